import { chooseFile } from '#elements/shared/choose-file.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/progress-line.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { makeBackup, openBackup, type ReadBackup } from '#state/backup-actions.ts';
import type { FileProblem } from '#state/file-outcome.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import './restore-dialog.ts';

/** The whole workspace as one file, out and in. */
@customElement('backup-settings')
export class BackupSettings extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        gap: var(--space-3);
      }

      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }

      .refused {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-2);
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--color-error-line);
        border-radius: var(--radius-md);
        background: var(--color-error-soft);
        color: var(--color-error);
      }
    `,
  ];

  @state() private busy = false;
  @state() private refused: { readonly file: string; readonly problem: FileProblem } | undefined;
  @state() private backup: ReadBackup | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult {
    return html`
      <p class="soft">${say(settingsTexts.backupAbout)}</p>
      <div class="buttons">
        <button type="button" class="primary" ?disabled=${this.busy} @click=${this.save}>
          <icon-glyph name="backup"></icon-glyph>${say(settingsTexts.downloadBackup)}
        </button>
        <button type="button" ?disabled=${this.busy} @click=${this.choose}>
          <icon-glyph name="import"></icon-glyph>${say(settingsTexts.restoreFile)}
        </button>
      </div>
      ${this.busy ? html`<progress-line label=${say(settingsTexts.working)}></progress-line>` : nothing}
      ${
        this.refused
          ? html`<p class="refused" role="alert">
              <icon-glyph name="error"></icon-glyph><span>${this.why(this.refused)}</span>
            </p>`
          : nothing
      }
      <restore-dialog .backup=${this.backup} @closed=${() => (this.backup = undefined)}></restore-dialog>
    `;
  }

  private async save(): Promise<void> {
    await this.working(async () => {
      const { file, name } = await makeBackup();
      download(file, name);
    });
  }

  private async choose(): Promise<void> {
    const file = await chooseFile('.zip');
    if (file) await this.open(file);
  }

  /** Opens a backup file and asks before anything changes; also what a test calls with a file of its own. */
  async open(file: File): Promise<void> {
    await this.working(async () => {
      const { done, refused } = await openBackup(file);
      this.backup = done;
      this.refused = refused && { file: file.name, problem: refused };
    });
  }

  private why({ file, problem }: { readonly file: string; readonly problem: FileProblem }): string {
    return say(settingsTexts.fileRefused, { file, why: say(problemTexts[problem.code], problem.params) });
  }

  private async working(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.refused = undefined;
    try {
      await work();
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'backup-settings': BackupSettings;
  }
}
