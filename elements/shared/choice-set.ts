import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import type { Option } from './option.ts';

/** `toggled` was switched `on` or off; `value` is what holds now, in the order of the options. */
export type ChoiceSetEvent = CustomEvent<{
  readonly value: readonly string[];
  readonly toggled: string;
  readonly on: boolean;
}>;

/**
 * Several values out of a list, each a checkbox.
 *
 * Properties: `options` (Option[]), `value` (string[]), `label`, `description`, `invalid`, `required`, `disabled`,
 * `flow` (short options side by side). Events: `value-changed` {value, toggled, on}. No slots.
 */
@customElement('choice-set')
export class ChoiceSet extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .set {
        display: grid;
        gap: 0.125rem;
      }

      :host([flow]) .set {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
      }

      label {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.125rem 0.625rem;
        padding: 0.375rem 0.5rem;
        margin-inline: -0.5rem;
        border-radius: var(--radius-sm);
        font-weight: 400;
        line-height: var(--leading-tight);
        cursor: pointer;
      }

      label:hover {
        background: var(--color-hover);
      }

      :host([flow]) label {
        margin: 0;
        padding: 0.375rem 0.75rem 0.375rem 0.5rem;
        border: 1px solid var(--color-line);
        border-radius: var(--radius-full);
      }

      :host([flow]) label:has(:checked) {
        border-color: var(--color-accent-line);
        background: var(--color-accent-soft);
      }

      .detail {
        grid-column: 2;
        color: var(--color-text-soft);
        font-size: var(--text-sm);
      }
    `,
  ];

  @property({ attribute: false }) options: readonly Option[] = [];
  @property({ attribute: false }) value: readonly string[] = [];
  @property() label = '';
  @property() description = '';
  @property({ type: Boolean }) invalid = false;
  @property({ type: Boolean }) required = false;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean, reflect: true }) flow = false;

  override render(): TemplateResult {
    return html`<div
      class="set"
      role="group"
      aria-label=${this.label}
      aria-describedby=${this.description ? 'description' : nothing}
      aria-disabled=${this.disabled ? 'true' : nothing}
    >
      ${this.options.map(
        ({ value, label, detail }) =>
          html`<label>
            <input
              type="checkbox"
              value=${value}
              aria-invalid=${this.invalid ? 'true' : nothing}
              ?disabled=${this.disabled}
              .checked=${live(this.value.includes(value))}
              @change=${(event: Event) => this.toggle(value, event)}
            />
            <span>${label}</span>
            ${detail ? html`<span class="detail">${detail}</span>` : nothing}
          </label>`,
      )}
      <span id="description" hidden>${this.description}</span>
    </div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  private toggle(toggled: string, event: Event): void {
    const on = (event.target as HTMLInputElement).checked;
    const order = this.options.map(({ value }) => value);
    const kept = this.value.filter((value) => value !== toggled);
    this.value = on ? [...kept, toggled].sort((a, b) => order.indexOf(a) - order.indexOf(b)) : kept;
    emit(this, 'value-changed', { value: this.value, toggled, on });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'choice-set': ChoiceSet;
  }
}
