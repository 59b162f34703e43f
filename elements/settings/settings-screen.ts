import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/page-header.ts';
import { say } from '#i18n/say.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import './about-program.ts';
import './appearance-settings.ts';
import './author-settings.ts';
import './automatic-copies.ts';
import './backup-settings.ts';
import './erase-workspace.ts';
import './storage-settings.ts';

/** How the studio looks, who works in it, where the data are and how they are kept safe. */
@customElement('settings-screen')
export class SettingsScreen extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
        padding-block-end: var(--space-6);
      }

      .columns {
        display: grid;
        gap: var(--space-4);
        max-inline-size: 84rem;
        padding: var(--space-4) var(--space-5) 0;
      }

      .column {
        display: grid;
        align-content: start;
        gap: var(--space-4);
        min-inline-size: 0;
      }

      @container (min-width: 58rem) {
        .columns {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }

      section {
        display: grid;
        gap: var(--space-3);
        padding: var(--space-4);
      }

      h2 {
        font-size: var(--text-lg);
      }

      .danger {
        border-color: var(--color-error-line);
      }
    `,
  ];

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`
      <page-header heading=${say(settingsTexts.title)} subtitle=${say(settingsTexts.subtitle)}></page-header>
      <div class="columns">
        <div class="column">
          <section class="card" aria-labelledby="appearance">
            <h2 id="appearance">${say(settingsTexts.appearance)}</h2>
            <appearance-settings></appearance-settings>
          </section>
          <section class="card" aria-labelledby="author">
            <h2 id="author">${say(settingsTexts.author)}</h2>
            <author-settings></author-settings>
          </section>
          <section class="card" aria-labelledby="about">
            <h2 id="about">${say(settingsTexts.about)}</h2>
            <about-program></about-program>
          </section>
        </div>
        <div class="column">
          <section class="card" aria-labelledby="backup">
            <h2 id="backup">${say(settingsTexts.backup)}</h2>
            <backup-settings></backup-settings>
          </section>
          <section class="card" aria-labelledby="automatic">
            <h2 id="automatic">${say(settingsTexts.automatic)}</h2>
            <automatic-copies></automatic-copies>
          </section>
          <section class="card" aria-labelledby="storage">
            <h2 id="storage">${say(settingsTexts.storage)}</h2>
            <storage-settings></storage-settings>
          </section>
          <section class="card danger" aria-labelledby="erase">
            <h2 id="erase">${say(settingsTexts.erase)}</h2>
            <erase-workspace></erase-workspace>
          </section>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'settings-screen': SettingsScreen;
  }
}
