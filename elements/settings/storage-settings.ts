import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/icon-glyph.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { formatBytes } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { savingStore } from '#state/saving-store.ts';
import { askForPersistence, lookAtStorage, storageStateStore } from '#state/storage-state.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

/** Where the data are, whether the browser may clear them, how much room there is, and what is missing here. */
@customElement('storage-settings')
export class StorageSettings extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .line {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-2);
      }

      .ok icon-glyph {
        color: var(--color-ok);
      }

      .warn icon-glyph {
        color: var(--color-warn);
      }

      meter {
        inline-size: 100%;
        block-size: 0.75rem;
      }

      button {
        justify-self: start;
      }
    `,
  ];

  @state() private refused = false;
  private readonly storage = new Observe(this, () => storageStateStore);
  private readonly saving = new Observe(this, () => savingStore);

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void lookAtStorage();
  }

  override render(): TemplateResult {
    const { persisted, usage, quota, secure } = (this.storage.value ?? storageStateStore.getSnapshot()).context;
    return html`
      <p class="soft">${say(settingsTexts.storageAbout)}</p>
      ${this.saving.value?.context.inMemory ? line('warn', 'warning', say(appTexts.memoryNotice)) : nothing}
      ${secure ? nothing : line('warn', 'warning', say(settingsTexts.plainHttp))}
      ${
        persisted === true
          ? line('ok', 'lock', say(settingsTexts.persistedYes))
          : line(
              'warn',
              'warning',
              say(persisted === false ? settingsTexts.persistedNo : settingsTexts.persistedUnknown),
            )
      }
      ${
        persisted === false
          ? html`<button type="button" @click=${this.ask}>${say(settingsTexts.ask)}</button>
              ${this.refused ? html`<p class="soft" role="status">${say(settingsTexts.refused)}</p>` : nothing}`
          : nothing
      }
      ${usage !== undefined && quota !== undefined ? this.renderUsage(usage, quota) : nothing}
    `;
  }

  private renderUsage(usage: number, quota: number): TemplateResult {
    const words = say(settingsTexts.usage, { used: formatBytes(usage), quota: formatBytes(quota) });
    return html`<div>
      <p>${words}</p>
      <meter min="0" max=${quota} high=${quota * 0.8} value=${usage} aria-label=${words}></meter>
    </div>`;
  }

  private async ask(): Promise<void> {
    await askForPersistence();
    this.refused = storageStateStore.getSnapshot().context.persisted !== true;
  }
}

function line(tone: 'ok' | 'warn', icon: IconName, text: string): TemplateResult {
  return html`<p class="line ${tone}"><icon-glyph name=${icon}></icon-glyph><span>${text}</span></p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'storage-settings': StorageSettings;
  }
}
