import { curvePiece, depthOf } from './emotion-curve.ts';
import { wrappedText, type Measure } from './wrapped-text.ts';

/** A journey ready to be drawn: every word in the language of the picture. */
export interface DrawnJourney {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly isCurve: boolean }[];
  readonly stages: readonly DrawnStage[];
  readonly truth: string;
}

export interface DrawnStage {
  readonly number: string;
  readonly name: string;
  readonly momentOfTruth: boolean;
  readonly emotion: number | undefined;
  /** Lines of each row, in the order of the rows. */
  readonly cells: readonly (readonly string[])[];
}

const font = { family: "'Noto Sans', 'Segoe UI', Roboto, sans-serif", size: 12, line: 16 };
const size = { label: 140, stage: 220, pad: 8, head: 64, curve: 132, title: 44 };
const ink = {
  text: '#12272b',
  soft: '#4a6166',
  line: '#dbe4e4',
  ground: '#f2f6f6',
  curve: '#0a6c74',
  low: '#b3261e',
  high: '#1a6b3c',
  truth: '#c58f1f',
};

/** A journey as an SVG file of its own, light and readable on paper; `measure` gives the width of a text at 12 px. */
export function journeyPicture(journey: DrawnJourney, measure: Measure): string {
  const { rows, stages } = journey;
  const wrap = (text: string, width: number): string[] => wrappedText(text, width - 2 * size.pad, measure);
  const labels = rows.map(({ label }) => wrap(label, size.label));
  const cells = stages.map(({ cells: own }) => own.map((lines) => lines.flatMap((line) => wrap(line, size.stage))));
  const heights = rows.map(({ isCurve }, row) => {
    const most = Math.max(labels[row]?.length ?? 0, ...cells.map((own) => own[row]?.length ?? 0), 1);
    return isCurve ? size.curve : most * font.line + 2 * size.pad;
  });
  const tops = heights.map((_, row) => size.title + size.head + heights.slice(0, row).reduce((sum, it) => sum + it, 0));
  const width = size.label + stages.length * size.stage;
  const height = size.title + size.head + heights.reduce((sum, it) => sum + it, 0);
  const parts = [
    rect(0, 0, width, height, '#ffffff'),
    text(journey.title, size.pad, 28, { size: 18, weight: 600 }),
    rect(0, size.title, width, size.head, ink.ground),
    ...stages.map((stage, at) => head(stage, size.label + at * size.stage, journey.truth, measure)),
    ...rows.flatMap(({ isCurve }, row) => {
      const top = tops[row] ?? 0;
      return [
        rect(0, top, size.label, heights[row] ?? 0, ink.ground),
        lines(labels[row] ?? [], size.pad, top, ink.soft),
        ...(isCurve
          ? stages.map((_, at) => curve(stages, at, top))
          : stages.map((_, at) =>
              lines(cells[at]?.[row] ?? [], size.label + at * size.stage + size.pad, top, ink.text),
            )),
        rule(0, top, width, top),
      ];
    }),
    ...stages.map((_, at) => rule(size.label + at * size.stage, size.title, size.label + at * size.stage, height)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font.family}" font-size="${font.size}">${parts.join('')}</svg>`;
}

function head({ number, name, momentOfTruth }: DrawnStage, x: number, truth: string, measure: Measure): string {
  // Names are set bold, which is wider by about a tenth.
  const [first = '', second = ''] = wrappedText(name, (size.stage - 2 * size.pad) / 1.1, measure);
  return [
    text(number, x + size.pad, size.title + 16, { fill: ink.soft, size: 11 }),
    text(first, x + size.pad, size.title + 33, { weight: 600 }),
    text(second, x + size.pad, size.title + 49, { weight: 600 }),
    momentOfTruth
      ? text(`◆ ${truth}`, x + size.stage - size.pad, size.title + 16, { fill: ink.truth, size: 11, end: true })
      : '',
  ].join('');
}

function curve(stages: readonly DrawnStage[], at: number, top: number): string {
  const x = size.label + at * size.stage;
  const own = stages[at]?.emotion;
  const scale = `translate(${x} ${top}) scale(${size.stage / 100} ${size.curve / 100})`;
  const zero = top + size.curve * depthOf(0);
  const parts = [
    `<line x1="${x}" x2="${x + size.stage}" y1="${zero}" y2="${zero}" stroke="${ink.line}" stroke-dasharray="4 4"/>`,
  ];
  const path = curvePiece(stages[at - 1]?.emotion, own, stages[at + 1]?.emotion);
  if (path !== '') {
    parts.push(
      `<path d="${path}" transform="${scale}" fill="none" stroke="${ink.curve}" stroke-width="2.5" vector-effect="non-scaling-stroke"/>`,
    );
  }
  if (own !== undefined)
    parts.push(point(own, stages[at]?.momentOfTruth === true, x + size.stage / 2, top + size.curve * depthOf(own)));
  return parts.join('');
}

function point(emotion: number, truth: boolean, x: number, y: number): string {
  const stroke = truth ? ink.truth : emotion < 0 ? ink.low : emotion > 0 ? ink.high : ink.soft;
  const shape = truth
    ? `<rect x="${x - 12}" y="${y - 12}" width="24" height="24" rx="3" transform="rotate(45 ${x} ${y})" fill="#ffffff" stroke="${stroke}" stroke-width="3"/>`
    : `<circle cx="${x}" cy="${y}" r="15" fill="#ffffff" stroke="${stroke}" stroke-width="2"/>`;
  const words = emotion > 0 ? `+${emotion}` : String(emotion).replace('-', '−');
  return `${shape}<text x="${x}" y="${y + 4.5}" text-anchor="middle" font-weight="600" fill="${ink.text}">${words}</text>`;
}

function lines(words: readonly string[], x: number, top: number, fill: string): string {
  return words.map((line, at) => text(line, x, top + size.pad + font.size + at * font.line, { fill })).join('');
}

function text(
  words: string,
  x: number,
  y: number,
  look: { fill?: string; size?: number; weight?: number; end?: boolean } = {},
): string {
  const { fill = ink.text, size: px, weight, end } = look;
  const rest = [
    px === undefined ? '' : ` font-size="${px}"`,
    weight === undefined ? '' : ` font-weight="${weight}"`,
    end ? ' text-anchor="end"' : '',
  ].join('');
  return words === '' ? '' : `<text x="${x}" y="${y}" fill="${fill}"${rest}>${escaped(words)}</text>`;
}

function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${ink.line}"/>`;
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
