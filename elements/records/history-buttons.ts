import type { Id } from '#domain/identity.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { historyOf, historyStore } from '#state/history-store.ts';
import { redo, undo } from '#state/perform.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { attempt } from '#state/attempt.ts';

const texts = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, select';

/**
 * Takes record commands of a project back and does them again: two buttons, and Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y anywhere
 * on the screen but in a text field, where these keys belong to the typing. Property: `project`.
 */
@customElement('history-buttons')
export class HistoryButtons extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: inline-flex;
      }
    `,
  ];

  @property() project: Id = '';

  readonly localized = new Localized(this);
  readonly history = new Observe(this, () => historyStore);
  private queue: Promise<unknown> = Promise.resolve();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.press);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('keydown', this.press);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const past = historyOf(this.project);
    return html`<div role="group" aria-label=${say(registerTexts.history)}>
      ${this.button('undo', registerTexts.undo, 'Control+Z', past.undo.length > 0, () => this.back())}
      ${this.button('redo', registerTexts.redo, 'Control+Shift+Z', past.redo.length > 0, () => this.again())}
    </div>`;
  }

  private button(
    icon: 'undo' | 'redo',
    text: Sentence,
    keys: string,
    possible: boolean,
    act: () => void,
  ): TemplateResult {
    return html`<button
      class="icon"
      type="button"
      aria-label=${say(text)}
      title="${say(text)} (${keys.replace('Control', 'Ctrl')})"
      aria-keyshortcuts=${keys}
      aria-disabled=${possible ? 'false' : 'true'}
      @click=${() => possible && act()}
    >
      <icon-glyph name=${icon}></icon-glyph>
    </button>`;
  }

  private back(): void {
    this.inTurn(() => undo(this.project));
  }

  private again(): void {
    this.inTurn(() => redo(this.project));
  }

  /** A quick second press waits for the first, or both would take the same command back. */
  private inTurn(command: () => Promise<void>): void {
    this.queue = this.queue.then(() => attempt(command));
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches(texts)) return;
    // By the place of the key: on a Cyrillic layout the letter is another one.
    if (event.code === 'KeyZ' && !event.shiftKey) this.back();
    else if ((event.code === 'KeyZ' && event.shiftKey) || event.code === 'KeyY') this.again();
    else return;
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'history-buttons': HistoryButtons;
  }
}
