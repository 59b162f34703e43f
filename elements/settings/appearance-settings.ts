import { languages } from '#domain/language.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { currentLanguage, setLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { preferencesStore } from '#state/preferences-store.ts';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

const themes = ['system', 'light', 'dark'] as const;

/** Language and theme of the screens, in force at once. */
@customElement('appearance-settings')
export class AppearanceSettings extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .row {
        display: grid;
        gap: var(--space-1);
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  private readonly preferences = new Observe(this, () => preferencesStore);

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    const theme = this.preferences.value?.context.theme ?? 'system';
    return html`
      <div class="row">
        <span id="language">${say(settingsTexts.language)}</span>
        <div class="choices" role="group" aria-labelledby="language">
          ${languages.map(
            (language) =>
              html`<button
                type="button"
                lang=${language}
                aria-pressed=${language === currentLanguage() ? 'true' : 'false'}
                @click=${() => setLanguage(language)}
              >
                ${say(appTexts[language])}
              </button>`,
          )}
        </div>
      </div>
      <div class="row">
        <span id="theme">${say(settingsTexts.theme)}</span>
        <div class="choices" role="group" aria-labelledby="theme">
          ${themes.map(
            (each) =>
              html`<button
                type="button"
                aria-pressed=${each === theme ? 'true' : 'false'}
                @click=${() => preferencesStore.trigger.chosen({ choice: { theme: each } })}
              >
                ${say(settingsTexts[each])}
              </button>`,
          )}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'appearance-settings': AppearanceSettings;
  }
}
