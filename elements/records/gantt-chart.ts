import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { movedDates, type BarPart, type MeasureDates } from '#domain/plan/measure-dates.ts';
import { workdaysTo } from '#domain/plan/plan-days.ts';
import type { Schedule } from '#domain/plan/schedule.ts';
import type { Zoom } from '#domain/plan/timeline.ts';
import { dayAfter, daysBetween } from '#domain/working-days.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { html, LitElement, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { ganttChartStyles } from './gantt-chart.css.ts';
import { ganttLayout, ganttSize, type Bar, type GanttLayout, type LinkLine } from './gantt-layout.ts';
import { barParts, groundParts, headParts, labelParts } from './gantt-parts.ts';
import type { PlanIndex } from './plan-index.ts';
import { barWords, measureName, namesOf } from './gantt-words.ts';
import { textWidth } from './text-width.ts';
import { wrappedText } from './wrapped-text.ts';

/** A week of work, for Shift. */
const week = 5;

/** What the pointer has taken hold of, with the dates that it would leave. */
interface Drag {
  readonly measure: Id;
  readonly part: BarPart | 'link';
  readonly from: number;
  readonly at: { readonly x: number; readonly y: number };
  readonly dates: MeasureDates | undefined;
}

export type DatesEvent = CustomEvent<{ readonly measure: Id; readonly dates: MeasureDates }>;
export type LinkEvent = CustomEvent<{ readonly measure: Id; readonly predecessor: Id }>;

/**
 * The plan as a drawing in time. Bars are moved and drawn out by pointer and by arrows; what is done after what is drawn
 * from the handle of a bar, or told with L.
 *
 * Properties: `measures`, `schedule`, `codes` (rows of the schedule), `zoom`, `today` (ISO), `chosen` (id). Events: `measure-chosen` {measure},
 * `measure-opened` {measure}, `dates-changed` {measure, dates}, `link-drawn` and `link-chosen` {measure, predecessor}.
 * Methods: `focusBar(id)`, `drawing()` (the whole of it, unscrolled). No slots.
 */
@customElement('gantt-chart')
export class GanttChart extends LitElement {
  static override styles = [ganttChartStyles];

  @property({ attribute: false }) measures: readonly StudioRecord[] = [];
  @property({ attribute: false }) schedule!: Schedule;
  @property({ attribute: false }) codes: PlanIndex['codes'] = new Map();
  @property() zoom: Zoom = 'months';
  @property() today = '';
  @property() chosen: Id | undefined;
  @state() private drag: Drag | undefined;
  /** The measure whose follower is being chosen by keyboard. */
  @state() private linking: Id | undefined;
  @query('svg') private readonly canvas!: SVGSVGElement;

  readonly localized = new Localized(this);
  private readonly width = textWidth();
  private layout!: GanttLayout;

  constructor() {
    super();
    this.addEventListener('scroll', () => this.stick());
  }

  override willUpdate(): void {
    this.layout = ganttLayout(this.measures, this.schedule, this.zoom, this.today);
  }

  override updated(changed: PropertyValues<this>): void {
    this.stick();
    if (changed.has('zoom')) this.showPlan();
  }

  override render(): TemplateResult {
    const { layout, linking } = this;
    const { width, height, bars } = layout;
    return html`<svg
      role="group"
      aria-label=${say(ganttTexts.chartOf, { n: bars.length })}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
      @keydown=${this.press}
      @pointerdown=${this.take}
      @pointermove=${this.pull}
      @pointerup=${this.drop}
      @pointercancel=${() => (this.drag = undefined)}
      @dblclick=${(event: MouseEvent) => this.open(this.rowAt(this.pointOf(event).y))}
    >
      ${groundParts(layout)} ${layout.links.map((link) => this.renderLink(link))}
      ${bars.map((bar) => this.renderBar(this.pulled(bar), linking))} ${this.renderDrawn()}
      <g class="labels">
        ${labelParts(
          layout,
          (bar) => this.lines(bar),
          (text) => this.fitted(text),
        )}
      </g>
      <g class="head">${headParts(layout)}</g>
      <g class="corner"><rect class="band" width=${ganttSize.label} height=${ganttSize.head} /></g>
    </svg>`;
  }

  /** Gives a bar the focus. */
  focusBar(measure: Id | undefined): void {
    const id = measure ?? this.reachable();
    const bar = this.layout.bars.find(({ measure: { id: own } }) => own === id);
    if (!bar) return;
    // The browser would bring the middle of a long bar into view, and hide where it begins.
    this.canvas
      .querySelector<SVGGElement>(`.bar[data-measure='${CSS.escape(bar.measure.id)}']`)
      ?.focus({ preventScroll: true });
    this.reveal(bar);
  }

