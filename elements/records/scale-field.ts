import { controls } from '#elements/shared/controls.css.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';

/**
 * A grade on a short scale, each step a button: 1 to 5, −2 to +2. Arrows move along it, Delete empties it.
 *
 * Properties: `value` (number | undefined), `min`, `max`, `label`, `description`, `invalid`, `required`.
 * Events: `value-changed` {value}. No slots.
 */
@customElement('scale-field')
export class ScaleField extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .scale {
        display: inline-flex;
        gap: var(--space-1);
      }

      .scale > button {
        min-inline-size: 2.5rem;
        padding-inline: 0.25rem;
        font-variant-numeric: tabular-nums lining-nums;
      }

      .scale > button[aria-checked='true'] {
        border-color: transparent;
        background: var(--color-accent);
        color: var(--color-on-accent);
        box-shadow: none;
      }

      .invalid > button:not(.icon) {
        border-color: var(--color-error);
      }
    `,
  ];

  @property({ attribute: false }) value: number | undefined;
  @property({ type: Number }) min = 1;
  @property({ type: Number }) max = 5;
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const steps = Array.from({ length: this.max - this.min + 1 }, (_, index) => this.min + index);
    const stop = this.value ?? steps[0];
    return html`<div
      class="scale ${this.invalid ? 'invalid' : ''}"
      role="radiogroup"
      aria-label=${this.label}
      aria-invalid=${this.invalid ? 'true' : nothing}
      aria-required=${this.required ? 'true' : nothing}
      aria-describedby=${this.description ? 'description' : nothing}
      @keydown=${this.press}
    >
      ${steps.map(
        (step) =>
          html`<button
            type="button"
            role="radio"
            aria-checked=${step === this.value}
            tabindex=${step === stop ? 0 : -1}
            data-step=${step}
            @click=${() => this.choose(step)}
          >
            ${signed(step, this.min)}
          </button>`,
      )}
      ${
        this.value === undefined
          ? nothing
          : html`<button
              class="icon"
              type="button"
              tabindex="-1"
              aria-label="${say(registerTexts.clearValue)}: ${this.label}"
              title=${say(registerTexts.clearValue)}
              @click=${() => this.choose(undefined)}
            >
              <icon-glyph name="close"></icon-glyph>
            </button>`
      }
      <span id="description" hidden>${this.description}</span>
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private press(event: KeyboardEvent): void {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') this.choose(undefined);
    else if (by !== undefined) this.choose(this.value === undefined ? this.min : this.value + by);
    else return;
    event.preventDefault();
    event.stopPropagation();
    void this.updateComplete.then(() => this.focus());
  }

  private choose(value: number | undefined): void {
    const next = value === undefined ? undefined : Math.min(Math.max(value, this.min), this.max);
    if (next === this.value) return;
    this.value = next;
    emit(this, 'value-changed', { value: next });
  }
}

/** On a scale around zero the sign tells the two sides apart. */
export function signed(step: number, min: number): string {
  return min < 0 && step > 0 ? `+${formatNumber(step)}` : formatNumber(step);
}

declare global {
  interface HTMLElementTagNameMap {
    'scale-field': ScaleField;
  }
}
