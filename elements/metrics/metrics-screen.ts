import { addressOf } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { weightsOf } from '#domain/metrics/weights.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { Answer } from '#elements/shared/answer.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/empty-state.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import type { TrailStep } from '#elements/shared/page-header.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { metricsExportTexts } from '#i18n/texts/metrics-export.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { besidePage } from '#state/beside-page.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { exportEffects, exportMetrics } from './export-metrics.ts';
import { elementWords } from './element-words.ts';
import './case-ends.ts';
import './metric-parts.ts';
import './complexity-weights.ts';
import './measure-first.ts';
import { effectText, type Measured, type MetricCell, type MetricRow } from './metric-row.ts';
import { metricGroups, type MetricGroup } from './metric-rows.ts';
import { metricsScreenStyles } from './metrics-screen.css.ts';

const language = { current: currentLanguage, onChange: onLanguageChange };
const compared = ['to-be', 'should-be'] as const;

/** Which number is open: a row and a variant. */
interface Opened {
  readonly row: string;
  readonly kind: VariantKind;
}

/** The numbers of all variants beside each other, each with what it is made of. Property: `project`. */
@customElement('metrics-screen')
export class MetricsScreen extends LitElement {
  static override styles = [controls, metricsScreenStyles];

  @property() project: Id = '';
  @state() private opened: Opened | undefined;
  /** Tables are drawn one after another at first, each in a task of its own, so that the page goes on answering. */
  @state() private drawn = 1;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProjectFindings(this.project, language)).watch(() => [
    this.project,
  ]);
  /** Measured once for each state of the project, diagrams and records; what was measured before stays meanwhile. */
  private readonly answer = new Answer(this, measure, () => {
    const view = this.source.value?.view;
    return view && ([view] as const);
  });

  override render(): TemplateResult {
    const source = this.source.value;
    if (!source) {
      const text = source === null ? registerTexts.noProject : registerTexts.reading;
      return html`<empty-state role="status" aria-busy=${source === undefined} .heading=${say(text)}></empty-state>`;
    }
    const { isAwaited, value } = this.answer;
    const measured: Measured = value?.measured ?? new Map();
    const groups = value?.groups ?? [];
    return html`
      <page-header .heading=${say(appTexts.metrics)} .trail=${this.trail(source)}>
        ${measured.size === 0 ? nothing : this.renderExport(measured, groups)}
        <p class="soft">${say(metricsTexts.about)}</p>
      </page-header>
      <p class="progress" role="status">${isAwaited ? say(metricsTexts.counting) : ''}</p>
      <div class="tables" aria-busy=${isAwaited ? 'true' : 'false'}>
        ${value && this.renderGroups(value, source.view.project)}
      </div>
      <aside aria-label=${say(metricsTexts.elements)}>${this.renderParts(groups, measured)}</aside>
    `;
  }

  private renderExport(measured: Measured, groups: readonly MetricGroup[]): TemplateResult {
    const effects = { name: 'effects', label: say(metricsExportTexts.effectsXlsx) };
    return html`<menu-button
      slot="actions"
      face="quiet"
      icon="export"
      align="end"
      label=${say(metricsExportTexts.menu)}
      .items=${[
        { name: 'xlsx', label: say(metricsExportTexts.xlsx) },
        { name: 'csv', label: say(metricsExportTexts.csv) },
        ...(measured.has('as-is') && measured.has('to-be') ? [effects] : []),
      ]}
      @action-chosen=${({ detail: { name } }: CustomEvent<{ name: string }>) =>
        void (name === 'effects' ? exportEffects(groups) : exportMetrics(name, measured, groups))}
    ></menu-button>`;
  }

  private renderGroups({ measured, groups }: Counted, document: StudioDocument): TemplateResult {
    if (measured.size === 0) return this.empty();
    const isWhole = this.drawn >= groups.length;
    return html`${groups.slice(0, this.drawn).map((group) => this.renderGroup(group, measured, document))}
    ${isWhole ? html`<measure-first .project=${this.project} .measured=${measured}></measure-first>` : nothing}`;
  }

  override updated(): void {
    if (this.drawn < (this.answer.value?.groups.length ?? 0)) setTimeout(() => (this.drawn += 1), 0);
  }

  private trail({ view }: ProjectFindings): TrailStep[] {
    const name = textIn(textOf(view.project.fields, 'name'), currentLanguage());
    return [
      { label: name || say(registerTexts.untitled), href: addressOf({ screen: 'project', project: this.project }) },
    ];
  }

  private empty(): TemplateResult {
    const address = addressOf({ screen: 'model', project: this.project, variant: 'as-is' });
    return html`<empty-state icon="chart" .heading=${say(metricsTexts.empty)} .text=${say(metricsTexts.emptyText)}>
      <a slot="actions" href=${address}>${say(metricsTexts.toModel)}</a>
    </empty-state>`;
  }

  private renderGroup(
    { key, title, about, rows }: MetricGroup,
    measured: Measured,
    document: StudioDocument,
  ): TemplateResult {
    const kinds = variantKinds.filter((kind) => measured.has(kind));
    const effects = measured.has('as-is') ? compared.filter((kind) => measured.has(kind)) : [];
    return html`<section aria-labelledby=${key}>
      <h2 id=${key}>${say(title)}</h2>
      <p class="about">${say(about)}</p>
      ${this.notices(key, measured)}
      <table>
        <thead>
          <tr>
            <th scope="col">${say(metricsTexts.metric)}</th>
            ${kinds.map((kind) => html`<th scope="col">${say(modelTexts[kind])}</th>`)}
            ${effects.map(
              (kind) => html`<th scope="col">${say(metricsTexts.effectOf, { variant: say(modelTexts[kind]) })}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr class=${row.total ? 'total' : ''}>
                <th scope="row">${row.label}${row.hint ? html`<small>${row.hint}</small>` : nothing}</th>
                ${kinds.map((kind) => html`<td>${this.renderCell(row, kind)}</td>`)}
                ${effects.map((kind) => html`<td>${effectText(row, kind)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
      ${key === 'time' ? html`<case-ends .measured=${measured}></case-ends>` : nothing}
      ${key === 'complexity' ? html`<complexity-weights .document=${document}></complexity-weights>` : nothing}
    </section>`;
  }

  /** Why a variant has no numbers of a group. */
  private notices(key: MetricGroup['key'], measured: Measured): TemplateResult[] {
    return [...measured].flatMap(([kind, { complexity, figures, graph }]) => {
      const text =
        key === 'complexity' && !complexity
          ? say(metricsTexts.noLanes)
          : key === 'time' && !figures
            ? say(metricsTexts.noProcess)
            : key === 'time' && figures && 'endless' in figures
              ? say(metricsTexts.endless, { name: elementWords(graph, figures.endless) })
              : undefined;
      return text === undefined ? [] : [html`<p role="note"><strong>${say(modelTexts[kind])}</strong>: ${text}</p>`];
    });
  }

  private renderCell(row: MetricRow, kind: VariantKind): TemplateResult {
    const cell = row.cells.get(kind);
    if (!cell) return html`<span class="soft">—</span>`;
    const range = cell.range === undefined ? nothing : html`<small>${cell.range}</small>`;
    if (cell.parts.length === 0) return html`${cell.text}${range}`;
    const isOpen = this.opened?.row === row.key && this.opened.kind === kind;
    return html`<button
        aria-pressed=${isOpen ? 'true' : 'false'}
        aria-label="${row.label}, ${say(modelTexts[kind])}: ${cell.text}"
        @click=${() => (this.opened = isOpen ? undefined : { row: row.key, kind })}
      >
        ${cell.text}</button
      >${range}`;
  }

  private renderParts(groups: readonly MetricGroup[], measured: Measured): TemplateResult {
    const { opened } = this;
    const row = groups.flatMap(({ rows }) => rows).find(({ key }) => key === opened?.row);
    const cell: MetricCell | undefined = opened && row?.cells.get(opened.kind);
    const graph = opened && measured.get(opened.kind)?.graph;
    if (!row || !opened || !cell || !graph) return html`<p class="soft">${say(metricsTexts.pressNumber)}</p>`;
    return html`<metric-parts
      .project=${this.project}
      .kind=${opened.kind}
      .label=${row.label}
      .cell=${cell}
      .graph=${graph}
    ></metric-parts>`;
  }
}

interface Counted {
  readonly measured: Measured;
  readonly groups: readonly MetricGroup[];
}

/** Numbers and their words; wording them is a task of its own, and so is showing them. */
async function measure(view: ProjectView): Promise<Counted> {
  const measured = await besidePage('measures', view);
  const groups = measured.size > 0 ? metricGroups(measured, weightsOf(view.project.fields)) : [];
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { measured, groups };
}

declare global {
  interface HTMLElementTagNameMap {
    'metrics-screen': MetricsScreen;
  }
}
