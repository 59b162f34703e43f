import { formatDate } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';

/**
 * A calendar date. The browser's own date control would write it in the language of the browser, so while nobody types
 * the date is shown over it in the language of the screens.
 *
 * Properties: `value` (`2026-11-22` or ''), `min`, `max`, `label`, `description`, `invalid`, `required`, `disabled`.
 * Events: `value-changed` {value}. No slots.
 */
@customElement('date-field')
export class DateField extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        max-inline-size: 16rem;
      }

      .words {
        position: absolute;
        inset: 1px 2.25rem 1px 1px;
        display: flex;
        align-items: center;
        padding-inline-start: 0.625rem;
        border-radius: var(--radius-md);
        background: var(--color-surface);
        pointer-events: none;
        white-space: nowrap;
        overflow: hidden;
      }

      input:disabled + .words {
        background: var(--color-sunken);
        color: var(--color-text-soft);
      }

      input:focus + .words {
        visibility: hidden;
      }
    `,
  ];

  @property() value = '';
  @property() min = '';
  @property() max = '';
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @query('input') private readonly input!: HTMLInputElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`<input
        type="date"
        min=${this.min || nothing}
        max=${this.max || '9999-12-31'}
        aria-label=${this.label || say(sharedTexts.chooseDate)}
        aria-description=${this.description || nothing}
        aria-invalid=${this.invalid ? 'true' : nothing}
        aria-required=${this.required ? 'true' : nothing}
        ?disabled=${this.disabled}
        .value=${live(this.value)}
        @change=${this.report}
      /><span class="words ${this.value ? '' : 'soft'}" aria-hidden="true"
        >${this.value ? formatDate(this.value) : say(sharedTexts.chooseDate)}</span
      >`;
  }

  override focus(): void {
    this.input.focus();
  }

  private report(): void {
    this.value = this.input.value;
    emit(this, 'value-changed', { value: this.value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'date-field': DateField;
  }
}
