import { addressOf } from '#domain/address.ts';
import type { Fields } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { MeasureDraft } from '#domain/ledger/drafts/draft.ts';
import { elementsNamed } from '#domain/ledger/drafts/drafts-for.ts';
import { ledgerOf, isOfGap, type Ledger } from '#domain/ledger/ledger.ts';
import { lastTerm, termOfWave, wavesOf } from '#domain/ledger/waves.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { belowWhenNarrow } from '#elements/shared/below-when-narrow.css.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/choice-select.ts';
import '#elements/shared/data-grid.ts';
import type { DataGrid, RowEvent, RowsSelectedEvent } from '#elements/shared/data-grid.ts';
import '#elements/shared/empty-state.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import type { Option } from '#elements/shared/option.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/tab-bar.ts';
import { go } from '#elements/records/go.ts';
import '#elements/records/history-buttons.ts';
import { observeProject, registerIndex, type RegisterIndex } from '#elements/records/register-index.ts';
import { projectTrail, screenState } from '#elements/records/screen-state.ts';
import { currentLanguage } from '#i18n/language.ts';
import { measuresFrom, mergedMeasure, waveMeasures } from '#i18n/ledger-measures.ts';
import { say } from '#i18n/say.ts';
import { ledgerTexts } from '#i18n/texts/ledger.ts';
import { attempt } from '#state/attempt.ts';
import { acceptDrafts, coverByMeasure, needNoMeasure } from '#state/ledger-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { exportLedger } from './export-ledger.ts';
import './fields-dialog.ts';
import type { FieldsAsked } from './fields-dialog.ts';
import { ledgerColumns } from './ledger-columns.ts';
import './ledger-details.ts';
import type { DraftEvent, LinkEvent } from './ledger-details.ts';
import { ledgerScreenStyles } from './ledger-screen.css.ts';
import { isMarked, ledgerWords, marks, type LedgerWords, type Mark } from './ledger-words.ts';

const tabs = ['changes', 'gaps'] as const;
/** The fields of a drafted measure that are looked at before it is accepted. */
const ofDraft = ['what', 'kind', 'section', 'responsible', 'term', 'completion', 'legalDraft', 'route'];

/**
 * The changes between the variants with the measures that cover them, and the gaps to the optimal variant with what
 * stands in the way. Property: `project`.
 */
@customElement('ledger-screen')
export class LedgerScreen extends LitElement {
  static override styles = [controls, ledgerScreenStyles, belowWhenNarrow];

