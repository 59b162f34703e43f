import { addressOf } from '#domain/address.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { programVersion } from '#state/about-program.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

interface Shown {
  readonly heading: Sentence;
  readonly text: string;
}

/** Which program this is, under which licences it and its parts come, and the way to the verification of packages. */
@customElement('about-program')
export class AboutProgram extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-1) var(--space-4);
        margin: 0;
      }

      dt {
        color: var(--color-text-soft);
      }

      dd {
        margin: 0;
      }

      .links {
        display: grid;
        gap: var(--space-1);
        justify-items: start;
      }

      button.quiet {
        padding-inline: 0;
      }

      a {
        display: inline-flex;
        gap: var(--space-1);
        align-items: center;
      }

      pre {
        margin: 0;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        font-size: var(--text-xs);
      }
    `,
  ];

  @state() private shown: Shown | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`
      <dl>
        <dt>${say(settingsTexts.version)}</dt>
        <dd>${say(appTexts.product)} ${programVersion}</dd>
        <dt>${say(settingsTexts.licence)}</dt>
        <dd>${'Apache-2.0'}</dd>
      </dl>
      <p class="soft">${say(settingsTexts.bpmnLicence)}</p>
      <div class="links">
        <button type="button" class="quiet small" @click=${() => this.show(settingsTexts.licences, './licences.md')}>
          <icon-glyph name="document"></icon-glyph>${say(settingsTexts.licences)}
        </button>
        <button
          type="button"
          class="quiet small"
          @click=${() => this.show(settingsTexts.fontLicence, './fonts/OFL.txt')}
        >
          <icon-glyph name="document"></icon-glyph>${say(settingsTexts.fontLicence)}
        </button>
        <a href=${addressOf({ screen: 'verify' })}>
          <icon-glyph name="check"></icon-glyph>${say(settingsTexts.verify)}
        </a>
      </div>
      <dialog-box
        size="large"
        heading=${this.shown ? say(this.shown.heading) : ''}
        ?open=${this.shown !== undefined}
        @closed=${() => (this.shown = undefined)}
      >
        <pre tabindex="0" data-first>${this.shown?.text}</pre>
      </dialog-box>
    `;
  }

  private async show(heading: Sentence, address: string): Promise<void> {
    const response = await fetch(address).catch(() => undefined);
    // A server that does not know the file answers with the page itself.
    const isText = response?.ok && !response.headers.get('content-type')?.includes('html');
    this.shown = { heading, text: isText ? await response.text() : say(settingsTexts.licenceMissing) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'about-program': AboutProgram;
  }
}
