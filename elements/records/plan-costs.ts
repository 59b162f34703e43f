import type { StudioRecord } from '#domain/document.ts';
import { fileName } from '#domain/file-name.ts';
import type { Id } from '#domain/identity.ts';
import { costTable, type CostTable, type Financing } from '#domain/plan/plan-cost.ts';
import { textOf } from '#domain/read-fields.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { choiceText } from '#i18n/texts/choices.ts';
import { planCostTexts } from '#i18n/texts/plan-cost.ts';
import { costWorkbook } from '#state/cost-workbook.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { planIndex } from './plan-index.ts';
import type { RegisterIndex } from './register-index.ts';
import './register-table.ts';

/**
 * What the plan costs by source and year, and the cost lines that say so.
 * Properties: `index`, `measures` (those counted), `record` (a line to open), `field` (to begin at).
 * Events: `record-chosen` of the lines.
 */
@customElement('plan-costs')
export class PlanCosts extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: var(--space-3);
        min-block-size: 0;
      }

      section {
        flex: none;
        display: grid;
        gap: var(--space-2);
        max-block-size: 45%;
        padding-inline: var(--space-5);
        overflow: auto;
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-2) var(--space-4);
      }

      h2 {
        font-size: var(--text-md);
      }

      table {
        inline-size: 100%;
        max-inline-size: 60rem;
        border-collapse: collapse;
        background: var(--color-surface);
        font-variant-numeric: tabular-nums lining-nums;
      }

      th,
      td {
        padding: var(--space-1) var(--space-3);
        border: 1px solid var(--color-line);
        text-align: end;
        font-weight: 400;
      }

      tr > :first-child {
        text-align: start;
      }

      thead th,
      tfoot :is(th, td),
      .total {
        font-weight: var(--weight-strong);
      }

      register-table {
        flex: 1;
        min-block-size: 0;
      }
    `,
  ];

  @property({ attribute: false }) index!: RegisterIndex;
  @property({ attribute: false }) measures: readonly StudioRecord[] = [];
  @property() record: Id | undefined;
  @property() field: string | undefined;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const table = costTable(this.measures, planIndex(this.index).lines);
    return html`<section aria-labelledby="by-source">
        <div class="head">
          <h2 id="by-source">${say(planCostTexts.bySource)}</h2>
          <button class="quiet" type="button" ?disabled=${table.total === 0} @click=${() => this.export(table)}>
            <icon-glyph name="export"></icon-glyph>${say(planCostTexts.workbook)}
          </button>
        </div>
        ${table.total === 0 ? html`<p class="soft">${say(planCostTexts.noCost)}</p>` : this.renderTable(table)}
      </section>
      <register-table
        .index=${this.index}
        .kind=${'cost-line'}
        .record=${this.record}
        .field=${this.field}
      ></register-table>`;
  }

  private renderTable({ years, rows, totals, total }: CostTable): TemplateResult {
    const cell = (amount: number): TemplateResult => html`<td>${amount === 0 ? '—' : formatNumber(amount)}</td>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say(planCostTexts.source)}</th>
          ${years.map((year) => html`<th scope="col">${year ?? say(planCostTexts.noYear)}</th>`)}
          <th scope="col">${say(planCostTexts.total)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${sourceName(row.source)}</th>
              ${row.amounts.map(cell)}
              <td class="total">${formatNumber(row.total)}</td>
            </tr>`,
        )}
      </tbody>
      ${
        rows.length < 2
          ? nothing
          : html`<tfoot>
              <tr>
                <th scope="row">${say(planCostTexts.total)}</th>
                ${totals.map(cell)}
                <td>${formatNumber(total)}</td>
              </tr>
            </tfoot>`
      }
    </table>`;
  }

  private async export(table: CostTable): Promise<void> {
    const name = textOf(this.index.source.view.project.fields, 'name');
    download(await costWorkbook(name, table), `${fileName(name, 'costs')}.xlsx`);
  }
}

function sourceName(source: Financing | undefined): string {
  return say(source === undefined ? planCostTexts.noSource : choiceText('financing', source));
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-costs': PlanCosts;
  }
}
