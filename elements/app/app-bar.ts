import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { languages, type Language } from '#domain/language.ts';
import { currentLanguage, setLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './saving-indicator.ts';

/** The top bar: product mark, saving state, network, language and theme. */
@customElement('app-bar')
export class AppBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--space-4);
        padding: var(--space-1) var(--space-4);
        background: var(--color-surface);
        border-block-end: 1px solid var(--color-line);
      }

      .mark {
        display: inline-flex;
        align-items: center;
        gap: var(--space-2);
        color: var(--color-text);
        font-size: var(--text-lg);
        font-weight: var(--weight-strong);
        text-decoration: none;
      }

      .mark img {
        inline-size: 1.75em;
        block-size: 1.75em;
      }

      .space {
        flex: 1;
      }

      .offline {
        display: inline-flex;
        align-items: center;
        gap: var(--space-1);
        color: var(--color-text-soft);
      }

      .languages {
        display: inline-flex;
        border: 1px solid var(--color-line);
        border-radius: var(--radius-md);
        overflow: clip;
      }

      .languages button {
        min-block-size: var(--control-height-sm);
        border: 0;
        border-radius: 0;
        background: none;
        color: var(--color-text-soft);
        font: inherit;
        font-size: var(--text-sm);
        padding-inline: var(--space-3);
        cursor: pointer;
      }

      .languages button[aria-pressed='true'] {
        background: var(--color-accent-soft);
        color: var(--color-accent-text);
        font-weight: var(--weight-strong);
      }

      .languages button:focus-visible {
        outline-offset: -3px;
      }
    `,
  ];

  @state() private online = navigator.onLine;
  private readonly preferences = new Observe(this, () => preferencesStore);

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.onNetwork);
    window.addEventListener('offline', this.onNetwork);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('online', this.onNetwork);
    window.removeEventListener('offline', this.onNetwork);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const dark = this.isDark();
    const theme = say(dark ? appTexts.themeLight : appTexts.themeDark);
    return html`
      <a class="mark" href="#/"><img src="./icons/mark.svg" alt="" />${say(appTexts.product)}</a>
      <span class="space"></span>
      ${this.online ? nothing : html`<span class="offline"><icon-glyph name="offline"></icon-glyph>${say(appTexts.offline)}</span>`}
      <saving-indicator></saving-indicator>
      <div class="languages" role="group" aria-label=${say(appTexts.language)}>
        ${languages.map((each) => this.choice(each))}
      </div>
      <button
        class="icon quiet"
        aria-label=${theme}
        title=${theme}
        @click=${() => this.choose(dark ? 'light' : 'dark')}
      >
        <icon-glyph name=${dark ? 'sun' : 'moon'}></icon-glyph>
      </button>
    `;
  }

  private choice(language: Language): TemplateResult {
    return html`<button
      lang=${language}
      aria-pressed=${language === currentLanguage() ? 'true' : 'false'}
      @click=${() => setLanguage(language)}
    >
      ${say(appTexts[language])}
    </button>`;
  }

  private isDark(): boolean {
    const theme = this.preferences.value?.context.theme ?? 'system';
    return theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  }

  private choose(theme: 'light' | 'dark'): void {
    preferencesStore.trigger.chosen({ choice: { theme } });
  }

  private readonly onNetwork = (): void => {
    this.online = navigator.onLine;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'app-bar': AppBar;
  }
}