  @property() project: Id = '';
  @state() private tab: (typeof tabs)[number] = 'changes';
  @state() private mark: Mark = 'all';
  @state() private search = '';
  @state() private chosen = '';
  @state() private selected: readonly string[] = [];
  @state() private editing: Fields | undefined;
  /** Changes of which a person is about to say why they need no measure. */
  @state() private excusing: readonly LedgerWords[] | undefined;
  @query('data-grid') private readonly grid!: DataGrid<LedgerWords> | null;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProject(this.project)).watch(() => [this.project]);
  private columns: readonly GridColumn<LedgerWords>[] = [];
  private rows: readonly LedgerWords[] = [];
  private ledger: Ledger | undefined;
  private madeFor: readonly unknown[] = [];

  override willUpdate(): void {
    const view = this.source.value?.view;
    const made = [view, this.tab, currentLanguage()];
    if (!view || made.every((each, at) => each === this.madeFor[at])) return;
    if (this.tab !== this.madeFor[1] || currentLanguage() !== this.madeFor[2]) {
      this.columns = ledgerColumns(this.tab === 'gaps');
    }
    this.ledger = ledgerOf(view);
    const side = this.ledger[this.tab];
    this.rows = side ? ledgerWords(view, side) : [];
    this.madeFor = made;
  }

  override render(): TemplateResult {
    const source = this.source.value;
    if (!source) return screenState(source === null ? null : undefined);
    const index = registerIndex(source);
    return html`
      <page-header .heading=${say(ledgerTexts.title)} .trail=${projectTrail(index)}>
        <history-buttons slot="actions" .project=${this.project}></history-buttons>
        <p class="about">${say(ledgerTexts.about)}</p>
        <tab-bar
          .tabs=${tabs.map((key) => ({ key, label: say(ledgerTexts[key]), count: this.ledger?.[key]?.rows.length ?? 0 }))}
          current=${this.tab}
          label=${say(ledgerTexts.views)}
          @tab-chosen=${(event: CustomEvent<{ key: string }>) => this.choose(event.detail.key)}
        ></tab-bar>
      </page-header>
      <div class="panel" role="tabpanel" aria-label=${say(ledgerTexts[this.tab])}>
        ${this.ledger?.[this.tab] ? this.renderSide(index) : this.renderEmpty()}
      </div>
      <fields-dialog
        .asked=${this.asked(this.excusing === undefined ? 'draft' : 'excuse')}
        .fields=${this.editing ?? (this.excusing && {})}
        @closed=${() => ([this.editing, this.excusing] = [undefined, undefined])}
        @fields-taken=${({ detail }: CustomEvent<{ fields: Fields }>) =>
          void (this.excusing ? this.excuse(index, this.excusing, detail.fields) : this.take(index, [detail.fields]))}
      ></fields-dialog>
    `;
  }

  private renderSide(index: RegisterIndex): TemplateResult {
    const rows = this.rows.filter((row) => isMarked(row, this.mark));
    const chosen = rows.find(({ id }) => id === this.chosen) ?? rows[0];
    return html`${this.renderTools(index)}
      <data-grid
        beside
        lines="2"
        selectable
        .label=${say(ledgerTexts.list)}
        .rows=${rows}
        .columns=${this.columns}
        .filterText=${this.search}
        .selected=${this.selected}
        .current=${chosen?.id}
        @rows-selected=${({ detail }: RowsSelectedEvent<LedgerWords>) => (this.selected = detail.keys)}
        @row-focused=${({ detail }: RowEvent<LedgerWords>) => (this.chosen = detail.key)}
        @row-opened=${({ detail }: RowEvent<LedgerWords>) => this.open(detail.row)}
      >
        <empty-state
          slot="empty"
          icon="check"
          .heading=${say(ledgerTexts.nothing)}
          .text=${say(ledgerTexts.nothingText)}
        >
          <button slot="actions" type="button" @click=${() => (this.mark = 'all')}>${say(ledgerTexts.showAll)}</button>
        </empty-state>
        <span slot="footer" class="soft">${say(ledgerTexts.hint)}</span>
      </data-grid>
      <aside aria-label=${say(ledgerTexts.details)}>
        ${
          chosen
            ? html`<ledger-details
                .index=${index}
                .words=${chosen}
                .measures=${this.measures(index)}
                @draft-accepted=${({ detail }: DraftEvent) =>
                  void this.take(index, measuresFrom(index.source.view, [detail.draft], this.term(index, chosen)))}
                @draft-edited=${({ detail }: DraftEvent) =>
                  (this.editing = measuresFrom(index.source.view, [detail.draft], this.term(index, chosen))[0])}
                @measure-linked=${({ detail }: LinkEvent) => void this.link(index, [chosen], detail.measure)}
              ></ledger-details>`
            : nothing
        }
      </aside>`;
  }

  private renderTools(index: RegisterIndex): TemplateResult {
    const picked = this.rows.filter(({ id }) => this.selected.includes(id));
    const wanted = (picked.length > 0 ? picked : this.rows).filter(({ state: now }) => now === 'open');
    const drafts = wanted.flatMap((each) => each.drafts);
    return html`<div class="tools">
      <search-box
        .value=${this.search}
        label=${say(ledgerTexts.search)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
      ></search-box>
      <span class="space"></span>
      ${picked.length > 1 ? this.renderPicked(index, picked) : nothing}
      ${this.tab === 'gaps' ? this.renderWaves(index, wanted) : this.renderAccept(index, wanted, drafts)}
      <menu-button
        face="quiet"
        icon="export"
        align="end"
        label=${say(ledgerTexts.export)}
        .items=${[
          { name: 'xlsx', label: say(ledgerTexts.xlsx) },
          { name: 'csv', label: say(ledgerTexts.csv) },
        ]}
        @action-chosen=${(event: CustomEvent<{ name: string }>) =>
          void exportLedger(event.detail.name, this.grid?.shown() ?? [], this.columns)}
      ></menu-button>
      <div class="marks" role="group" aria-label=${say(ledgerTexts.show)}>
        ${marks.map((key) => this.renderMark(key))} ${this.renderCounts()}
      </div>
    </div>`;
  }

  private renderAccept(
    index: RegisterIndex,
    wanted: readonly LedgerWords[],
    drafts: readonly MeasureDraft[],
  ): TemplateResult | typeof nothing {
    const [first] = wanted;
    if (!first) return nothing;
    return html`<button
      type="button"
      @click=${() => void this.take(index, measuresFrom(index.source.view, drafts, this.term(index, first)))}
    >
      ${say(ledgerTexts.acceptAll, { n: drafts.length })}
    </button>`;
  }

  private renderWaves(index: RegisterIndex, wanted: readonly LedgerWords[]): TemplateResult | typeof nothing {
    const waves = wavesOf(wanted.map(({ row, barrier }) => [row, barrier] as const));
    if (waves.length === 0) return nothing;
    const draftsOf = (gap: LedgerWords['row']): readonly MeasureDraft[] =>
      wanted.find(({ row }) => row === gap)?.drafts ?? [];
    return html`<button
      type="button"
      @click=${() => void this.take(index, waveMeasures(index.source.view, waves, draftsOf, this.last(index)))}
    >
      ${say(ledgerTexts.acceptWaves, { n: waves.length })}
    </button>`;
  }

  private renderPicked(index: RegisterIndex, picked: readonly LedgerWords[]): TemplateResult {
    const [first] = picked;
    const drafts = picked.flatMap((each) => each.drafts);
    return html`<button
        type="button"
        @click=${() =>
          first && void this.take(index, [mergedMeasure(index.source.view, drafts, this.term(index, first))])}
      >
        ${say(ledgerTexts.merge, { n: picked.length })}
      </button>
      <button type="button" @click=${() => (this.excusing = picked)}>
        ${say(ledgerTexts.excuse, { n: picked.length })}
      </button>
      <choice-select
        .label=${say(ledgerTexts.link)}
        .empty=${say(ledgerTexts.link)}
        .options=${this.measures(index)}
        @value-changed=${({ detail }: CustomEvent<{ value: string }>) =>
          detail.value === '' ? undefined : void this.link(index, picked, detail.value)}
      ></choice-select>`;
  }

  /** A mark says how many changes it shows; one that would show none is left out. */
  private renderMark(key: Mark): TemplateResult | typeof nothing {
    const n = this.rows.filter((row) => isMarked(row, key)).length;
    if (n === 0 && key !== this.mark && key !== 'all') return nothing;
    return html`<button
      class="small"
      type="button"
      aria-pressed=${key === this.mark ? 'true' : 'false'}
      @click=${() => (this.mark = key)}
    >
      ${say(ledgerTexts[key])} · ${n}
    </button>`;
  }

  /** The other way round: measures and problems that no change has to do with; each number leads to their list. */
  private renderCounts(): TemplateResult[] {
    const { idle = [], unanswered = [] } = this.ledger ?? {};
    const counted = [
      [ledgerTexts.idle, idle, addressOf({ screen: 'plan', project: this.project, record: idle[0]?.id })],
      [
        ledgerTexts.unanswered,
        unanswered,
        addressOf({ screen: 'records', project: this.project, kind: 'problem', record: unanswered[0]?.id }),
      ],
    ] as const;
    return counted.flatMap(([text, some, href]) =>
      some.length === 0 ? [] : [html`<a class="count" href=${href}>${say(text)} · ${some.length}</a>`],
    );
  }

  private renderEmpty(): TemplateResult {
    const variant = this.tab === 'gaps' ? 'should-be' : 'to-be';
    const address = addressOf({ screen: 'model', project: this.project, variant });
    return html`<empty-state icon="compare" .heading=${say(ledgerTexts.noPair)} .text=${say(ledgerTexts.noPairText)}>
      <a slot="actions" href=${address}>${say(ledgerTexts.toModel)}</a>
    </empty-state>`;
  }

  /** Measures that may cover what is shown: a gap has measures of its own. */
  private measures(index: RegisterIndex): readonly Option[] {
    const isGap = this.tab === 'gaps';
    return index
      .of('measure')
      .filter((measure) => isOfGap(index.source.view, measure) === isGap)
      .map((measure) => ({
        value: measure.id,
        label: `${stringOf(measure.fields, 'number')}. ${titleOf(measure, currentLanguage())}`,
      }));
  }

  private last(index: RegisterIndex): string {
    const own = index.of('measure').filter((measure) => !isOfGap(index.source.view, measure));
    return lastTerm(own, termOfWave(new Date().toISOString().slice(0, 10), 1));
  }

  private term(index: RegisterIndex, { barrier, row }: LedgerWords): string {
    const last = this.last(index);
    return row.kinds.after === 'should-be' ? termOfWave(last, barrier.wave) : last;
  }

  private async take(index: RegisterIndex, measures: readonly Fields[]): Promise<void> {
    this.editing = undefined;
    this.selected = [];
    await attempt(() => acceptDrafts(index.seen, measures));
  }

  private asked(what: 'draft' | 'excuse'): FieldsAsked {
    if (what === 'excuse') {
      const [heading, confirm] = [say(ledgerTexts['needs-none']), say(ledgerTexts.keep)];
      return { spec: recordSpecs.change, only: ['noMeasure'], heading, confirm };
    }
    const [heading, confirm] = [say(ledgerTexts.editTitle), say(ledgerTexts.accept)];
    return { spec: recordSpecs.measure, only: ofDraft, heading, confirm };
  }

  private async excuse(index: RegisterIndex, picked: readonly LedgerWords[], reason: Fields): Promise<void> {
    this.excusing = undefined;
    if (Object.keys(textOf(reason, 'noMeasure')).length === 0) return;
    this.selected = [];
    const { view } = index.source;
    const changes = picked.map(({ row }) => ({ record: row.record, elements: elementsNamed(view, row) }));
    await attempt(() => needNoMeasure(index.seen, changes, reason));
  }

  private async link(index: RegisterIndex, picked: readonly LedgerWords[], id: string): Promise<void> {
    const measure = index.records.get(id);
    if (!measure) return;
    this.selected = [];
    const elements = picked.flatMap(({ row }) => elementsNamed(index.source.view, row));
    await attempt(() => coverByMeasure(index.seen, measure, elements));
  }

  private choose(key: string): void {
    this.tab = tabs.find((tab) => tab === key) ?? 'changes';
    this.mark = 'all';
    this.selected = [];
  }

  private open({ row: { kinds, own } }: LedgerWords): void {
    const side = own.after.length > 0 ? 'after' : 'before';
    go({ screen: 'model', project: this.project, variant: kinds[side], element: own[side][0] });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ledger-screen': LedgerScreen;
  }
}
