import { say } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, query, queryAssignedElements } from 'lit/decorators.js';
import { controls } from './controls.css.ts';
import { emit } from './emit.ts';
import { focusedElement } from './focused-element.ts';
import './icon-glyph.ts';
import { Localized } from './localized.ts';

const fields = 'text-three, choice-select, choice-set, number-field, number-range, date-field, search-box, tag-list';
const firstStops = `:is(input, select, textarea, ${fields}):not([disabled])`;

/**
 * A modal window. It traps focus as native dialogs do and gives it back to where it was.
 * Escape and the close button ask to close: `closed` fires and `open` becomes false.
 *
 * Properties: `open`, `heading`, `size` ('small' | 'medium' | 'large' | 'full'), `busy` (cannot be closed now).
 * Events: `closed`. Slots: default (content; `data-first` on a control gives it the first focus), `actions` (buttons, main one last).
 */
@customElement('dialog-box')
export class DialogBox extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }

      dialog {
        inline-size: min(var(--dialog-width, 36rem), calc(100vw - 2rem));
        max-block-size: min(90dvb, 60rem);
        max-inline-size: none;
        overflow: hidden;
        color: var(--color-text);
        font: 400 var(--text-md) / var(--leading) var(--font);
        text-align: start;
      }

      dialog[open] {
        display: grid;
        grid-template-rows: auto minmax(0, 1fr) auto;
        animation: rise var(--duration) var(--ease);
      }

      dialog.small {
        --dialog-width: 27rem;
      }

      dialog.large {
        --dialog-width: 60rem;
      }

      dialog.full {
        --dialog-width: 100rem;

        block-size: 94dvb;
        max-block-size: none;
      }

      @keyframes rise {
        from {
          opacity: 0;
          translate: 0 0.5rem;
        }
      }

      header {
        display: flex;
        align-items: flex-start;
        gap: var(--space-4);
        padding: var(--space-4) var(--space-3) var(--space-3) var(--space-5);
      }

      h2 {
        flex: 1;
        padding-block-start: 0.25rem;
        font-size: 1.125rem;
        text-wrap: balance;
      }

      .content {
        overflow: auto;
        padding: 0.25rem var(--space-5) var(--space-5);
        overscroll-behavior: contain;
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: var(--space-2);
        padding: var(--space-3) var(--space-5);
        border-block-start: 1px solid var(--color-line);
        background: color-mix(in oklab, var(--color-raised), var(--color-sunken) 45%);
      }

      footer:not(.filled) {
        display: none;
      }
    `,
  ];

  @property({ type: Boolean, reflect: true }) open = false;
  @property() heading = '';
  @property() size: 'small' | 'medium' | 'large' | 'full' = 'medium';
  @property({ type: Boolean }) busy = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('footer') private readonly footer!: HTMLElement;
  @queryAssignedElements({ slot: 'actions', flatten: true }) private readonly actions!: HTMLElement[];

  readonly localized = new Localized(this);
  private opener: HTMLElement | undefined;

  override render(): TemplateResult {
    return html`<dialog class=${this.size} aria-labelledby="heading" @cancel=${this.cancel} @close=${this.afterClose}>
      <header>
        <h2 id="heading">${this.heading}</h2>
        ${
          this.busy
            ? nothing
            : html`<button class="icon" type="button" aria-label=${say(sharedTexts.close)} @click=${this.close}>
                <icon-glyph name="close"></icon-glyph>
              </button>`
        }
      </header>
      <div class="content"><slot></slot></div>
      <footer><slot name="actions" @slotchange=${this.showFooter}></slot></footer>
    </dialog>`;
  }

  /** Closes the window and gives focus back. */
  close(): void {
    this.dialog.close();
  }

  override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open')) return;
    if (this.open && !this.dialog.open) {
      this.opener = focusedElement();
      this.showFooter();
      this.dialog.showModal();
      void this.focusFirst();
    } else if (!this.open && this.dialog.open) {
      this.dialog.close();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.hasUpdated && this.dialog.open) this.dialog.close();
  }

  private cancel(event: Event): void {
    if (event.target !== this.dialog) return;
    if (this.busy) event.preventDefault();
  }

  private afterClose(event: Event): void {
    if (event.target !== this.dialog) return;
    this.open = false;
    // The native dialog does this too, but not when the opener sits in another shadow root or the dialog left the page.
    if (this.opener?.isConnected) this.opener.focus();
    this.opener = undefined;
    emit(this, 'closed', {});
  }

  /** The native dialog would begin at the close button. */
  private async focusFirst(): Promise<void> {
    const first = this.querySelector<HTMLElement>('[data-first]') ?? this.querySelector<HTMLElement>(firstStops);
    if (first instanceof LitElement) await first.updateComplete;
    if (this.dialog.open) first?.focus();
  }

  private showFooter(): void {
    this.footer.classList.toggle('filled', this.actions.length > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dialog-box': DialogBox;
  }
}
