import { addressOf } from '#domain/address.ts';
import { workspaceRecords } from '#data/queries/workspace-records.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { belowWhenNarrow } from '#elements/shared/below-when-narrow.css.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/data-grid.ts';
import type { DataGrid, RowEvent } from '#elements/shared/data-grid.ts';
import '#elements/shared/empty-state.ts';
import type { GridColumn } from '#elements/shared/grid-column.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/status-badge.ts';
import { tableBesideStyles } from '#elements/shared/table-beside.css.ts';
import { currentLanguage } from '#i18n/language.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say } from '#i18n/say.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { repeatedDataTexts as texts } from '#i18n/texts/repeated-data.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { exportRepeated } from './export-repeated.ts';
import { repeatedColumns, repeatedRows, type RepeatedPlace, type RepeatedRow } from './repeated-rows.ts';

type Shown = VariantKind | 'any';

/** What the processes of this browser ask of their clients more than once, which is not allowed (601 p.39–40). */
@customElement('repeated-data-screen')
export class RepeatedDataScreen extends LitElement {
  static override styles = [
    controls,
    tableBesideStyles,
    belowWhenNarrow,
    css`
      search-box {
        flex: 0 1 22rem;
      }

      .tools select {
        inline-size: auto;
      }

      aside h2,
      aside h3 {
        margin-block: 0 var(--space-2);
        overflow-wrap: anywhere;
      }

      aside h3 {
        margin-block-start: var(--space-4);
        font-size: var(--text-md);
      }

      aside ul {
        display: grid;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      aside li p {
        margin: 0;
      }
    `,
  ];

  @state() private variant: Shown = 'as-is';
  @state() private search = '';
  @state() private chosen = '';
  @query('data-grid') private readonly grid!: DataGrid<RepeatedRow> | null;

  readonly localized = new Localized(this);
  private readonly content = new Observe(this, () => workspaceRecords(['data-item', 'system']));
  private columns: readonly GridColumn<RepeatedRow>[] = [];
  private rows: readonly RepeatedRow[] = [];
  private madeFor: readonly unknown[] = [];

  override willUpdate(): void {
    const content = this.content.value;
    const made = [content, this.variant, currentLanguage()];
    if (!content || made.every((each, at) => each === this.madeFor[at])) return;
    if (currentLanguage() !== this.madeFor[2]) this.columns = repeatedColumns();
    this.rows = repeatedRows(content.documents, content.records, this.variant === 'any' ? undefined : this.variant);
    this.madeFor = made;
  }

  override render(): TemplateResult {
    const trail = [{ label: say(workspaceTexts.title), href: addressOf({ screen: 'workspace' }) }];
    const chosen = this.rows.find(({ id }) => id === this.chosen) ?? this.rows[0];
    return html`
      <page-header heading=${say(workspaceTexts.repeatedData)} subtitle=${say(texts.subtitle)} .trail=${trail}>
        <law-note .lines=${lawLines(['601 p.5(7)', '601 p.39-40'])}></law-note>
      </page-header>
      <div class="panel">
        ${this.renderTools()}
        <data-grid
          lines="2"
          label=${say(workspaceTexts.repeatedData)}
          .rows=${this.rows}
          .columns=${this.columns}
          .filterText=${this.search}
          .current=${chosen?.id}
          ?loading=${this.content.value === undefined}
          @row-focused=${({ detail }: RowEvent<RepeatedRow>) => (this.chosen = detail.key)}
          @row-opened=${({ detail }: RowEvent<RepeatedRow>) => (this.chosen = detail.key)}
        >
          <empty-state slot="empty" icon="data" heading=${say(texts.empty)} text=${say(texts.emptyText)}>
            <a slot="actions" href=${addressOf({ screen: 'workspace' })}>${say(texts.toProjects)}</a>
          </empty-state>
        </data-grid>
        <aside aria-label=${say(texts.details)}>${chosen ? this.renderDetails(chosen) : nothing}</aside>
      </div>
    `;
  }

  private renderTools(): TemplateResult {
    const choices: readonly (readonly [Shown, string])[] = [
      ...variantKinds.map((kind) => [kind, say(modelTexts[kind])] as const),
      ['any', say(texts.anyVariant)],
    ];
    return html`<div class="tools">
      <search-box
        .value=${this.search}
        label=${say(texts.search)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
      ></search-box>
      <select
        aria-label=${say(texts.variant)}
        @change=${(event: Event) => (this.variant = (event.target as HTMLSelectElement).value as Shown)}
      >
        ${choices.map(
          ([value, label]) => html`<option value=${value} ?selected=${value === this.variant}>${label}</option>`,
        )}
      </select>
      <span class="space"></span>
      <menu-button
        face="quiet"
        icon="export"
        align="end"
        label=${say(texts.export)}
        ?disabled=${this.rows.length === 0}
        .items=${[
          { name: 'xlsx', label: say(texts.xlsx) },
          { name: 'csv', label: say(texts.csv) },
        ]}
        @action-chosen=${({ detail }: CustomEvent<{ name: string }>) =>
          void exportRepeated(detail.name, this.grid?.shown() ?? [])}
      ></menu-button>
    </div>`;
  }

  private renderDetails({ attribute, places }: RepeatedRow): TemplateResult {
    const projects = [...new Set(places.map(({ project }) => project))];
    return html`<h2>${attribute}</h2>
      <p class="soft">${say(texts.advice)}</p>
      ${projects.map((project) => {
        const own = places.filter((place) => place.project === project);
        return html`<h3><a href=${addressOf({ screen: 'project', project })}>${own[0]?.process}</a></h3>
          <ul>
            ${own.map((place) => html`<li>${this.renderPlace(place)}</li>`)}
          </ul>`;
      })}`;
  }

  private renderPlace({ project, item, title, spelled, variants, isHeld, holder }: RepeatedPlace): TemplateResult {
    const href = addressOf({ screen: 'records', project, kind: 'data-item', record: item });
    return html`<p><a href=${href}>${title}</a></p>
      <p class="soft">${spelled} · ${variants.map((kind) => say(modelTexts[kind])).join(', ')}</p>
      ${isHeld ? html`<p><status-badge tone="warn">${say(texts.held)}</status-badge> ${holder}</p>` : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'repeated-data-screen': RepeatedDataScreen;
  }
}
