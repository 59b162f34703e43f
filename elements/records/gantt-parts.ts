import type { Timeline } from '#domain/plan/timeline.ts';
import { formatPercent, formatShortDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { ganttSize as size, type Bar, type GanttLayout, type GroupRow } from './gantt-layout.ts';
import { statusSigns, stretchWords } from './gantt-words.ts';

/** Days off, lines of the headings and the groups: what lies under the bars. */
export function groundParts({ timeline, groups, bars, width, height, today }: GanttLayout): SVGTemplateResult {
  const off = timeline.off.map(({ x, width: wide }) => `M${size.label + x} ${size.head}h${wide}V${height}h${-wide}z`);
  return svg`<rect class="ground" width=${width} height=${height} />
    <path class="off" d=${off.join('')} />
    ${timeline.lower.map(({ x }) => svg`<path class="line" d="M${size.label + x} ${size.head}V${height}" />`)}
    ${groups.map(({ top }) => svg`<rect class="band" y=${top} width=${width} height=${size.group} />`)}
    ${bars.map(({ top }) => svg`<path class="line" d="M0 ${top + size.row}H${width}" />`)}
    ${
      today === undefined
        ? nothing
        : svg`<path class="today" d="M${today} ${size.head}V${height}" />
            <text class="today-name" x=${today + 5} y=${size.head + 16}>${say(ganttTexts.today)}</text>`
    }`;
}

/** The two rows of headings; they stay at the top while the plan is scrolled. */
export function headParts({ timeline, width }: GanttLayout): SVGTemplateResult {
  const half = size.head / 2;
  const row = (stretches: Timeline['upper'], top: number, upper: boolean): SVGTemplateResult[] =>
    stretches.map(
      (stretch) => svg`<path class="line" d="M${size.label + stretch.x} ${top}v${half}" />
        <text
          class=${upper ? 'group-name' : 'soft'}
          data-from=${size.label + stretch.x}
          data-to=${size.label + stretch.x + stretch.width}
          x=${size.label + stretch.x + 5}
          y=${top + 15}
        >${stretchWords(stretch, upper)}</text>`,
    );
  return svg`<rect class="band" width=${width} height=${size.head} />
    ${row(timeline.upper, 0, true)} ${row(timeline.lower, half, false)}
    <path class="line" d="M0 ${half}H${width}M0 ${size.head}H${width}" />`;
}

/** The names at the side; they stay there while the plan is scrolled. `lines` are the words of each bar and `fitted` those of a group, as they fit. */
export function labelParts(
  { groups, bars, height }: GanttLayout,
  lines: (bar: Bar) => readonly string[],
  fitted: (text: string) => string,
): SVGTemplateResult {
  return svg`<rect class="ground" y=${size.head} width=${size.label} height=${height - size.head} />
    ${groups.map((group) => groupPart(group, fitted))}
    ${bars.map((bar) => {
      const [first = '', second = ''] = lines(bar);
      const middle = bar.top + size.row / 2;
      return svg`<g class="label" data-row=${bar.measure.id}>
        <rect class="ground" y=${bar.top + 1} width=${size.label} height=${size.row - 2} />
        <text class="soft" x="8" y=${middle + 4}>${statusSigns[bar.status]}</text>
        <text x="24" y=${second === '' ? middle + 4 : middle - 3}>${first}</text>
        <text x="24" y=${middle + 11}>${second}</text>
        <path class="line" d="M0 ${bar.top + size.row}H${size.label}" />
      </g>`;
    })}
    <path class="line" d="M${size.label} ${size.head}V${height}" />`;
}

function groupPart({ section, top }: GroupRow, fitted: (text: string) => string): SVGTemplateResult {
  const name = say(section ? choiceText('roadmapSection', section) : planTexts.withoutSection);
  return svg`<rect class="band" y=${top} width=${size.label} height=${size.group} />
    <text class="group-name" x="8" y=${top + 17}>${fitted(name)}</text>`;
}

/** What is inside the group of a bar. */
export function barParts(bar: Bar): SVGTemplateResult {
  const { x, top, width, span, progress, status, early } = bar;
  const y = top + (size.row - size.bar) / 2;
  const after = [formatShortDate(span.end).slice(0, 5), progress > 0 ? formatPercent(progress / 100, 0) : '']
    .filter(Boolean)
    .join(' · ');
  return svg`<rect class="focus" x=${x - 4} y=${y - 4} width=${width + 8} height=${size.bar + 8} rx="6" />
    <rect class="box" x=${x} y=${y} width=${width} height=${size.bar} rx="4" />
    ${progress > 0 ? svg`<rect class="done-part" x=${x} y=${y} width=${(width * progress) / 100} height=${size.bar} rx="4" />` : nothing}
    ${span.assumed ? svg`<path class="assumed" d="M${x} ${y}v${size.bar}" />` : nothing}
    ${width < 22 ? nothing : svg`<text x=${x + 6} y=${y + 13}>${statusSigns[status]}</text>`}
    ${early ? svg`<text class="early" x=${x - 14} y=${y + 13}>⚠</text>` : nothing}
    <text class="soft" x=${x + width + 20} y=${y + 13}>${after}</text>
    <rect class="edge" data-part="start" x=${x - 4} y=${y} width=${Math.min(9, width / 3 + 4)} height=${size.bar} />
    <rect class="edge" data-part="end" x=${x + width - Math.min(5, width / 3)} y=${y} width=${Math.min(9, width / 3 + 4)} height=${size.bar} />
    <circle class="handle" data-part="link" cx=${x + width + 11} cy=${y + size.bar / 2} r="5"><title>${say(ganttTexts.dragLink)}</title></circle>`;
}