  /** Scrolls as little as is needed to see where a bar begins. */
  private reveal({ x, top }: Bar): void {
    const { label, head, row } = ganttSize;
    const left = x - label - 24;
    if (left < this.scrollLeft || x > this.scrollLeft + this.clientWidth - 80) this.scrollLeft = Math.max(0, left);
    if (top - head < this.scrollTop) this.scrollTop = top - head - ganttSize.group;
    else if (top + row > this.scrollTop + this.clientHeight) this.scrollTop = top + row - this.clientHeight;
  }

  /** Hands over the drawing with its headings and names in their places, for a picture. */
  drawing<T>(use: (drawing: SVGSVGElement) => T): T {
    this.place(0, 0);
    const used = use(this.canvas);
    this.stick();
    return used;
  }

  private renderLink({ from, to, path, head, critical }: LinkLine): SVGTemplateResult {
    const look = critical ? 'critical' : '';
    return svg`<path
        class="link-room"
        d=${path}
        @click=${() => emit(this, 'link-chosen', { measure: to, predecessor: from })}
      ><title>${namesOf(this.measures, [from, to]).join(' → ')}</title></path
      ><path class="link ${look}" d=${path} /><path class="link-head ${look}" d=${head} />`;
  }

  private renderBar(bar: Bar, linking: Id | undefined): SVGTemplateResult {
    const { id } = bar.measure;
    const looks = [bar.status, bar.critical && 'critical', id === this.chosen && 'chosen', id === linking && 'linking'];
    return svg`<g
      class="bar ${looks.filter(Boolean).join(' ')}"
      role="button"
      data-measure=${id}
      tabindex=${id === this.reachable() ? 0 : -1}
      aria-pressed=${id === this.chosen ? 'true' : 'false'}
      aria-keyshortcuts="ArrowLeft ArrowRight Shift+ArrowLeft Shift+ArrowRight Enter L"
      aria-label=${barWords(bar, namesOf(this.measures, this.schedule.links.get(id) ?? []), this.codes.get(id))}
      @focus=${() => this.choose(id)}
    >${barParts(bar)}</g>`;
  }

  /** The line that is being drawn from a bar to the pointer. */
  private renderDrawn(): SVGTemplateResult | typeof nothing {
    const { drag } = this;
    if (drag?.part !== 'link') return nothing;
    const bar = this.bar(drag.measure);
    if (!bar) return nothing;
    return svg`<path class="drawn" d="M${bar.x + bar.width} ${bar.top + ganttSize.row / 2}L${drag.at.x} ${drag.at.y}" />`;
  }

  /** The bar as it would be if the pointer let go now. */
  private pulled(bar: Bar): Bar {
    const dates = this.drag?.measure === bar.measure.id ? this.drag.dates : undefined;
    if (!dates) return bar;
    const span = { ...bar.span, start: dates.start ?? bar.span.start, end: dates.term, assumed: undefined };
    const { dayWidth, from } = this.layout.timeline;
    return {
      ...bar,
      span,
      x: ganttSize.label + daysBetween(from, span.start) * dayWidth,
      width: (daysBetween(span.start, span.end) + 1) * dayWidth,
    };
  }

  /** What brings the optimal variant in is marked as a row of D. */
  private named(measure: StudioRecord): string {
    return this.codes.get(measure.id) === 'D' ? `D · ${measureName(measure)}` : measureName(measure);
  }

  private lines({ measure }: Bar): readonly string[] {
    const [first = '', ...rest] = wrappedText(this.named(measure), ganttSize.label - 32, this.width);
    const [second = ''] = rest;
    return [first, rest.length > 1 ? `${second.slice(0, -1).trimEnd()}…` : second];
  }

  /** The name of a group, which is set bold and so a tenth wider. */
  private fitted(text: string): string {
    const [first = '', ...rest] = wrappedText(text, (ganttSize.label - 24) / 1.1, this.width);
    return rest.length > 0 ? `${first}…` : first;
  }

  private bar(id: Id): Bar | undefined {
    return this.layout.bars.find(({ measure }) => measure.id === id);
  }

  /** The one bar that Tab reaches. */
  private reachable(): Id | undefined {
    const ids = this.layout.bars.map(({ measure }) => measure.id);
    return this.chosen !== undefined && ids.includes(this.chosen) ? this.chosen : ids[0];
  }

  private choose(id: Id): void {
    if (id !== this.chosen) emit(this, 'measure-chosen', { measure: id });
  }

  private open(id: Id | undefined): void {
    if (id !== undefined) emit(this, 'measure-opened', { measure: id });
  }

