import { addressOf } from '#domain/address.ts';
import { analysisItems, type AnalysisItem } from '#domain/analysis/analysis-items.ts';
import { analysisSheets, type AnalysisSheet } from '#domain/analysis/analysis-sheets.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { belowWhenNarrow } from '#elements/shared/below-when-narrow.css.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/data-grid.ts';
import type { DataGrid, RowEvent } from '#elements/shared/data-grid.ts';
import '#elements/shared/empty-state.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { lastChange, raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import { printPage } from '#elements/shared/print-page.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/tab-bar.ts';
import { tableBesideStyles } from '#elements/shared/table-beside.css.ts';
import { currentLanguage, onLanguageChange } from '#i18n/language.ts';
import { sayQuestionnaire } from '#i18n/say-questionnaire.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { analysisTexts } from '#i18n/texts/analysis.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { toldPage } from '#i18n/told-page.ts';
import { sayOfItem, takeItemBack } from '#state/analysis-actions.ts';
import { attempt } from '#state/attempt.ts';
import { undo } from '#state/perform.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { keyed } from 'lit/directives/keyed.js';
import { html, LitElement, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { analysisColumns } from './analysis-columns.ts';
import './analysis-details.ts';
import type { ItemSaid } from './analysis-details.ts';
import { analysisRow, type AnalysisRow } from './analysis-rows.ts';
import { exportAnalysis } from './export-analysis.ts';
import { linkableIn, type Linkable } from './linkable.ts';

const language = { current: currentLanguage, onChange: onLanguageChange };

/**
 * The analysis of a service: its 14 actions, the questionnaire, and principles and goals, answered by the model and by
 * people over it. Properties: `project`, `sheet`, `item` (code of a row).
 */
@customElement('analysis-screen')
export class AnalysisScreen extends LitElement {
  static override styles = [controls, tableBesideStyles, belowWhenNarrow];

  @property() project: Id = '';
  @property() sheet: AnalysisSheet | undefined;
  @property() item: string | undefined;
  @state() private search = '';
  @state() private chosen = '';
  @query('data-grid') private readonly grid!: DataGrid<AnalysisRow> | null;

  readonly localized = new Localized(this);
  private readonly source = new Observe(this, () => observeProjectFindings(this.project, language)).watch(() => [
    this.project,
  ]);
  private columns: readonly GridColumn<AnalysisRow>[] = [];
  private rows: readonly AnalysisRow[] = [];
  private linkable: Linkable = { measures: [], elements: { 'as-is': [], 'to-be': [] } };
  private madeFor: readonly unknown[] = [];

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('item')) this.chosen = this.item ?? '';
    const view = this.source.value?.view;
    const made = [view, this.shown, currentLanguage()];
    if (!view || made.every((each, at) => each === this.madeFor[at])) return;
    this.columns = analysisColumns(this.shown);
    this.rows = analysisItems(view, this.shown).map(analysisRow);
    this.linkable = linkableIn(view);
    this.madeFor = made;
  }

  override render(): TemplateResult {
    const source = this.source.value;
    if (!source) {
      const text = source === null ? registerTexts.noProject : registerTexts.reading;
      return html`<empty-state role="status" aria-busy=${source === undefined} .heading=${say(text)}></empty-state>`;
    }
    const isDrawn = source.view.variants.some(({ facts }) => facts.size > 0);
    return html`
      <page-header .heading=${say(analysisTexts.title)} .trail=${this.trail(source)}>
        <tab-bar
          .tabs=${analysisSheets.map((key) => ({ key, label: say(analysisTexts[key]) }))}
          current=${this.shown}
          label=${say(analysisTexts.sheets)}
          @tab-chosen=${({ detail }: CustomEvent<{ key: string }>) => this.goTo(detail.key)}
        ></tab-bar>
      </page-header>
      <div class="panel" role="tabpanel" aria-label=${say(analysisTexts[this.shown])}>
        ${isDrawn ? this.renderSheet(source) : this.renderEmpty()}
      </div>
    `;
  }

  private get shown(): AnalysisSheet {
    return this.sheet ?? 'actions';
  }

  private renderSheet(source: ProjectFindings): TemplateResult {
    const { rows } = this;
    const chosen = rows.find(({ id }) => id === this.chosen) ?? rows[0];
    return html`
      ${this.renderTools(source.view)}
      <data-grid
        lines="2"
        .label=${say(analysisTexts[this.shown])}
        .rows=${rows}
        .columns=${this.columns}
        .filterText=${this.search}
        .current=${chosen?.id}
        @row-focused=${({ detail }: RowEvent<AnalysisRow>) => (this.chosen = detail.key)}
        @row-opened=${({ detail }: RowEvent<AnalysisRow>) => (this.chosen = detail.key)}
      >
        <span slot="footer" class="soft">${say(analysisTexts.hint)}</span>
      </data-grid>
      <aside aria-label=${say(analysisTexts.details)}>
        ${
          chosen
            ? keyed(
                chosen.id,
                html`<analysis-details
                  .project=${this.project}
                  .item=${chosen.item}
                  .linkable=${this.linkable}
                  @item-said=${({ detail }: CustomEvent<ItemSaid>) =>
                    this.keep(() => sayOfItem(source.content, chosen.item, detail), analysisTexts.saved)}
                  @item-taken-back=${() => this.takeBack(source, chosen.item)}
                ></analysis-details>`,
              )
            : ''
        }
      </aside>
    `;
  }

  private renderTools(view: ProjectView): TemplateResult {
    return html`<div class="tools">
      <search-box
        .value=${this.search}
        label=${say(analysisTexts.search)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
      ></search-box>
      <span class="space"></span>
      ${
        this.shown === 'questions'
          ? html`<button type="button" class="quiet" @click=${() => printPage(toldPage(sayQuestionnaire(view), 'kk'))}>
              <icon-glyph name="print"></icon-glyph>${say(analysisTexts.print)}
            </button>`
          : ''
      }
      <menu-button
        face="quiet"
        icon="export"
        align="end"
        label=${say(analysisTexts.export)}
        .items=${[
          { name: 'xlsx', label: say(analysisTexts.xlsx) },
          { name: 'csv', label: say(analysisTexts.csv) },
          ...(this.shown === 'questions' ? [{ name: 'docx', label: say(storyRoomTexts.asDocument) }] : []),
        ]}
        @action-chosen=${(event: CustomEvent<{ name: string }>) =>
          void attempt(() =>
            exportAnalysis(view, event.detail.name, this.shown, this.grid?.shown() ?? [], this.columns),
          )}
      ></menu-button>
    </div>`;
  }

  private renderEmpty(): TemplateResult {
    const address = addressOf({ screen: 'model', project: this.project, variant: 'as-is' });
    return html`<empty-state icon="list" .heading=${say(analysisTexts.empty)} .text=${say(analysisTexts.emptyText)}>
      <a slot="actions" href=${address}>${say(analysisTexts.toModel)}</a>
    </empty-state>`;
  }

  private trail({ view }: ProjectFindings): { label: string; href: string }[] {
    const name = textIn(textOf(view.project.fields, 'name'), currentLanguage());
    const href = addressOf({ screen: 'project', project: this.project });
    return [{ label: name || say(registerTexts.untitled), href }];
  }

  private goTo(key: string): void {
    const sheet = analysisSheets.find((each) => each === key);
    location.hash = addressOf({ screen: 'analysis', project: this.project, sheet });
  }

  /** The button goes with what it takes back, so the focus moves to the table. */
  private takeBack({ content }: ProjectFindings, item: AnalysisItem): void {
    this.grid?.focus();
    this.keep(() => takeItemBack(content, item), analysisTexts.takenBack);
  }

  private keep(write: () => Promise<void>, text: Sentence): void {
    void attempt(write).then(() =>
      raiseNotice(this, {
        text: say(text),
        tone: 'ok',
        key: lastChange,
        undo: () => void attempt(() => undo(this.project)),
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'analysis-screen': AnalysisScreen;
  }
}
