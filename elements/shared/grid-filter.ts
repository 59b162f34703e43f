import { formatNumber } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import type { GridChoices } from './grid-rows.ts';
import { Localized } from './localized.ts';
import { showPopup } from './popup-place.ts';

/**
 * The list of values by which a grid column can be filtered; part of data-grid, shown as a popover.
 *
 * Properties: `label`, `choices` ({text, count}[]), `chosen` (texts; empty: no filter).
 * Events: `choices-changed` {chosen}. Methods: `show(anchor)`.
 */
@customElement('grid-filter')
export class GridFilter extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        padding: 0.375rem;
        min-inline-size: 14rem;
        max-inline-size: 26rem;
        overflow-y: auto;
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        background: var(--color-raised);
        color: var(--color-text);
        box-shadow: var(--shadow-md);
        font: 400 var(--text-md) / var(--leading) var(--font);
      }

      label {
        display: grid;
        grid-template-columns: auto 1fr auto;
        align-items: center;
        gap: 0.625rem;
        padding: 0.375rem 0.5rem;
        border-radius: var(--radius-sm);
        font-weight: 400;
        cursor: pointer;
      }

      label:hover {
        background: var(--color-hover);
      }

      button {
        inline-size: 100%;
        justify-content: flex-start;
        margin-block-start: 0.25rem;
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) choices: GridChoices = [];
  @property({ attribute: false }) chosen: ReadonlySet<string> = new Set();

  readonly localized = new Localized(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.popover = 'auto';
  }

  override render(): TemplateResult {
    return html`<fieldset @keydown=${this.press}>
      <legend class="sr">${say(sharedTexts.filterBy, { column: this.label })}</legend>
      ${this.choices.map(
        ({ text, count }) =>
          html`<label>
            <input
              type="checkbox"
              .checked=${live(this.chosen.has(text))}
              @change=${(event: Event) => this.toggle(text, event)}
            />
            <span>${text || say(sharedTexts.emptyValue)}</span>
            <span class="soft">${formatNumber(count)}</span>
          </label>`,
      )}
      <button class="quiet small" type="button" ?disabled=${!this.chosen.size} @click=${() => this.report(new Set())}>
        ${say(sharedTexts.clear)}
      </button>
    </fieldset>`;
  }

  /** Opens beside the anchor with the first choice in focus. */
  show(anchor: HTMLElement): void {
    void this.updateComplete.then(() => {
      showPopup(anchor, this);
      this.renderRoot.querySelector('input')?.focus();
    });
  }

  private toggle(text: string, event: Event): void {
    const chosen = new Set(this.chosen);
    if ((event.target as HTMLInputElement).checked) chosen.add(text);
    else chosen.delete(text);
    this.report(chosen);
  }

  private report(chosen: ReadonlySet<string>): void {
    this.chosen = chosen;
    emit(this, 'choices-changed', { chosen });
  }

  private press(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input, button:enabled')];
    const now = stops.findIndex((stop) => stop.matches(':focus'));
    stops[(now + by + stops.length) % stops.length]?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'grid-filter': GridFilter;
  }
}
