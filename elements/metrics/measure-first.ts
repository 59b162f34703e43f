import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import type { FlowFigures, UncertainNumber } from '#domain/metrics/flow-figures.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import type { VariantKind } from '#domain/variant.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say } from '#i18n/say.ts';
import { choiceTexts } from '#i18n/texts/choices.ts';
import { metricsTexts } from '#i18n/texts/metrics.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { elementWords } from './element-words.ts';
import type { Measured } from './metric-row.ts';
import { minutesText, rangeText } from './time-rows.ts';

/**
 * The numbers of each variant that are worth measuring first, each leading to its step, where it is written.
 * Properties: `project`, `measured` (variants). No events.
 */
@customElement('measure-first')
export class MeasureFirst extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-6);
      }

      h2 {
        font-size: var(--text-lg);
      }

      h3 {
        margin: 0;
        font-size: var(--text-md);
        font-weight: var(--weight-medium);
      }

      p {
        margin: var(--space-1) 0 var(--space-3);
        max-inline-size: 60rem;
        color: var(--color-text-soft);
      }

      .variants {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
        gap: var(--space-3);
      }

      .variants > div {
        padding: var(--space-3);
        border: 1px solid var(--color-line);
        background: var(--color-surface);
      }

      .variants p {
        margin-block-end: 0;
      }

      ol {
        display: grid;
        gap: var(--space-2);
        margin: var(--space-2) 0 0;
        padding-inline-start: var(--space-4);
      }

      small {
        display: block;
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property() project: Id = '';
  @property({ attribute: false }) measured: Measured = new Map();

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`
      <section aria-labelledby="measure-first">
        <h2 id="measure-first">${say(metricsTexts.measureFirst)}</h2>
        <p>${say(metricsTexts.measureFirstAbout)}</p>
        <div class="variants">
          ${[...this.measured].map(
            ([kind, metrics]) =>
              html`<div>
                <h3 id=${kind}>${say(modelTexts[kind])}</h3>
                ${this.numbers(kind, metrics)}
              </div>`,
          )}
        </div>
      </section>
    `;
  }

  private numbers(kind: VariantKind, { figures, graph }: VariantMetrics): TemplateResult {
    const known: FlowFigures | undefined = figures && !('endless' in figures) ? figures : undefined;
    if (!known || known.worthMeasuring.length === 0) {
      const isTimed = known !== undefined && known.lead.likely > 0;
      return html`<p>${say(isTimed ? metricsTexts.nothingToMeasure : metricsTexts.noTimes)}</p>`;
    }
    return html`<ol aria-labelledby=${kind}>
      ${known.worthMeasuring.map((number) => {
        const { element } = number;
        const address = addressOf({
          screen: 'model',
          project: this.project,
          variant: kind,
          element,
          lit: [element],
        });
        return html`<li>
          <a href=${address}>${elementWords(graph, element)}</a><small>${numberWords(number)}</small>
        </li>`;
      })}
    </ol>`;
  }
}

/** Which time, between what and what, on what it rests. */
function numberWords({ part, time, evidence }: UncertainNumber): string {
  return say(metricsTexts.uncertain, {
    time: say(metricsTexts[part]),
    range: rangeText(minutesText(time.min), minutesText(time.max)),
    evidence: say(evidence === undefined ? metricsTexts.unsaid : choiceTexts.evidence[evidence]),
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'measure-first': MeasureFirst;
  }
}
