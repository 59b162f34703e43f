import { shareOf, type Completeness } from '#domain/completeness.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatPercent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/** How much of what is asked for has been filled in; unseen where nothing is asked for. Property: `value` (Completeness). */
@customElement('completeness-meter')
export class CompletenessMeter extends LitElement {
  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      gap: var(--space-2);
      color: var(--color-text-soft);
      font-size: var(--text-sm);
      white-space: nowrap;
    }

    :host([hidden]) {
      display: none;
    }

    .track {
      inline-size: 6rem;
      block-size: 0.375rem;
      border-radius: var(--radius-full);
      background: var(--color-line);
      overflow: hidden;
    }

    .bar {
      block-size: 100%;
      border-radius: inherit;
      background: var(--color-accent);
      transition: inline-size 200ms linear;
    }

    .done {
      background: var(--color-ok);
    }

    .share {
      min-inline-size: 3em;
      font-variant-numeric: tabular-nums lining-nums;
    }
  `;

  @property({ attribute: false }) value: Completeness = { filled: 0, required: 0 };

  readonly localized = new Localized(this);

  override willUpdate(): void {
    this.hidden = this.value.required === 0;
  }

  override render(): TemplateResult {
    const share = shareOf(this.value);
    const { filled, required } = this.value;
    const words = say(registerTexts.completeOf, { filled, required });
    return html`<span class="label">${say(registerTexts.complete)}</span>
      <div
        class="track"
        role="meter"
        aria-label=${words}
        title=${words}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${Math.round(share * 100)}
      >
        <div class="bar ${share === 1 ? 'done' : ''}" style="inline-size:${share * 100}%"></div>
      </div>
      <span class="share">${formatPercent(share, 0)}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'completeness-meter': CompletenessMeter;
  }
}
