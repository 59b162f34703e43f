import { addressOf } from '#domain/address.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Id } from '#domain/identity.ts';
import type { VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { elementWords } from './element-words.ts';
import type { MetricCell } from './metric-row.ts';

/**
 * What a number is made of: the sum written out, and each element with what it adds, leading to its place on the diagram.
 * Properties: `project`, `kind` (of the variant), `label` (of the number), `cell`, `graph`. No events.
 */
@customElement('metric-parts')
export class MetricParts extends LitElement {
  static override styles = [
    controls,
    css`
      h2 {
        margin: 0;
        font-size: var(--text-md);
      }

      p {
        margin: var(--space-1) 0 var(--space-3);
      }

      .soft {
        color: var(--color-text-soft);
      }

      .sum {
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }

      ul {
        margin: 0 0 var(--space-3);
        padding-inline-start: var(--space-4);
      }

      ol {
        display: grid;
        gap: var(--space-2);
        margin: var(--space-4) 0 0;
        padding: 0;
        list-style: none;
      }

      ol li {
        display: flex;
        justify-content: space-between;
        gap: var(--space-3);
      }

      li span {
        text-align: end;
        color: var(--color-text-soft);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property() project: Id = '';
  @property() kind: VariantKind = 'as-is';
  @property() label = '';
  @property({ attribute: false }) cell!: MetricCell;
  @property({ attribute: false }) graph!: ProcessGraph;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const { parts, text, whole } = this.cell;
    const number = whole === undefined ? text : `${text}: ${whole}`;
    const words = this.cell.amount ?? formatNumber;
    const lit = this.cell.lit ?? parts.map(({ element }) => element);
    return html`
      <h2>${this.label}</h2>
      <p class="soft">${say(modelTexts[this.kind])}</p>
      <p class="sum" role="status">${number} = ${this.cell.sum ?? this.sum(words)}</p>
      ${this.against()}
      <a href=${this.address(lit)}>${say(metricsTexts.light)}</a>
      <ol aria-label=${say(metricsTexts.elements)}>
        ${parts.map(
          ({ element, amount }) =>
            html`<li>
              <a href=${this.address([element])}>${elementWords(this.graph, element)}</a><span>${words(amount)}</span>
            </li>`,
        )}
      </ol>
    `;
  }

  private against(): TemplateResult | typeof nothing {
    if (!this.cell.against) return nothing;
    const { title, lines } = this.cell.against;
    return html`<p>${title}</p>
      ${
        lines.length > 0
          ? html`<ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }`;
  }

  /** Equal amounts together: `26 × 1 + 2 × 3`, `10 min + 2 × 5 min`. */
  private sum(words: (amount: number) => string): string {
    const counts = new Map<string, number>();
    for (const { amount } of this.cell.parts) counts.set(words(amount), (counts.get(words(amount)) ?? 0) + 1);
    const isPlain = this.cell.amount === undefined;
    return [...counts]
      .map(([amount, count]) => (count === 1 && !isPlain ? amount : `${formatNumber(count)} × ${amount}`))
      .join(' + ');
  }

  private address(lit: readonly string[]): string {
    return addressOf({ screen: 'model', project: this.project, variant: this.kind, element: lit[0], lit });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'metric-parts': MetricParts;
  }
}