  private press(event: KeyboardEvent): void {
    const id = this.measureAt(event);
    const at = this.layout.bars.findIndex(({ measure }) => measure.id === id);
    const bar = this.layout.bars[at];
    if (!bar || id === undefined) return;
    const side = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const way = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: this.layout.bars.length - 1 }[event.key];
    if (side !== undefined) {
      const part = event.altKey ? 'end' : event.ctrlKey || event.metaKey ? 'start' : 'whole';
      this.move(bar, part, side * (event.shiftKey ? week : 1));
    } else if (way !== undefined) this.focusBar(this.layout.bars[way]?.measure.id ?? id);
    else if (event.key === 'Enter' && this.linking !== undefined) this.link(this.linking, id);
    else if (event.key === 'Enter' || event.key === ' ') this.open(id);
    else if (event.code === 'KeyL' && !event.ctrlKey && !event.metaKey && !event.altKey) this.beginLink(id);
    else if (event.key === 'Escape' && (this.linking !== undefined || this.drag)) this.leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private beginLink(id: Id): void {
    this.linking = id;
    emit(this, 'link-begun', { measure: id });
  }

  private link(predecessor: Id, measure: Id): void {
    this.leave();
    if (predecessor !== measure) emit(this, 'link-drawn', { measure, predecessor });
  }

  private leave(): void {
    this.linking = undefined;
    this.drag = undefined;
    emit(this, 'link-left', {});
  }

  private move({ measure, span }: Bar, part: BarPart, workdays: number): void {
    const dates = movedDates(span, part, workdays);
    if (dates.start === span.start && dates.term === span.end) return;
    emit(this, 'dates-changed', { measure: measure.id, dates });
  }

  private take(event: PointerEvent): void {
    const id = this.measureAt(event);
    if (id === undefined || event.button !== 0) return;
    this.choose(id);
    const part = this.partAt(event);
    if (part === undefined) return;
    this.canvas.setPointerCapture(event.pointerId);
    this.drag = { measure: id, part, from: event.clientX, at: this.pointOf(event), dates: undefined };
  }

  private pull(event: PointerEvent): void {
    const { drag } = this;
    const bar = drag && this.bar(drag.measure);
    if (!bar) return;
    const days = Math.round((event.clientX - drag.from) / this.layout.timeline.dayWidth);
    const held = drag.part === 'end' ? bar.span.end : bar.span.start;
    const dates =
      drag.part === 'link' || days === 0
        ? undefined
        : movedDates(bar.span, drag.part, workdaysTo(held, dayAfter(held, days)));
    this.drag = { ...drag, at: this.pointOf(event), dates };
  }

  private drop(event: PointerEvent): void {
    const { drag } = this;
    this.drag = undefined;
    if (!drag) return;
    if (drag.part === 'link') {
      const row = this.rowAt(this.pointOf(event).y);
      if (row !== undefined) this.link(drag.measure, row);
    } else if (drag.dates) emit(this, 'dates-changed', { measure: drag.measure, dates: drag.dates });
    this.focusBar(drag.measure);
  }

  private measureAt(event: Event): Id | undefined {
    if (!(event.target instanceof Element)) return undefined;
    const found = event.target.closest<SVGElement>('[data-measure], [data-row]');
    return found?.dataset['measure'] ?? found?.dataset['row'];
  }

  /** Names are not taken hold of. */
  private partAt(event: Event): Drag['part'] | undefined {
    if (!(event.target instanceof SVGElement) || !event.target.closest('[data-measure]')) return undefined;
    const { part } = event.target.dataset;
    return part === 'start' || part === 'end' || part === 'link' ? part : 'whole';
  }

  private rowAt(y: number): Id | undefined {
    return this.layout.bars.find(({ top }) => y >= top && y < top + ganttSize.row)?.measure.id;
  }

  private pointOf({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const { left, top } = this.canvas.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }

  /** Names and headings stay in sight. */
  private stick(): void {
    this.place(this.scrollLeft, this.scrollTop);
  }

  private place(left: number, top: number): void {
    const put = (part: string, x: number, y: number): void =>
      this.canvas.querySelector(part)?.setAttribute('transform', `translate(${String(x)} ${String(y)})`);
    put('.labels', left, 0);
    put('.head', 0, top);
    put('.corner', left, top);
    // The name of a quarter that began before what is seen stands where the view begins, as long as it fits.
    for (const name of this.canvas.querySelectorAll<SVGTextElement>('.head .group-name')) {
      const [from, to] = [Number(name.dataset['from']), Number(name.dataset['to'])];
      const last = to - name.getComputedTextLength() - 5;
      name.setAttribute('x', String(Math.max(from + 5, Math.min(left + ganttSize.label + 5, last))));
    }
  }

  /** Begins where the plan does; what lies before it is only today. */
  private showPlan(): void {
    const first = Math.min(...this.layout.bars.map(({ x }) => x));
    const room = first - ganttSize.label - 60;
    this.scrollLeft = this.layout.width > this.clientWidth ? Math.max(0, room) : 0;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gantt-chart': GanttChart;
  }
}
