import { escapeAttribute, escapeText } from '#bpmn/xml/escape.ts';
import { drawingArea, sheetSize } from '#domain/print/paper.ts';
import { overlap, type SheetChoice, type Tile } from '#domain/print/sheet-plan.ts';

/** What stands above and below the drawing on each sheet. */
export interface SheetWords {
  /** The process, in bold. */
  readonly title: string;
  /** The variant and the sub-process, below it. */
  readonly subtitle: string;
  /** On the right. */
  readonly date: string;
  /** Page number, below on the right. */
  readonly page: string;
  /** How the sheets are glued, below on the left; nothing on a single sheet. */
  readonly note: string;
}

const ink = '#22242a';
const soft = '#5a5f6b';
const fonts = "'Noto Sans', Arial, sans-serif";

/**
 * A sheet as one SVG in millimetres: header, what the tile shows of the drawing (a cleaned SVG), marks along the strips that
 * the next sheets show too, and footer.
 */
export function sheetPage(drawing: string, tile: Tile, choice: SheetChoice, words: SheetWords): string {
  const { paper, orientation } = choice;
  const sheet = sheetSize(paper, orientation);
  const area = drawingArea(paper, orientation);
  const right = sheet.width - area.x;
  const { view } = tile;
  const dateRoom = 55;
  const below = area.y + area.height + 5.5;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.width}" height="${sheet.height}" viewBox="0 0 ${sheet.width} ${sheet.height}">`,
    `<rect width="${sheet.width}" height="${sheet.height}" fill="#ffffff"/>`,
    line(fitted(words.title, area.width - dateRoom, 4.2), area.x, 14, 4.2, 'font-weight="bold"'),
    line(fitted(words.subtitle, area.width, 3.2), area.x, 19, 3.2, `fill="${soft}"`),
    line(words.date, right, 14, 3.2, `text-anchor="end" fill="${soft}"`),
    `<svg x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" viewBox="${view.x} ${view.y} ${view.width} ${view.height}">`,
    contentOf(drawing),
    '</svg>',
    marks(tile, choice),
    line(fitted(words.note, area.width - dateRoom, 2.8), area.x, below, 2.8, `fill="${soft}"`),
    line(words.page, right, below, 2.8, `text-anchor="end" fill="${soft}"`),
    '</svg>',
  ].join('\n');
}

/** Dashed lines where the next sheet is laid on, with the number of that sheet; the sheet's own number in its corner. */
function marks({ label, left, right, above, below }: Tile, { paper, orientation }: SheetChoice): string {
  if ((left ?? right ?? above ?? below) === undefined) return '';
  const area = drawingArea(paper, orientation);
  const [end, bottom] = [area.x + area.width, area.y + area.height];
  const [middle, centre] = [area.x + area.width / 2, area.y + area.height / 2];
  const dash = (x1: number, y1: number, x2: number, y2: number): string =>
    `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${soft}" stroke-width="0.2" stroke-dasharray="2 1.5"/>`;
  const drawn = [
    left && dash(area.x + overlap, area.y, area.x + overlap, bottom) + tag(left, area.x + overlap / 2, centre),
    right && dash(end - overlap, area.y, end - overlap, bottom) + tag(right, end - overlap / 2, centre),
    above && dash(area.x, area.y + overlap, end, area.y + overlap) + tag(above, middle, area.y + overlap / 2),
    below && dash(area.x, bottom - overlap, end, bottom - overlap) + tag(below, middle, bottom - overlap / 2),
    // The corners of what is kept after cutting.
    `<rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" fill="none" stroke="${soft}" stroke-width="0.15"/>`,
    tag(label, area.x + 6, area.y + 4, 4.2),
  ];
  return drawn.filter(Boolean).join('');
}

/** Words on a white ground, so that they are read over the drawing. */
function tag(text: string, x: number, y: number, size = 2.8): string {
  const width = [...text].length * size * 0.7 + 1.5;
  return (
    `<rect x="${x - width / 2}" y="${y - size * 0.75}" width="${width}" height="${size * 1.5}" fill="#ffffff" fill-opacity="0.85"/>` +
    line(text, x, y + size * 0.35, size, 'text-anchor="middle"')
  );
}

function line(text: string, x: number, y: number, size: number, more: string): string {
  if (text === '') return '';
  const fill = more.includes('fill=') ? '' : ` fill="${ink}"`;
  return `<text x="${x}" y="${y}" font-family="${escapeAttribute(fonts, '"')}" font-size="${size}"${fill} ${more}>${escapeText(text)}</text>`;
}

/** The text as far as there is room; letters of Noto Sans are on average 0.6 of their size wide. */
function fitted(text: string, room: number, size: number): string {
  const most = Math.floor(room / (size * 0.6));
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** What stands inside the outermost tag. */
function contentOf(drawing: string): string {
  const start = drawing.indexOf('<svg');
  const content = drawing.slice(drawing.indexOf('>', start) + 1, drawing.lastIndexOf('</svg>'));
  // PDF takes no dash of length 0, with which BPMN's dotted lines are drawn.
  return content.replaceAll(/(stroke-dasharray(?::|=")\s*)0(?=[\s,])/g, '$10.1');
}
