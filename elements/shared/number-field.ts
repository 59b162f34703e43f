import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';
import { numberFromText } from './number-text.ts';

/** `undefined` when the field was emptied. A text that is no number is marked and not reported. */
export type NumberEvent = CustomEvent<{ readonly value: number | undefined }>;

/**
 * A number written as in the language of the screens (decimal comma in kk and ru).
 *
 * Properties: `value` (number | undefined), `unit` (words after the field), `min`, `max`, `integer`, `label`,
 * `description`, `invalid`, `required`, `disabled`, `empty` (what stands there without a value). Events: `value-changed` on each key, `value-committed` on leaving,
 * both {value}. No slots.
 */
@customElement('number-field')
export class NumberField extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      div {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }

      input {
        max-inline-size: 12rem;
        font-variant-numeric: tabular-nums lining-nums;
      }

      .wrong {
        color: var(--color-error);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) value: number | undefined;
  @property() unit = '';
  @property({ type: Number }) min: number | undefined;
  @property({ type: Number }) max: number | undefined;
  @property({ type: Boolean }) integer = false;
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @property() empty = '';
  /** What is being typed; the formatted value takes its place when the person leaves the field. */
  @state() private draft: string | undefined;
  @query('input') private readonly input!: HTMLInputElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const shown = this.draft ?? (this.value === undefined ? '' : formatNumber(this.value, 6));
    const wrong = this.draft !== undefined && !this.accepts(numberFromText(this.draft));
    const description = [this.description, wrong ? say(sharedTexts.notNumber) : ''].filter(Boolean).join('. ');
    return html`<div>
        <input
          type="text"
          inputmode=${this.integer ? 'numeric' : 'decimal'}
          autocomplete="off"
          placeholder=${this.empty || nothing}
          aria-label=${[this.label, this.unit].filter(Boolean).join(', ')}
          aria-description=${description || nothing}
          aria-invalid=${this.invalid || wrong ? 'true' : nothing}
          aria-required=${this.required ? 'true' : nothing}
          ?disabled=${this.disabled}
          .value=${live(shown)}
          @input=${() => this.report('value-changed')}
          @change=${() => this.report('value-committed')}
          @blur=${this.leave}
        />${this.unit ? html`<span class="soft" aria-hidden="true">${this.unit}</span>` : nothing}
      </div>
      ${wrong ? html`<span class="wrong" aria-hidden="true">${say(sharedTexts.notNumber)}</span>` : nothing}`;
  }

  override focus(): void {
    this.input.focus();
  }

  private accepts(value: number | undefined): boolean {
    if (value === undefined) return true;
    if (Number.isNaN(value) || (this.integer && !Number.isInteger(value))) return false;
    return value >= (this.min ?? -Infinity) && value <= (this.max ?? Infinity);
  }

  private report(name: 'value-changed' | 'value-committed'): void {
    this.draft = this.input.value;
    const value = numberFromText(this.draft);
    if (!this.accepts(value)) return;
    this.value = value;
    emit(this, name, { value });
  }

  private leave(): void {
    if (this.draft !== undefined && this.accepts(numberFromText(this.draft))) this.draft = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'number-field': NumberField;
  }
}
