import { textIn } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { libraryTexts } from '#i18n/texts/library.ts';
import { libraryFile, type LibraryCard } from '#state/process-library.ts';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './source-notes.ts';

/** What of a process is sourced and what is assumed, as its author wrote it. Property: `card`; open while there is one. Event: `closed`. */
@customElement('library-sources')
export class LibrarySources extends LitElement {
  static override styles = [controls];

  @property({ attribute: false }) card: LibraryCard | undefined;
  @state() private text = '';

  constructor() {
    super();
    new Localized(this);
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('card') && this.card) void this.load(this.card);
  }

  override render(): TemplateResult {
    const name = this.card ? textIn(this.card.name, currentLanguage()) : '';
    return html`<dialog-box
      size="large"
      heading=${say(libraryTexts.sourcesNamed, { name })}
      ?open=${this.card !== undefined}
      @closed=${this.close}
    >
      <source-notes tabindex="0" data-first role="document" .text=${this.text}></source-notes>
    </dialog-box>`;
  }

  private async load(card: LibraryCard): Promise<void> {
    this.text = '';
    try {
      const text = await libraryFile(card.key, 'SOURCES.md');
      if (this.card === card) this.text = text;
    } catch (error) {
      this.text = say(libraryTexts.failed, { cause: error instanceof Error ? error.message : String(error) });
    }
  }

  private close(event: Event): void {
    event.stopPropagation();
    this.card = undefined;
    emit(this, 'closed', {});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'library-sources': LibrarySources;
  }
}
