import { addressOf } from '#domain/address.ts';
import { workspaceRecords } from '#data/queries/workspace-records.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/data-grid.ts';
import type { DataGrid, RowEvent } from '#elements/shared/data-grid.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import { cellText, type GridColumn } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import '#elements/shared/law-note.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import { currentLanguage } from '#i18n/language.ts';
import { lawLines } from '#i18n/say-source.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { prioritiesTexts as texts } from '#i18n/texts/priorities.ts';
import { repeatedDataTexts } from '#i18n/texts/repeated-data.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { attempt } from '#state/attempt.ts';
import { tableWorkbook } from '#state/table-workbook.ts';
import { workspaceReadiness } from '#state/workspace-readiness.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import './priority-matrix.ts';
import type { PriorityMatrix } from './priority-matrix.ts';
import { priorityColumns, priorityRows, type PriorityRow, type PriorityRows } from './priority-rows.ts';

/** Which processes of this browser to automate first, by demand and complexity (programme 2008–2010). */
@customElement('priorities-screen')
export class PrioritiesScreen extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-rows: auto 1fr;
        block-size: 100%;
        min-block-size: 0;
      }

      .panel {
        display: grid;
        grid-template-rows: auto auto minmax(14rem, 1fr);
        gap: var(--space-3);
        min-block-size: 0;
        padding: var(--space-2) var(--space-5) var(--space-5);
        overflow: auto;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }

      .tools .space {
        flex: 1;
      }

      search-box {
        flex: 0 1 22rem;
      }

      figure {
        margin: 0;
        min-inline-size: 0;
      }

      figcaption {
        margin-block-end: var(--space-2);
        color: var(--color-text-soft);
      }
    `,
  ];

  @state() private search = '';
  @state() private current = '';
  @query('data-grid') private readonly grid!: DataGrid<PriorityRow> | null;
  @query('priority-matrix') private readonly matrix!: PriorityMatrix | null;

  readonly localized = new Localized(this);
  private readonly content = new Observe(this, () => workspaceRecords(['passport']));
  private readonly readiness = new Observe(this, () =>
    this.content.value ? workspaceReadiness(this.content.value.documents) : undefined,
  ).watch(() => [this.content.value?.documents]);
  private shown: PriorityRows = { rows: [], split: undefined };
  private columns: readonly GridColumn<PriorityRow>[] = [];
  private madeFor: readonly unknown[] = [];

  override willUpdate(): void {
    const [content, readiness] = [this.content.value, this.readiness.value];
    const made = [content, readiness, currentLanguage()];
    if (!content || made.every((each, at) => each === this.madeFor[at])) return;
    if (currentLanguage() !== this.madeFor[2]) this.columns = priorityColumns();
    this.shown = priorityRows(content.documents, content.records, readiness?.known ?? new Map());
    this.madeFor = made;
  }

  override render(): TemplateResult {
    const trail = [{ label: say(workspaceTexts.title), href: addressOf({ screen: 'workspace' }) }];
    const { rows, split } = this.shown;
    return html`
      <page-header heading=${say(workspaceTexts.priorities)} subtitle=${say(texts.subtitle)} .trail=${trail}>
        <law-note .lines=${lawLines(['media'])}></law-note>
      </page-header>
      <div class="panel">
        ${this.renderTools()}
        <figure ?hidden=${rows.length === 0}>
          <figcaption>${say(texts.about)}</figcaption>
          <priority-matrix .rows=${rows} .split=${split} .current=${this.current}></priority-matrix>
        </figure>
        <data-grid
          beside
          lines="2"
          label=${say(workspaceTexts.priorities)}
          .rows=${rows}
          .columns=${this.columns}
          .filterText=${this.search}
          ?loading=${this.content.value === undefined}
          @row-focused=${({ detail }: RowEvent<PriorityRow>) => (this.current = detail.key)}
          @row-opened=${({ detail }: RowEvent<PriorityRow>) => {
            location.hash = addressOf({ screen: 'project', project: detail.key });
          }}
        >
          <empty-state slot="empty" icon="chart" heading=${say(texts.empty)} text=${say(texts.emptyText)}>
            <a slot="actions" href=${addressOf({ screen: 'workspace' })}>${say(repeatedDataTexts.toProjects)}</a>
          </empty-state>
        </data-grid>
      </div>
    `;
  }

  private renderTools(): TemplateResult {
    const { done = 0, all = 0 } = this.readiness.value ?? {};
    return html`<div class="tools">
      <search-box
        .value=${this.search}
        label=${say(texts.search)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
      ></search-box>
      <span class="soft" role="status">${done < all ? say(texts.counting, { done, all }) : ''}</span>
      <span class="space"></span>
      <menu-button
        face="quiet"
        icon="export"
        align="end"
        label=${say(repeatedDataTexts.export)}
        ?disabled=${this.shown.rows.length === 0}
        .items=${[
          { name: 'xlsx', label: say(repeatedDataTexts.xlsx) },
          { name: 'csv', label: say(repeatedDataTexts.csv) },
          { name: 'svg', label: say(texts.picture) },
        ]}
        @action-chosen=${({ detail }: CustomEvent<{ name: string }>) => void attempt(() => this.export(detail.name))}
      ></menu-button>
    </div>`;
  }

  private async export(format: string): Promise<void> {
    const rows = this.grid?.shown() ?? [];
    if (format === 'svg') {
      if (this.matrix) download(this.matrix.picture(), 'priorities.svg');
      return;
    }
    if (format === 'csv') {
      download(new Blob([csvText(rows, this.columns)], { type: 'text/csv' }), 'priorities.csv');
      return;
    }
    const heads: Readonly<Record<string, Sentence | undefined>> = texts;
    const table = this.columns.map(({ key, label }) => {
      const { kk, ru } = heads[key] ?? { kk: label, ru: label };
      return { kk, ru, wide: key === 'process' };
    });
    const cells = rows.map((row) => this.columns.map((column) => cellText(column, row)));
    download(await tableWorkbook(workspaceTexts.priorities, table, cells), 'priorities.xlsx');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'priorities-screen': PrioritiesScreen;
  }
}
