import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import '#elements/shared/field-row.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { attempt } from '#state/attempt.ts';
import { eraseEverything } from '#state/erase-everything.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** Erases everything in this browser after a word has been typed. */
@customElement('erase-workspace')
export class EraseWorkspace extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      :host > button {
        justify-self: start;
      }

      field-row {
        margin-block-start: var(--space-4);
      }
    `,
  ];

  @state() private asking = false;
  @state() private typed = '';

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const word = say(settingsTexts.eraseWord);
    const sure = this.typed.trim().toLowerCase() === word;
    return html`
      <p class="soft">${say(settingsTexts.eraseAbout)}</p>
      <button type="button" class="danger" @click=${() => (this.asking = true)}>
        <icon-glyph name="delete"></icon-glyph>${say(settingsTexts.erase)}
      </button>
      <dialog-box size="small" heading=${say(settingsTexts.eraseTitle)} ?open=${this.asking} @closed=${this.close}>
        <p>${say(settingsTexts.eraseAbout)}</p>
        <field-row label=${say(settingsTexts.eraseType, { word })}>
          <input
            data-first
            autocomplete="off"
            .value=${this.typed}
            @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
          />
        </field-row>
        <button slot="actions" type="button" @click=${this.close}>${say(sharedTexts.cancel)}</button>
        <button slot="actions" type="button" class="danger primary" ?disabled=${!sure} @click=${this.erase}>
          ${say(settingsTexts.erase)}
        </button>
      </dialog-box>
    `;
  }

  private close(): void {
    this.asking = false;
    this.typed = '';
  }

  private async erase(): Promise<void> {
    this.close();
    await attempt(async () => {
      await eraseEverything();
      raiseNotice(this, { text: say(settingsTexts.erased), tone: 'ok' });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'erase-workspace': EraseWorkspace;
  }
}
