import type { StudioDocument } from '#domain/document.ts';
import { complexityCodes, publishedWeights, type ComplexityCode, type Weights } from '#domain/metrics/complexity.ts';
import { changedWeights, sumOfWeights, weightsOf } from '#domain/metrics/weights.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { lastChange, raiseNotice } from '#elements/shared/notice.ts';
import '#elements/shared/number-field.ts';
import type { NumberEvent } from '#elements/shared/number-field.ts';
import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { complexityTexts, metricsTexts } from '#i18n/texts/metrics.ts';
import { attempt } from '#state/attempt.ts';
import { undo } from '#state/perform.ts';
import { changeWeights } from '#state/weight-actions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';

/**
 * The weights of Ср in a project, to be unfolded and changed; their sum is checked and never made 1 silently.
 * Property: `document` (of the project). No events.
 */
@customElement('complexity-weights')
export class ComplexityWeights extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-3);
      }

      summary {
        cursor: pointer;
      }

      p {
        margin: var(--space-2) 0;
        max-inline-size: 60rem;
        color: var(--color-text-soft);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(16rem, 1fr));
        gap: var(--space-2) var(--space-4);
        margin: var(--space-3) 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) 5rem;
        align-items: center;
        gap: var(--space-2);
      }

      small {
        display: block;
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }

      .end {
        display: flex;
        align-items: center;
        justify-content: space-between;
        flex-wrap: wrap;
        gap: var(--space-3);
      }

      [role='status'] {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        color: inherit;
        font-variant-numeric: tabular-nums;
      }

      .wrong {
        color: var(--color-warn);
      }
    `,
  ];

  @property({ attribute: false }) document!: StudioDocument;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const weights = weightsOf(this.document.fields);
    const changed = changedWeights(weights);
    const sum = sumOfWeights(weights);
    const params = { sum: formatNumber(sum, 6) };
    const title =
      changed.length === 0 ? say(metricsTexts.weights) : say(metricsTexts.weightsChanged, { n: changed.length });
    return html`<details>
      <summary>${title}</summary>
      <p>${say(metricsTexts.weightsAbout)}</p>
      <ul>
        ${complexityCodes.map((code) => this.weight(code, weights))}
      </ul>
      <div class="end">
        <p role="status" class=${sum === 1 ? '' : 'wrong'}>
          ${
            sum === 1
              ? say(metricsTexts.weightsSum, params)
              : html`<icon-glyph name="warning"></icon-glyph>${say(metricsTexts.weightsSumWrong, params)}`
          }
        </p>
        <button type="button" ?disabled=${changed.length === 0} @click=${() => void this.reset()}>
          ${say(metricsTexts.weightsReset)}
        </button>
      </div>
    </details>`;
  }

  private weight(code: ComplexityCode, weights: Weights): TemplateResult {
    const label = `${say(complexityTexts[code])} (${code})`;
    const published = say(metricsTexts.published, { weight: formatNumber(publishedWeights[code], 6) });
    const isChanged = weights[code] !== publishedWeights[code];
    return html`<li>
      <span>${label}${isChanged ? html`<small>${published}</small>` : nothing}</span>
      <number-field
        .label=${label}
        .description=${published}
        .value=${live(weights[code])}
        .min=${0}
        .max=${1}
        @value-committed=${({ detail }: NumberEvent) => void this.change(code, detail.value, weights)}
      ></number-field>
    </li>`;
  }

  /** An emptied field takes the published weight again. */
  private async change(code: ComplexityCode, value: number | undefined, weights: Weights): Promise<void> {
    const weight = value ?? publishedWeights[code];
    if (weight === weights[code]) {
      this.requestUpdate();
      return;
    }
    await attempt(() => changeWeights(this.document, { ...weights, [code]: weight }));
    this.tellWithUndo(say(metricsTexts.weightWasChanged, { code, weight: formatNumber(weight, 6) }));
  }

  /** The button goes grey with what it took back; the focus goes to what it stands under. */
  private async reset(): Promise<void> {
    this.renderRoot.querySelector('summary')?.focus();
    await attempt(() => changeWeights(this.document, publishedWeights));
    this.tellWithUndo(say(metricsTexts.weightsWereReset));
  }

  private tellWithUndo(text: string): void {
    const { project } = this.document;
    raiseNotice(this, { text, tone: 'ok', key: lastChange, undo: () => void attempt(() => undo(project)) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'complexity-weights': ComplexityWeights;
  }
}
