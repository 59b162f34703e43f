import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';
import type { Option } from './option.ts';

/**
 * One value out of a short list. A value that the list does not know stays visible as it is.
 *
 * Properties: `options` (Option[]), `value` ('' = none), `label`, `description`, `invalid`, `required`, `disabled`,
 * `fixed` (no empty choice), `empty` (what stands there without a value). Events: `value-changed` {value}. No slots.
 */
@customElement('choice-select')
export class ChoiceSelect extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      select.none {
        color: var(--color-text-soft);
      }
    `,
  ];

  @property({ attribute: false }) options: readonly Option[] = [];
  @property() value = '';
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) fixed = false;
  @property() empty = '';
  @query('select') private readonly select!: HTMLSelectElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const known = !this.value || this.options.some(({ value }) => value === this.value);
    return html`<select
      class=${this.value ? '' : 'none'}
      aria-label=${this.label}
      aria-description=${this.description || nothing}
      aria-invalid=${this.invalid ? 'true' : nothing}
      aria-required=${this.required ? 'true' : nothing}
      ?disabled=${this.disabled}
      @change=${this.report}
    >
      ${this.fixed ? nothing : html`<option value="" ?selected=${!this.value}>${this.empty || say(sharedTexts.notChosen)}</option>`}
      ${known ? nothing : html`<option value=${this.value} selected>${this.value}</option>`}
      ${this.options.map(
        ({ value, label }) => html`<option value=${value} ?selected=${value === this.value}>${label}</option>`,
      )}
    </select>`;
  }

  override updated(): void {
    // The options arrive after the value of the select was set for the first time.
    this.select.value = this.value;
  }

  override focus(): void {
    this.select.focus();
  }

  private report(): void {
    this.value = this.select.value;
    emit(this, 'value-changed', { value: this.value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-select': ChoiceSelect;
  }
}
