import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { savingStore } from '#state/saving-store.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

/** Warns while the workspace lives only in memory, and offers the backup that alone can keep it. */
@customElement('memory-banner')
export class MemoryBanner extends LitElement {
  static override styles = [
    controls,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-2) var(--space-5);
        border-block-end: 1px solid var(--color-warn-line);
        background: var(--color-warn-soft);
        color: var(--color-warn);
      }

      span {
        flex: 1 1 24rem;
      }
    `,
  ];

  private readonly saving = new Observe(this, () => savingStore);

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.saving.value?.context.inMemory) return nothing;
    return html`<div role="alert">
      <icon-glyph name="warning"></icon-glyph><span>${say(appTexts.memoryNotice)}</span>
      <button type="button" @click=${this.backUp}>
        <icon-glyph name="backup"></icon-glyph>${say(appTexts.backup)}
      </button>
    </div>`;
  }

  private async backUp(): Promise<void> {
    const { makeBackup } = await import('#state/backup-actions.ts');
    const { file, name } = await makeBackup();
    download(file, name);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'memory-banner': MemoryBanner;
  }
}
