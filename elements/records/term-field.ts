import { workdaysLater, workdaysTo } from '#domain/plan/plan-days.ts';
import { readTerm } from '#domain/steps/term.ts';
import { dayAfter, isDay } from '#domain/working-days.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/date-field.ts';
import type { DateField } from '#elements/shared/date-field.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { formatDate, formatDuration } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';

/** Longer than any plan, so that a slip of the finger does not count through centuries. */
const longest = 5000;

/**
 * The last day of a measure: chosen, or typed as a term in working days that the calendar turns into a day.
 *
 * Properties: `value` (`2027-06-30` or ''), `start` (the day terms are counted from, '' when unknown), `assumed` (nobody
 * has written the start), `label`, `description`, `invalid`, `required`. Events: `value-changed` {value}. No slots.
 */
@customElement('term-field')
export class TermField extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-1);
      }

      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2);
      }

      date-field {
        flex: 1 1 11rem;
      }

      input {
        flex: 1 1 8rem;
        max-inline-size: 12rem;
      }

      small {
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }

      .wrong {
        color: var(--color-error);
      }
    `,
  ];

  @property() value = '';
  @property() start = '';
  @property({ type: Boolean }) assumed = false;
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @state() private wrong = false;
  @query('date-field') private readonly date!: DateField;
  @query('input') private readonly input!: HTMLInputElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    return html`<div>
        <date-field
          .value=${this.value}
          .label=${this.label}
          .description=${this.description}
          ?invalid=${this.invalid}
          ?required=${this.required}
          @value-changed=${(event: CustomEvent<{ value: string }>) => this.set(event.detail.value)}
        ></date-field>
        ${
          this.start === ''
            ? nothing
            : html`<input
                type="text"
                autocomplete="off"
                aria-label=${say(ganttTexts.termInDays)}
                aria-invalid=${this.wrong ? 'true' : nothing}
                aria-describedby="told"
                placeholder=${say(ganttTexts.termExample)}
                @change=${this.read}
              />`
        }
      </div>
      <small id="told" class=${this.wrong ? 'wrong' : ''} role="status">${this.told()}</small>`;
  }

  override focus(): void {
    this.date.focus();
  }

  private told(): string {
    if (this.wrong) return say(ganttTexts.termWrong, { example: say(ganttTexts.termExample) });
    if (!isDay(this.value) || this.start === '' || this.start > this.value) return '';
    const params = {
      term: formatDuration(workdaysTo(this.start, this.value), 'wd'),
      start: formatDate(this.start),
    };
    return say(this.assumed ? ganttTexts.termFromAssumed : ganttTexts.termFrom, params);
  }

  private read(): void {
    const text = this.input.value.trim();
    const term = /^\d+$/.test(text) ? { value: Number(text), unit: 'wd' as const } : readTerm(text);
    const isDays = term && (term.unit === 'wd' || term.unit === 'cd') && term.value <= longest;
    this.wrong = text !== '' && !isDays;
    if (!isDays) return;
    const days = Math.ceil(term.value);
    this.input.value = '';
    this.set(term.unit === 'wd' ? workdaysLater(this.start, days) : dayAfter(this.start, days));
  }

  private set(value: string): void {
    this.value = value;
    emit(this, 'value-changed', { value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'term-field': TermField;
  }
}
