import { formatPercent } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';

/**
 * How far a longer piece of work is.
 *
 * Properties: `value` (0 to 1; undefined: not known), `label`, `cancellable`. Events: `cancelled`. No slots.
 */
@customElement('progress-line')
export class ProgressLine extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .words {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--space-3);
        min-block-size: var(--control-height-sm);
        font-size: var(--text-sm);
      }

      .words span:first-child {
        flex: 1;
      }

      .track {
        position: relative;
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

      .unknown {
        inline-size: 35%;
        animation: wander 1.5s ease-in-out infinite;
      }

      @keyframes wander {
        from {
          translate: -100%;
        }

        to {
          translate: 290%;
        }
      }
    `,
  ];

  @property({ type: Number }) value: number | undefined;
  @property() label = '';
  @property({ type: Boolean }) cancellable = false;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const known = this.value !== undefined;
    const share = Math.min(Math.max(this.value ?? 0, 0), 1);
    const label = this.label || say(sharedTexts.inProgress);
    return html`<div class="words">
        <span>${label}</span>
        ${known ? html`<span class="soft">${formatPercent(share, 0)}</span>` : nothing}
        ${
          this.cancellable
            ? html`<button class="quiet small" type="button" @click=${() => emit(this, 'cancelled', {})}>
                ${say(sharedTexts.cancel)}
              </button>`
            : nothing
        }
      </div>
      <div
        class="track"
        role="progressbar"
        aria-label=${label}
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow=${known ? Math.round(share * 100) : nothing}
      >
        <div class="bar ${known ? '' : 'unknown'}" style=${known ? `inline-size:${share * 100}%` : nothing}></div>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'progress-line': ProgressLine;
  }
}
