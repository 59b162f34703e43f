import { addressOf } from '#domain/address.ts';
import type { AdoptionSide } from '#domain/adopt/adoption.ts';
import { variantOf, type ProjectView } from '#domain/checks/check.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Language } from '#domain/language.ts';
import type { ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import { fates, type Fate } from '#domain/lineage/fate.ts';
import { textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { Answer } from '#elements/shared/answer.ts';
import { belowWhenNarrow } from '#elements/shared/below-when-narrow.css.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/data-grid.ts';
import type { DataGrid, RowEvent } from '#elements/shared/data-grid.ts';
import '#elements/shared/empty-state.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/tab-bar.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { fateTexts } from '#i18n/texts/lineage.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { besidePage } from '#state/beside-page.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { compareColumns } from './compare-columns.ts';
import './compare-details.ts';
import type { LineageSaid } from './compare-details.ts';
import { adopt } from './adopt.ts';
import { candidatesFor, compareRows, type CompareRow } from './compare-rows.ts';
import { compareScreenStyles } from './compare-screen.css.ts';
import './compare-words.ts';
import { exportCompare } from './export-compare.ts';

const language = { current: currentLanguage, onChange: onLanguageChange };
const views = ['list', 'words', 'beside'] as const;
type Shown = Fate | 'differing' | 'drawn' | 'all';

/**
 * Two variants of a process compared: what becomes of each element, as a list and in words. Properties: `project`,
 * `from` and `to` (the variants).
 */
@customElement('compare-screen')
export class CompareScreen extends LitElement {
  static override styles = [controls, compareScreenStyles, belowWhenNarrow];

  @property() project: Id = '';
  @property() from: VariantKind | undefined;
  @property() to: VariantKind | undefined;
  @state() private view: (typeof views)[number] = 'list';
  @state() private shown: Shown = 'differing';
  @state() private onlySteps = true;
  @state() private search = '';
  @state() private chosen = '';
  @query('data-grid') private readonly grid!: DataGrid<CompareRow> | null;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProjectFindings(this.project, language)).watch(() => [
    this.project,
  ]);
  private readonly answer = new Answer(this, comparisonOf, () => {
    const view = this.source.value?.view;
    return view && ([view, ...this.kinds(view)] as const);
  });
  private columns: readonly GridColumn<CompareRow>[] = [];
  private saidIn: Language | undefined;

  override willUpdate(): void {
    if (currentLanguage() !== this.saidIn) this.columns = compareColumns();
    this.saidIn = currentLanguage();
  }

  override render(): TemplateResult {
    const source = this.source.value;
    if (!source) {
      const text = source === null ? registerTexts.noProject : registerTexts.reading;
      return html`<empty-state role="status" aria-busy=${source === undefined} .heading=${say(text)}></empty-state>`;
    }
    const { answer } = this;
    const compared = answer.value?.compared;
    return html`
      <page-header .heading=${say(compareTexts.title)} .trail=${this.trail(source)}>
        ${this.renderVariants(source.view)}
        ${
          compared
            ? html`<tab-bar
                .tabs=${views.map((key) => ({ key, label: say(compareTexts[key]) }))}
                current=${this.view}
                label=${say(compareTexts.views)}
                @tab-chosen=${(event: CustomEvent<{ key: string }>) =>
                  (this.view = views.find((view) => view === event.detail.key) ?? 'list')}
              ></tab-bar>`
            : nothing
        }
      </page-header>
      <p class="progress" role="status">${answer.isAwaited ? say(compareTexts.comparing) : ''}</p>
      <div
        class="panel"
        role=${compared ? 'tabpanel' : nothing}
        aria-label=${say(compareTexts[this.view])}
        aria-busy=${answer.isAwaited ? 'true' : 'false'}
      >
        ${answer.value ? (compared ? this.renderView(source.view, compared) : this.renderEmpty()) : nothing}
      </div>
    `;
  }

  /** Drawings stand in the document itself, where bpmn-js finds its styles. */
  override updated(): void {
    const compared = this.answer.value?.compared;
    const view = this.source.value?.view;
    render(this.view === 'beside' && view && compared ? this.renderDrawings(view, compared) : nothing, this);
  }

  private renderDrawings(view: ProjectView, compared: ProjectComparison): TemplateResult {
    void import('./triptych-view.ts');
    const record = (id: string): string => recordWords(view, id, currentLanguage());
    return html`<triptych-view slot="drawings" .view=${view} .compared=${compared} .record=${record}></triptych-view>`;
  }

  private renderVariants({ variants }: ProjectView): TemplateResult {
    const options = variants.map(({ kind }) => ({ value: kind, label: say(modelTexts[kind]) }));
    const [from, to] = this.kinds(this.source.value?.view);
    const choice = (label: string, value: VariantKind, go: (kind: string) => void): TemplateResult =>
      html`<label
        ><span aria-hidden="true">${label}</span
        ><choice-select
          fixed
          .label=${label}
          .options=${options}
          .value=${value}
          @value-changed=${(event: CustomEvent<{ value: string }>) => go(event.detail.value)}
        ></choice-select
      ></label>`;
    return html`<div slot="actions" class="variants">
      ${choice(say(compareTexts.from), from, (kind) => this.go(kind, to))}
      ${choice(say(compareTexts.to), to, (kind) => this.go(from, kind))}
    </div>`;
  }

  private renderView(view: ProjectView, compared: ProjectComparison): TemplateResult {
    if (this.view === 'words') {
      const record = (id: string, wanted: Language): string => recordWords(view, id, wanted);
      return html`<compare-words
        tabindex="0"
        .project=${this.project}
        .told=${{ ...compared, record }}
      ></compare-words>`;
    }
    if (this.view === 'beside') return html`<slot name="drawings"></slot>`;
    const rowsOfAll = this.answer.value?.rows ?? [];
    const inScope = rowsOfAll.filter(({ element }) => !this.onlySteps || element.class === 'activity');
    const rows = inScope.filter((row) => isShown(row, this.shown));
    const chosen = rows.find(({ id }) => id === this.chosen) ?? rows[0];
    return html`
      ${this.renderTools(inScope, compared)}
      <data-grid
        beside
        lines="2"
        .label=${say(compareTexts.list)}
        .rows=${rows}
        .columns=${this.columns}
        .filterText=${this.search}
        .current=${chosen?.id}
        @row-focused=${({ detail }: RowEvent<CompareRow>) => (this.chosen = detail.key)}
        @row-opened=${({ detail }: RowEvent<CompareRow>) => this.open(detail.row, compared)}
      >
        <empty-state slot="empty" icon="compare" .heading=${say(compareTexts.same)} .text=${say(compareTexts.sameText)}>
          <button slot="actions" type="button" @click=${this.showAll}>${say(compareTexts.showAll)}</button>
        </empty-state>
        <span slot="footer" class="soft">${say(compareTexts.hint)}</span>
      </data-grid>
      <aside aria-label=${say(compareTexts.details)}>
        ${
          chosen
            ? html`<compare-details
                .project=${this.project}
                .kinds=${compared.kinds}
                .row=${chosen}
                .candidates=${candidatesFor(chosen, compared)}
                @change-adopted=${({ detail }: CustomEvent<{ side: AdoptionSide }>) =>
                  void adopt(this, view, compared, chosen.element, detail.side)}
                @lineage-said=${({ detail }: CustomEvent<LineageSaid>) => this.record(view, compared, detail)}
              ></compare-details>`
            : nothing
        }
      </aside>
    `;
  }

  /** Each mark says how many elements it shows; marks that would show none are left out. */
  private renderTools(rows: readonly CompareRow[], { obstacle }: ProjectComparison): TemplateResult {
    const marks: readonly (readonly [Shown, string])[] = [
      ['differing', say(compareTexts.differing)],
      ...fates.map((fate): readonly [Shown, string] => [fate, say(fateTexts[fate].one)]),
      ['drawn', say(compareTexts.drawn)],
      ['all', say(compareTexts.all)],
    ];
    return html`<div class="tools">
      ${obstacle ? html`<p class="note" role="note">${say(compareTexts[obstacle])}</p>` : nothing}
      <search-box
        .value=${this.search}
        label=${say(compareTexts.search)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
      ></search-box>
      <label>
        <input
          type="checkbox"
          .checked=${this.onlySteps}
          @change=${(event: Event) => (this.onlySteps = (event.target as HTMLInputElement).checked)}
        />
        ${say(compareTexts.onlySteps)}
      </label>
      <span class="space"></span>
      <menu-button
        face="quiet"
        icon="export"
        align="end"
        label=${say(compareTexts.export)}
        .items=${[
          { name: 'xlsx', label: say(compareTexts.xlsx) },
          { name: 'csv', label: say(compareTexts.csv) },
        ]}
        @action-chosen=${(event: CustomEvent<{ name: string }>) => this.export(event.detail.name)}
      ></menu-button>
      <div class="fates" role="group" aria-label=${say(compareTexts.show)}>
        ${marks.flatMap(([key, label]) => {
          const n = rows.filter((row) => isShown(row, key)).length;
          if (n === 0 && key !== this.shown && key !== 'differing') return [];
          return [
            html`<button
              class="small"
              type="button"
              aria-pressed=${key === this.shown ? 'true' : 'false'}
              @click=${() => (this.shown = key)}
            >
              ${label} · ${n}
            </button>`,
          ];
        })}
      </div>
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    const address = addressOf({ screen: 'model', project: this.project, variant: 'as-is' });
    return html`<empty-state icon="compare" .heading=${say(compareTexts.empty)} .text=${say(compareTexts.emptyText)}>
      <a slot="actions" href=${address}>${say(compareTexts.toModel)}</a>
    </empty-state>`;
  }

  private trail({ view }: ProjectFindings): { label: string; href: string }[] {
    const name = textIn(textOf(view.project.fields, 'name'), currentLanguage());
    const href = addressOf({ screen: 'project', project: this.project });
    return [{ label: name || say(registerTexts.untitled), href }];
  }

  /** The two variants, or the first two that are there. */
  private kinds(view: ProjectView | undefined): readonly [VariantKind, VariantKind] {
    const present = view?.variants.map(({ kind }) => kind) ?? [];
    const from = this.from ?? present[0] ?? 'as-is';
    return [from, this.to ?? present.find((kind) => kind !== from) ?? 'to-be'];
  }

  private go(from: string, to: string): void {
    const kind = (text: string): VariantKind | undefined => variantKinds.find((each) => each === text);
    // At once: a second choice may come before the address has come round.
    [this.from, this.to] = [kind(from), kind(to)];
    location.hash = addressOf({ screen: 'compare', project: this.project, from: this.from, to: this.to });
  }

  private open({ element }: CompareRow, { kinds }: ProjectComparison): void {
    const variant = element.after === undefined ? kinds.before : kinds.after;
    const shown = element.after ?? element.before;
    location.hash = addressOf({ screen: 'model', project: this.project, variant, element: shown });
  }

  /** Writing is loaded by the first who writes. */
  private async record(view: ProjectView, { kinds }: ProjectComparison, { same, ...pair }: LineageSaid): Promise<void> {
    const [earlier, later] = [variantOf(view, kinds.before), variantOf(view, kinds.after)];
    if (!earlier || !later) return;
    const { recordLineage } = await import('#state/lineage-actions.ts');
    await recordLineage(later.document, earlier.document.id, pair, same);
    this.chosen = pair.after;
  }

  private showAll(): void {
    this.shown = 'all';
    this.onlySteps = false;
    this.search = '';
  }

  private async export(format: string): Promise<void> {
    await exportCompare(format, this.grid?.shown() ?? [], this.columns);
  }
}

interface Compared {
  readonly compared: ProjectComparison | undefined;
  readonly rows: readonly CompareRow[];
}

async function comparisonOf(view: ProjectView, from: VariantKind, to: VariantKind): Promise<Compared> {
  const compared = await besidePage('comparison', view, from, to);
  const record = (id: string): string => recordWords(view, id, currentLanguage());
  return { compared, rows: compared ? await compareRows(compared, record) : [] };
}

function isShown(row: CompareRow, shown: Shown): boolean {
  if (shown === 'all') return true;
  if (shown === 'drawn') return row.isOnlyDrawn;
  if (shown === 'differing') return row.fate !== 'kept';
  return row.fate === shown && !row.isOnlyDrawn;
}

function recordWords(view: ProjectView, id: string, wanted: Language): string {
  for (const records of view.records.values()) {
    const found = records.find((each) => each.id === id);
    if (found) return titleOf(found, wanted);
  }
  return '';
}

declare global {
  interface HTMLElementTagNameMap {
    'compare-screen': CompareScreen;
  }
}
