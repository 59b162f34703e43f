import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import './choice-select.ts';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { Localized } from './localized.ts';
import './number-field.ts';
import type { Option } from './option.ts';

export type RangePart = 'min' | 'likely' | 'max';

/** One part of the estimate changed, or its unit. */
export type RangeEvent = CustomEvent<
  { readonly part: RangePart; readonly value: number | undefined } | { readonly part: 'unit'; readonly value: string }
>;

const words = { min: sharedTexts.least, likely: sharedTexts.likely, max: sharedTexts.most };
const parts = ['min', 'likely', 'max'] as const;

/**
 * A three-point estimate with its unit. Parts out of order are marked and still reported.
 *
 * Properties: `min`, `likely`, `max` (number | undefined), `unit`, `units` (Option[]; none: no unit field), `label`,
 * `description`, `invalid`, `required`, `disabled`, `empty` (what stands in each part without a value, by part and unit). Events: `value-changed` and `value-committed` {part, value}, where
 * part is 'min' | 'likely' | 'max' | 'unit'. No slots.
 */
@customElement('number-range')
export class NumberRange extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      .parts {
        display: grid;
        grid-template-columns: repeat(3, minmax(0, 1fr)) minmax(0, 1.4fr);
        gap: var(--space-2);
        align-items: end;
      }

      .parts.bare {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }

      @container (max-width: 24rem) {
        .parts {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }

        .unit {
          grid-column: 1 / -1;
          display: grid;
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
          align-items: center;
        }
      }

      .part > span {
        display: block;
        margin-block-end: 0.125rem;
        color: var(--color-text-soft);
        font-size: var(--text-xs);
        line-height: var(--leading-tight);
      }

      .wrong {
        margin-block-start: var(--space-1);
        color: var(--color-error);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) min: number | undefined;
  @property({ attribute: false }) likely: number | undefined;
  @property({ attribute: false }) max: number | undefined;
  @property() unit = '';
  @property({ attribute: false }) units: readonly Option[] = [];
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @property({ attribute: false }) empty: Readonly<Partial<Record<RangePart | 'unit', string>>> = {};

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const disordered = this.disordered;
    return html`<div
        class="parts ${this.units.length ? '' : 'bare'}"
        role="group"
        aria-label=${this.label || nothing}
        aria-describedby=${this.description ? 'description' : nothing}
      >
        ${parts.map((part) => this.renderPart(part, disordered))}
        ${
          this.units.length
            ? html`<div class="part unit">
                <span aria-hidden="true">${say(sharedTexts.unit)}</span>
                <choice-select
                  ?fixed=${!this.empty.unit}
                  .empty=${this.empty.unit ?? ''}
                  .label="${this.label} ${say(sharedTexts.unit)}"
                  .options=${this.units}
                  .value=${this.unit}
                  ?disabled=${this.disabled}
                  @value-changed=${this.changeUnit}
                ></choice-select>
              </div>`
            : nothing
        }
        <span id="description" hidden>${this.description}</span>
      </div>
      ${disordered ? html`<p class="wrong">${say(sharedTexts.notOrdered)}</p>` : nothing}`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('number-field')?.focus();
  }

  private renderPart(part: RangePart, disordered: boolean): TemplateResult {
    const word = say(words[part]);
    return html`<div class="part">
      <span aria-hidden="true">${word}</span>
      <number-field
        .label="${this.label} ${word}"
        .value=${this[part]}
        .min=${0}
        .empty=${this.empty[part] ?? ''}
        ?invalid=${this.invalid || disordered}
        ?required=${this.required}
        ?disabled=${this.disabled}
        @value-changed=${(event: CustomEvent<{ value: number | undefined }>) => this.report(part, event)}
        @value-committed=${(event: CustomEvent<{ value: number | undefined }>) => this.report(part, event)}
      ></number-field>
    </div>`;
  }

  private get disordered(): boolean {
    const given = parts.map((part) => this[part]).filter((value) => value !== undefined);
    return given.some((value, index) => index > 0 && value < (given[index - 1] ?? value));
  }

  private report(part: RangePart, event: CustomEvent<{ value: number | undefined }>): void {
    event.stopPropagation();
    this[part] = event.detail.value;
    emit(this, event.type, { part, value: event.detail.value });
  }

  private changeUnit(event: CustomEvent<{ value: string }>): void {
    event.stopPropagation();
    this.unit = event.detail.value;
    emit(this, 'value-changed', { part: 'unit', value: this.unit });
    emit(this, 'value-committed', { part: 'unit', value: this.unit });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'number-range': NumberRange;
  }
}
