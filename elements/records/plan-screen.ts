import { completenessOf } from '#domain/completeness.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { costOf } from '#domain/plan/plan-cost.ts';
import { sectionOf, sectionsOfPlan } from '#domain/plan-summary.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/tab-bar.ts';
import { formatPercent, formatThousandTenge } from '#i18n/format.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { planTexts } from '#i18n/texts/plan.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import './completeness-meter.ts';
import { deleteWithNotice } from './delete-with-notice.ts';
import './gantt-view.ts';
import { go } from './go.ts';
import './history-buttons.ts';
import './plan-costs.ts';
import './plan-coverage.ts';
import { planIndex } from './plan-index.ts';
import './plan-sections.ts';
import type { PlanPart } from './plan-sections.ts';
import './record-findings.ts';
import './record-sheet.ts';
import { observeProject, registerIndex, type RegisterIndex } from './register-index.ts';
import './register-table.ts';
import type { RegisterTable } from './register-table.ts';
import { projectTrail, screenState } from './screen-state.ts';
import type { RecordChosenEvent } from './records-screen.ts';
import { recordsScreenStyles } from './records-screen.css.ts';

/** How the measures are shown. */
const views = ['table', 'chart', 'costs'] as const;
type PlanView = (typeof views)[number];

/**
 * The plan of measures: its sheet, and the measures by sections of the roadmap as a table, in time and by what they cost.
 * Properties: `project`, `record` (a measure or a cost line to open, or the plan for its sheet), `field` (to begin at).
 */
