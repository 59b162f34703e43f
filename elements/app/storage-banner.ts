import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { say } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { noticeTexts } from '#i18n/texts/notices.ts';
import { savingStore, type Saving } from '#state/saving-store.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';

/** Warns on every screen while nothing lasting can be written, and offers the backup that alone can keep the work. */
@customElement('storage-banner')
export class StorageBanner extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

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
    const trouble = troubleOf((this.saving.value ?? savingStore.getSnapshot()).context);
    if (trouble === undefined) return nothing;
    return html`<div role="alert">
      <icon-glyph name="warning"></icon-glyph><span>${trouble}</span>
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

/** What is to be said; a stale revision is no trouble of the storage, and a closed database cannot be backed up. */
function troubleOf({ inMemory, failure }: Saving): string | undefined {
  if (failure === 'quota' || failure === 'storage') return say(noticeTexts[`saving-${failure}`]);
  return inMemory ? say(appTexts.memoryNotice) : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'storage-banner': StorageBanner;
  }
}
