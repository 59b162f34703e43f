import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import './icon-glyph.ts';
import { Localized } from './localized.ts';

/**
 * Search as you type. Escape empties it.
 *
 * Properties: `value`, `label` (also the placeholder), `shortcut` (a key shown at the end, e.g. `/`).
 * Events: `value-changed` {value}. No slots. Methods: `focus()`.
 */
@customElement('search-box')
export class SearchBox extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        min-inline-size: 12rem;
      }

      icon-glyph {
        color: var(--color-text-soft);
      }

      :host > icon-glyph {
        position: absolute;
        inset: 0 auto 0 0.625rem;
        margin-block: auto;
        pointer-events: none;
      }

      input {
        padding-inline: 2.25rem 2rem;
        text-overflow: ellipsis;
      }

      input::-webkit-search-cancel-button {
        display: none;
      }

      button,
      kbd {
        position: absolute;
        inset: 0 0.25rem 0 auto;
        margin-block: auto;
      }

      kbd {
        inset-inline-end: 0.5rem;
        block-size: fit-content;
        pointer-events: none;
      }
    `,
  ];

  @property() value = '';
  @property() label = '';
  @property() shortcut = '';
  @query('input') private readonly input!: HTMLInputElement;

  readonly localized = new Localized(this);

  override render(): TemplateResult {
    const label = this.label || say(sharedTexts.search);
    return html`<input
        type="search"
        aria-label=${label}
        placeholder=${label}
        autocomplete="off"
        spellcheck="false"
        .value=${live(this.value)}
        @input=${() => this.report(this.input.value)}
        @keydown=${this.press}
      /><icon-glyph name="search"></icon-glyph> ${
        this.value
          ? html`<button class="icon small" type="button" aria-label=${say(sharedTexts.clear)} @click=${this.clear}>
              <icon-glyph name="close"></icon-glyph>
            </button>`
          : this.shortcut
            ? html`<kbd aria-hidden="true">${this.shortcut}</kbd>`
            : nothing
      }`;
  }

  override focus(): void {
    this.input.focus();
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.value) return;
    event.preventDefault();
    event.stopPropagation();
    this.report('');
  }

  private clear(): void {
    this.report('');
    this.input.focus();
  }

  private report(value: string): void {
    this.value = value;
    emit(this, 'value-changed', { value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'search-box': SearchBox;
  }
}
