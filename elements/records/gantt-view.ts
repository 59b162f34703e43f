import type { StudioRecord } from '#domain/document.ts';
import { dayOf } from '#domain/day-and-time.ts';
import { fileName } from '#domain/file-name.ts';
import type { Id } from '#domain/identity.ts';
import type { MeasureDates } from '#domain/plan/measure-dates.ts';
import { scheduleOf, type Schedule } from '#domain/plan/schedule.ts';
import { zooms, type Zoom } from '#domain/plan/timeline.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/empty-state.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { printPage } from '#elements/shared/print-page.ts';
import '#elements/shared/split-panes.ts';
import { svgPicture } from '#elements/shared/svg-picture.ts';
import { formatDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { attempt } from '#state/attempt.ts';
import { setDates, setPredecessor } from '#state/plan-actions.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './gantt-chart.ts';
import type { DatesEvent, GanttChart, LinkEvent } from './gantt-chart.ts';
import './gantt-links.ts';
import { ganttViewStyles } from './gantt-view.css.ts';
import { measureName, namesOf, unsettledYears } from './gantt-words.ts';
import { planIndex } from './plan-index.ts';
import { recordName } from './link-options.ts';
import './record-pane.ts';
import { refuseCycle } from './refuse-cycle.ts';
import type { RegisterIndex } from './register-index.ts';

type MeasureEvent = CustomEvent<{ readonly measure: Id }>;

/**
 * The plan in time with its tools, what the chosen measure waits for, and the form of the open one.
 * Properties: `index`, `measures` (those shown), `record` (the open one). Events: `record-chosen` {record}, `table-wanted`.
 */
@customElement('gantt-view')
export class GanttView extends LitElement {
  static override styles = [controls, ganttViewStyles];

  @property({ attribute: false }) index!: RegisterIndex;
  @property({ attribute: false }) measures: readonly StudioRecord[] = [];
  @property() record: Id | undefined;
  @state() private zoom: Zoom = 'months';
  @state() private chosen: Id | undefined;
  @state() private told = '';
  /** Dates that are being written, until the database shows them: keys come faster than it answers. */
  @state() private written: ReadonlyMap<Id, MeasureDates> = new Map();
  @query('gantt-chart') private readonly chart!: GanttChart | null;

  readonly localized = new Localized(this);
  private queue: Promise<unknown> = Promise.resolve();

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('record') && this.record !== undefined) this.chosen = this.record;
    if (!changed.has('index')) return;
    const open = [...this.written].filter(([id, { start, term }]) => {
      const { fields } = this.index.records.get(id) ?? { fields: {} };
      return stringOf(fields, 'term') !== term || (start !== undefined && stringOf(fields, 'start') !== start);
    });
    if (open.length !== this.written.size) this.written = new Map(open);
  }

  override render(): TemplateResult {
    const all = this.index.of('measure').map((measure) => this.current(measure));
    const schedule = scheduleOf(all);
    const shown = all.filter(({ id }) => schedule?.spans.has(id) && this.measures.some((each) => each.id === id));
    if (!schedule || shown.length === 0) return this.renderEmpty();
    const open = this.index.records.get(this.record ?? '');
    return html`${this.renderTools()}
      <split-panes position="66" min="30" max="80" .shows=${open?.kind === 'measure' ? 'both' : 'start'}>
        <div slot="start" class="chart">
          <gantt-chart
            .measures=${shown}
            .schedule=${schedule}
            .codes=${planIndex(this.index).codes}
            .zoom=${this.zoom}
            .today=${dayOf(new Date())}
            .chosen=${this.chosen}
            @measure-chosen=${({ detail }: MeasureEvent) => (this.chosen = detail.measure)}
            @measure-opened=${({ detail }: MeasureEvent) => emit(this, 'record-chosen', { record: detail.measure })}
            @dates-changed=${({ detail }: DatesEvent) => this.move(detail.measure, detail.dates)}
            @link-begun=${({ detail }: MeasureEvent) => this.tell(say(ganttTexts.linking, { name: this.name(detail.measure) }))}
            @link-left=${() => this.tell('')}
            @link-drawn=${({ detail }: LinkEvent) => this.link(detail, true)}
            @link-chosen=${({ detail }: LinkEvent) => (this.chosen = detail.measure)}
          ></gantt-chart>
          ${this.renderFoot(all, schedule)}
        </div>
        ${open?.kind === 'measure' ? this.renderPane(open) : nothing}
      </split-panes>`;
  }

  private renderEmpty(): TemplateResult {
    return html`<empty-state icon="plan" .heading=${say(ganttTexts.chart)} .text=${say(ganttTexts.empty)}>
      <button slot="actions" type="button" @click=${() => emit(this, 'table-wanted', {})}>
        ${say(ganttTexts.toTable)}
      </button>
    </empty-state>`;
  }

  private renderTools(): TemplateResult {
    const tool = (icon: IconName, label: string, act: () => void): TemplateResult =>
      html`<button class="quiet" type="button" @click=${act}><icon-glyph name=${icon}></icon-glyph>${label}</button>`;
    return html`<div class="tools">
      <div class="switch" role="group" aria-label=${say(ganttTexts.zoom)}>
        ${zooms.map(
          (zoom) =>
            html`<button type="button" aria-pressed=${zoom === this.zoom} @click=${() => (this.zoom = zoom)}>
              ${say(ganttTexts[zoom])}
            </button>`,
        )}
      </div>
      <span class="space"></span>
      ${tool('print', say(ganttTexts.print), () => this.print())}
      ${tool('export', say(registerTexts.svg), () => download(this.picture(), this.pictureName('svg')))}
      ${tool('export', say(ganttTexts.png), () => void this.savePng())}
    </div>`;
  }

  private renderFoot(all: readonly StudioRecord[], schedule: Schedule): TemplateResult {
    const undated = this.measures.filter(({ id }) => !schedule.spans.has(id)).length;
    const chain = namesOf(all, schedule.critical).map((name) => name.split('. ')[0] ?? name);
    const notes = [
      chain.length > 1 ? say(ganttTexts.chain, { names: chain.join(' → ') }) : '',
      undated > 0 ? say(ganttTexts.withoutTerm, { n: undated }) : '',
      unsettledYears(schedule.start, schedule.end),
    ].filter(Boolean);
    return html`<div class="foot">
      <gantt-links
        .measures=${all}
        .chosen=${all.find(({ id }) => id === this.chosen)}
        @link-drawn=${({ detail }: LinkEvent) => this.link(detail, true)}
        @link-removed=${({ detail }: LinkEvent) => this.link(detail, false)}
      ></gantt-links>
      <p role="status" class="told">${this.told}</p>
      <p class="soft">${notes.join(' ')}</p>
      <p class="soft keys">${say(ganttTexts.keys)}</p>
    </div>`;
  }

  private renderPane(record: StudioRecord): TemplateResult {
    return html`<record-pane
      slot="end"
      role="region"
      aria-label=${say(registerTexts.form)}
      fixed
      .index=${this.index}
      .record=${record}
      @pane-closed=${this.close}
      @record-deleted=${() => emit(this, 'delete-wanted', { record: record.id })}
    ></record-pane>`;
  }

  private readonly close = (): void => {
    emit(this, 'record-chosen', { record: undefined });
    void this.updateComplete.then(() => this.chart?.focusBar(this.chosen));
  };

  /** A measure with the dates that are being written. */
  private current(measure: StudioRecord): StudioRecord {
    const dates = this.written.get(measure.id);
    return dates ? { ...measure, fields: { ...measure.fields, ...dates } } : measure;
  }

  private move(id: Id, dates: MeasureDates): void {
    const record = this.index.records.get(id);
    if (!record) return;
    const before = this.current(record);
    this.written = new Map([...this.written, [id, dates]]);
    this.tell(
      say(ganttTexts.moved, {
        name: measureName(record),
        start: formatDate(dates.start ?? ''),
        end: formatDate(dates.term),
      }),
    );
    this.queue = this.queue.then(async () => {
      const done = await attempt(() => setDates(this.index.seen, before, dates).then(() => true));
      if (!done) this.written = new Map([...this.written].filter(([each]) => each !== id));
    });
  }

  private link({ measure, predecessor }: LinkEvent['detail'], waits: boolean): void {
    const record = this.index.records.get(measure);
    if (!record || (waits && refuseCycle(this, this.index, measure, predecessor))) return;
    const names = { name: this.name(measure), before: this.name(predecessor) };
    this.tell(say(waits ? ganttTexts.linked : ganttTexts.unlinked, names));
    void attempt(() => setPredecessor(this.index.seen, this.current(record), predecessor, waits));
  }

  private name(id: Id): string {
    const record = this.index.records.get(id);
    return record ? recordName(record) : '';
  }

  private tell(text: string): void {
    this.told = text;
  }

  private picture(): Blob {
    return this.chart?.drawing(svgPicture) ?? new Blob([]);
  }

  private pictureName(ending: string): string {
    return `${fileName(textOf(this.index.source.view.project.fields, 'name'), 'gantt')}.${ending}`;
  }

  private async savePng(): Promise<void> {
    const { pngFile } = await import('#state/process-pictures.ts');
    download(await pngFile({ svg: await this.picture().text() }, 2), this.pictureName('png'));
  }

  private async print(): Promise<void> {
    const picture = (await this.picture().text()).replace(/^<svg /, '<svg style="max-width: 100%; height: auto" ');
    const title = say(planTexts.title);
    printPage(
      `<!doctype html><meta charset="utf-8"><title>${title}</title><style>@page { size: A3 landscape; margin: 1cm } body { margin: 0; font-family: 'Noto Sans', sans-serif }</style><h1>${title}</h1>${picture}`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gantt-view': GanttView;
  }
}