@customElement('plan-screen')
export class PlanScreen extends LitElement {
  static override styles = [
    controls,
    recordsScreenStyles,
    css`
      .line {
        padding-inline: var(--space-5);
      }

      .total {
        font-weight: var(--weight-medium);
        color: var(--color-text);
      }

      .progress {
        display: flex;
        align-items: center;
        gap: var(--space-2);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property() project: Id = '';
  @property() record: Id | undefined;
  @property() field: string | undefined;
  @state() private shown: PlanPart = 'all';
  @state() private view: PlanView = 'table';
  @state() private shownCost: number | undefined;
  @query('register-table') private readonly table!: RegisterTable | null;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProject(this.project)).watch(() => [this.project]);
  private routed: Id | undefined;

  override willUpdate(_changed: PropertyValues<this>): void {
    const { index } = this;
    if (!index || this.record === this.routed) return;
    const record = index.records.get(this.record ?? '');
    // One that has just been made is shown as soon as the database has it.
    if (this.record !== undefined && !record) return;
    this.routed = this.record;
    if (record?.kind === 'plan') this.shown = 'sheet';
    else if (record?.kind === 'cost-line') this.show('all', 'costs');
    // A measure opened from elsewhere must not hide behind another section.
    else if (record)
      this.show(this.rows(index).includes(record) ? this.shown : 'all', this.view === 'costs' ? 'table' : this.view);
  }

  override render(): TemplateResult {
    const { index } = this;
    if (!index) return screenState(this.source.value === null ? null : undefined);
    const kind = this.shown === 'sheet' ? 'plan' : 'measure';
    return html`<plan-sections
        .index=${index}
        .chosen=${this.shown}
        @part-chosen=${(event: CustomEvent<{ part: PlanPart }>) => this.choosePart(event.detail.part)}
      ></plan-sections>
      <div class="register">
        <page-header .heading=${say(planTexts.title)} .trail=${projectTrail(index)}>
          <completeness-meter
            slot="actions"
            .value=${completenessOf(kind, index.of(kind), planIndex(index).lines)}
          ></completeness-meter>
          <history-buttons slot="actions" .project=${this.project}></history-buttons>
          <p class="about">${say(planTexts.about)}</p>
          <law-note .lines=${lawLines(recordSpecs[kind].source)}></law-note>
          ${this.shown === 'sheet' ? nothing : this.renderViews(index)}
        </page-header>
        ${this.renderBody(index)}
      </div>`;
  }

  private renderViews(index: RegisterIndex): TemplateResult {
    const { progress } = planIndex(index);
    const tabs = views.map((key) => ({ key, label: say(ganttTexts[key]) }));
    return html`<tab-bar
      .tabs=${tabs}
      .current=${this.view}
      .label=${say(ganttTexts.views)}
      @tab-chosen=${({ detail }: CustomEvent<{ key: PlanView }>) => this.show(this.shown, detail.key)}
    >
      ${
        progress === undefined
          ? nothing
          : html`<span slot="end" class="progress" title=${say(ganttTexts.progressHow)}>
              ${say(ganttTexts.progress, { share: formatPercent(progress / 100, 0) })}
            </span>`
      }
    </tab-bar>`;
  }

  private renderBody(index: RegisterIndex): TemplateResult {
    if (this.shown === 'sheet') return this.renderSheet(index);
    if (this.view === 'costs')
      return html`<plan-costs
        role="tabpanel"
        aria-label=${say(ganttTexts.costs)}
        .index=${index}
        .measures=${this.rows(index)}
        .record=${this.record}
        .field=${this.field}
        @record-chosen=${this.chosen}
      ></plan-costs>`;
    if (this.view === 'chart')
      return html`<gantt-view
        role="tabpanel"
        aria-label=${say(ganttTexts.chart)}
        .index=${index}
        .measures=${this.rows(index)}
        .record=${this.record}
        @record-chosen=${this.chosen}
        @delete-wanted=${({ detail }: CustomEvent<{ record: Id }>) => {
          this.goTo(undefined);
          void deleteWithNotice(this, index, [detail.record]);
        }}
        @table-wanted=${() => this.show(this.shown, 'table')}
      ></gantt-view>`;
    return this.renderMeasures(index);
  }

  private show(part: PlanPart, view: PlanView): void {
    this.shown = part;
    this.view = view;
  }

  private renderSheet(index: RegisterIndex): TemplateResult {
    return html`<div class="sheet">
      ${this.renderFindings(index, 'plan')}
      <record-sheet .index=${index} .kind=${'plan'} .field=${this.field}></record-sheet>
    </div>`;
  }

  private renderMeasures(index: RegisterIndex): TemplateResult {
    const rows = this.rows(index);
    const { lines } = planIndex(index);
    const cost = this.shownCost ?? costOf(rows, lines);
    const whole = cost === costOf(rows, lines);
    return html`<div class="tableau" role="tabpanel" aria-label=${say(ganttTexts.table)}>
      <plan-coverage
        class="line"
        role="group"
        aria-label=${say(planTexts.coverage)}
        .index=${index}
        @measure-wanted=${({ detail }: CustomEvent<{ problem: Id }>) => this.addFor(detail.problem)}
      ></plan-coverage>
      ${this.renderFindings(index, 'measure')}
      <register-table
        .index=${index}
        .kind=${'measure'}
        .rows=${rows}
        .defaults=${this.defaults}
        .record=${this.record}
        .field=${this.field}
        @record-chosen=${this.chosen}
        @shown-changed=${this.sum}
      >
        <span slot="footer" class="total" role="status">
          ${say(whole ? planTexts.total : planTexts.totalShown, { cost: formatThousandTenge(cost) })}
        </span>
      </register-table>
    </div>`;
  }

  private renderFindings(index: RegisterIndex, kind: 'plan' | 'measure'): TemplateResult {
    return html`<record-findings
      .index=${index}
      .findings=${index.findingsOfKind(kind)}
      .heading=${say(registerTexts.ofRegister)}
    ></record-findings>`;
  }

  private get index(): RegisterIndex | undefined {
    const source = this.source.value;
    return source ? registerIndex(source) : undefined;
  }

  /** Measures of the part shown, section by section in the order of the roadmap. */
  private rows(index: RegisterIndex): readonly StudioRecord[] {
    const measures = index.of('measure');
    if (this.shown === 'all' || this.shown === 'sheet')
      return sectionsOfPlan(measures, planIndex(index).lines).flatMap((each) => each.measures);
    return measures.filter((measure) => (sectionOf(measure) ?? '') === this.shown);
  }

  /** A measure added while a section is shown belongs to it. */
  private get defaults(): Fields {
    return this.shown === 'all' || this.shown === 'sheet' || this.shown === '' ? {} : { section: this.shown };
  }

  private choosePart(part: PlanPart): void {
    this.shown = part;
    this.shownCost = undefined;
    if (this.record !== undefined) this.goTo(undefined);
  }

  private addFor(problem: Id): void {
    void this.table?.add({ [`problems:${problem}`]: true });
  }

  private readonly sum = (): void => {
    if (this.index) this.shownCost = costOf(this.table?.shown() ?? [], planIndex(this.index).lines);
  };

  private readonly chosen = ({ detail }: RecordChosenEvent): void => {
    this.goTo(detail.record, detail.replace);
  };

  private goTo(record: Id | undefined, replace?: boolean): void {
    this.routed = record;
    go({ screen: 'plan', project: this.project, record }, replace);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-screen': PlanScreen;
  }
}
