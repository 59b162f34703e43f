import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { formatBytes, formatDateTime } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import {
  automaticBackupFile,
  automaticBackupsStore,
  keepAutomaticBackup,
  listAutomaticBackups,
  type AutomaticBackup,
} from '#state/automatic-backups.ts';
import { openBackup, type ReadBackup } from '#state/backup-actions.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './restore-dialog.ts';

/**
 * The rolling backups that this browser keeps by itself: made, downloaded, restored. Property: `damaged` (in recovery:
 * none is made, and the present state is not kept before restoring), `best` (the newest is the way to take). Event: `restored`.
 */
@customElement('automatic-copies')
export class AutomaticCopies extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
        inline-size: 100%;
      }

      td:last-child {
        text-align: end;
        white-space: nowrap;
      }

      td,
      td button {
        vertical-align: middle;
      }

      .keep {
        justify-self: start;
      }

      .failed {
        color: var(--color-error);
      }
    `,
  ];

  @property({ type: Boolean }) damaged = false;
  @property({ type: Boolean }) best = false;
  @state() private busy = false;
  @state() private said = '';
  @state() private backup: ReadBackup | undefined;
  private readonly copies = new Observe(this, () => automaticBackupsStore);

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listAutomaticBackups();
  }

  override render(): TemplateResult {
    const { available, backups, failed } = (this.copies.value ?? automaticBackupsStore.getSnapshot()).context;
    if (available === false) return html`<p class="soft">${say(settingsTexts.automaticMissing)}</p>`;
    return html`
      ${this.damaged ? nothing : html`<p class="soft">${say(settingsTexts.automaticAbout)}</p>`}
      ${failed ? html`<p class="failed" role="alert">${say(settingsTexts.automaticFailed)}</p>` : nothing}
      ${backups.length > 0 ? this.renderTable(backups) : html`<p>${say(settingsTexts.automaticNone)}</p>`}
      ${
        this.damaged
          ? nothing
          : html`<button type="button" class="keep" ?disabled=${this.busy} @click=${this.keep}>
              <icon-glyph name="backup"></icon-glyph>${say(settingsTexts.keepNow)}
            </button>`
      }
      <p role="status" ?hidden=${!this.said}>${this.said}</p>
      <restore-dialog
        .backup=${this.backup}
        ?damaged=${this.damaged}
        @closed=${() => (this.backup = undefined)}
        @restored=${() => emit(this, 'restored', {})}
      ></restore-dialog>
    `;
  }

  private renderTable(backups: readonly AutomaticBackup[]): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${say(settingsTexts.when)}</th>
          <th scope="col">${say(settingsTexts.size)}</th>
          <th scope="col"><span class="sr">${say(settingsTexts.actions)}</span></th>
        </tr>
      </thead>
      <tbody>
        ${backups.map((copy, index) => this.renderRow(copy, index))}
      </tbody>
    </table>`;
  }

  private renderRow({ name, at, size }: AutomaticBackup, index: number): TemplateResult {
    const date = formatDateTime(at);
    return html`<tr>
      <td>${date}</td>
      <td>${formatBytes(size)}</td>
      <td>
        <button
          type="button"
          class="icon small"
          aria-label=${say(settingsTexts.downloadOf, { date })}
          title=${say(settingsTexts.download)}
          @click=${() => this.save(name)}
        >
          <icon-glyph name="import"></icon-glyph>
        </button>
        <button
          type="button"
          class="small ${this.best && index === 0 ? 'primary' : ''}"
          aria-label=${say(settingsTexts.restoreOf, { date })}
          ?disabled=${this.busy}
          @click=${() => this.open(name)}
        >
          ${say(settingsTexts.restore)}
        </button>
      </td>
    </tr>`;
  }

  private async keep(): Promise<void> {
    this.busy = true;
    try {
      this.said = say((await keepAutomaticBackup()) ? settingsTexts.kept : settingsTexts.nothingToKeep);
    } catch (error) {
      // The store says that the copy failed; the cause is for those who look closer.
      console.warn(error);
      this.said = '';
    } finally {
      this.busy = false;
    }
  }

  private async save(name: string): Promise<void> {
    const file = await automaticBackupFile(name);
    if (file) download(file, `uderis_${name}`);
    else await this.lost();
  }

  private async open(name: string): Promise<void> {
    this.busy = true;
    this.said = '';
    try {
      const file = await automaticBackupFile(name);
      if (file) await this.show(file);
      else await this.lost();
    } finally {
      this.busy = false;
    }
  }

  private async show(file: File): Promise<void> {
    const { done, refused } = await openBackup(file);
    this.backup = done;
    if (!refused) return;
    const why = say(problemTexts[refused.code], refused.params);
    this.said = say(settingsTexts.fileRefused, { file: file.name, why });
  }

  private async lost(): Promise<void> {
    this.said = say(settingsTexts.gone);
    await listAutomaticBackups();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'automatic-copies': AutomaticCopies;
  }
}
