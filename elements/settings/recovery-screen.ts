import { allProjects } from '#data/queries/all-projects.ts';
import { chooseFile } from '#elements/shared/choose-file.ts';
import '#elements/shared/confirm-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/progress-line.ts';
import { formatBytes, formatDateTime } from '#i18n/format.ts';
import { say, type Sentence } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { recoveryTexts } from '#i18n/texts/recovery.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { automaticBackupsStore, listAutomaticBackups } from '#state/automatic-backups.ts';
import { makeBackup, openBackup, type ReadBackup } from '#state/backup-actions.ts';
import { emptyWorkspace, rebuildWorkspace, type RebuiltWorkspace } from '#state/recovery-actions.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import './automatic-copies.ts';
import './package-recovery.ts';
import { recoveryScreenStyles } from './recovery-screen.css.ts';
import './recovery-way.ts';
import './restore-dialog.ts';

/** What the browser held before and what is left of it, as src/data/open-database.ts found it. */
export interface Lost {
  readonly before: { readonly projects: number; readonly journal: number };
  /** Place of the last entry of the journal, 0: it is lost too. */
  readonly journal: number;
  readonly dataLoss: string;
}

/**
 * The workspace that this browser held is gone or damaged: what happened, and the ways back, the surest first. Nothing
 * is written until the person chooses. Property: `lost`. Events: `recovered`; `started-anew` when what is left is
 * accepted as it is.
 */
@customElement('recovery-screen')
export class RecoveryScreen extends LitElement {
  static override styles = [controls, recoveryScreenStyles];

  @property({ attribute: false }) lost: Lost | undefined;
  @state() private busy = false;
  @state() private failure = '';
  @state() private rebuilt: RebuiltWorkspace | undefined;
  @state() private backup: ReadBackup | undefined;
  @state() private asking = false;

  private readonly projects = new Observe(this, () => allProjects());
  private readonly copies = new Observe(this, () => automaticBackupsStore);

  constructor() {
    super();
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void listAutomaticBackups();
  }

  override render(): TemplateResult | typeof nothing {
    const { lost } = this;
    if (!lost) return nothing;
    if (this.rebuilt) return this.renderRebuilt(this.rebuilt);
    const copies = this.copies.value?.context.backups ?? [];
    const best = lost.journal > 0 ? 'journal' : copies.length > 0 ? 'automatic' : 'file';
    const left = this.projects.value?.length ?? 0;
    return html`
      <div class="page">
        <header>
          <icon-glyph name="warning"></icon-glyph>
          <div>
            <h1>${say(recoveryTexts.title)}</h1>
            <p>${this.whatHappened(lost, left)}</p>
            ${lost.dataLoss ? html`<p>${say(recoveryTexts.reported, { cause: lost.dataLoss })}</p>` : nothing}
            <p>${say(recoveryTexts.nothingWritten)}</p>
            ${left > 0 ? html`<p><strong>${say(recoveryTexts.stillHere, { n: left })}</strong></p>` : nothing}
          </div>
        </header>
        ${this.busy ? html`<progress-line label=${say(settingsTexts.working)}></progress-line>` : nothing}
        ${this.failure ? html`<p class="failure" role="alert">${this.failure}</p>` : nothing}
        <ol>
          <li>${this.renderJournal(lost, best === 'journal')}</li>
          <li>${this.renderAutomatic(best === 'automatic')}</li>
          <li>${this.renderFile(best === 'file')}</li>
          <li>
            <recovery-way heading=${say(recoveryTexts.packages)} text=${say(recoveryTexts.packagesText)}>
              <package-recovery @recovered-packages=${() => emit(this, 'started-anew', {})}></package-recovery>
            </recovery-way>
          </li>
          <li>${this.renderAnew(left)}</li>
        </ol>
      </div>
      <restore-dialog
        damaged
        .backup=${this.backup}
        @closed=${() => (this.backup = undefined)}
        @restored=${() => emit(this, 'recovered', {})}
      ></restore-dialog>
      <confirm-box
        danger
        ?open=${this.asking}
        heading=${say(recoveryTexts.sure)}
        text=${say(recoveryTexts.sureText)}
        confirmLabel=${say(left > 0 ? recoveryTexts.goOn : recoveryTexts.anew)}
        @confirmed=${() => this.acceptLoss(left)}
        @closed=${() => (this.asking = false)}
      ></confirm-box>
    `;
  }

  private whatHappened(lost: Lost, left: number): string {
    const n = lost.before.projects;
    if (lost.journal > 0 && left === 0) return say(recoveryTexts.hollow);
    return say(left > 0 || lost.journal > 0 ? recoveryTexts.cutShort : recoveryTexts.emptied, { n });
  }

  private renderJournal(lost: Lost, best: boolean): TemplateResult {
    const there = lost.journal > 0;
    return html`<recovery-way
      heading=${say(recoveryTexts.journal)}
      text=${say(there ? recoveryTexts.journalText : recoveryTexts.journalNone)}
      ?best=${best}
      ?closed=${!there}
    >
      ${there ? this.button(recoveryTexts.rebuild, best, () => this.rebuild()) : nothing}
    </recovery-way>`;
  }

  private renderAutomatic(best: boolean): TemplateResult {
    const { backups = [] } = this.copies.value?.context ?? {};
    const [newest] = backups;
    const text = newest
      ? say(recoveryTexts.automaticText, { date: formatDateTime(newest.at), size: formatBytes(newest.size) })
      : say(recoveryTexts.automaticNone);
    return html`<recovery-way heading=${say(recoveryTexts.automatic)} text=${text} ?best=${best} ?closed=${!newest}>
      ${
        newest
          ? html`<automatic-copies
              damaged
              ?best=${best}
              @restored=${() => emit(this, 'recovered', {})}
            ></automatic-copies>`
          : nothing
      }
    </recovery-way>`;
  }

  private renderFile(best: boolean): TemplateResult {
    return html`<recovery-way heading=${say(recoveryTexts.file)} text=${say(recoveryTexts.fileText)} ?best=${best}>
      ${this.button(recoveryTexts.chooseFile, best, () => this.chooseBackup())}
    </recovery-way>`;
  }

  private renderAnew(left: number): TemplateResult {
    const some = left > 0;
    return html`<recovery-way
      heading=${say(some ? recoveryTexts.goOn : recoveryTexts.anew)}
      text=${some ? say(recoveryTexts.goOnText, { n: left }) : say(recoveryTexts.anewText)}
    >
      <button type="button" ?disabled=${this.busy} @click=${() => this.working(() => this.saveLeft())}>
        <icon-glyph name="export"></icon-glyph>${say(recoveryTexts.left)}
      </button>
      <button type="button" class="danger" ?disabled=${this.busy} @click=${() => (this.asking = true)}>
        ${say(some ? recoveryTexts.goOn : recoveryTexts.anew)}
      </button>
    </recovery-way>`;
  }

  private renderRebuilt({ whole, broken, skipped }: RebuiltWorkspace): TemplateResult {
    return html`<div class="page">
      <header class="done" role="status">
        <icon-glyph name="done"></icon-glyph>
        <div>
          <h1>${say(recoveryTexts.rebuilt, { n: whole + broken.length })}</h1>
          ${broken.length > 0 ? html`<p>${say(recoveryTexts.rebuiltBroken, { n: broken.length })}</p>` : nothing}
          ${skipped > 0 ? html`<p>${say(recoveryTexts.rebuiltSkipped, { n: skipped })}</p>` : nothing}
        </div>
      </header>
      <button type="button" class="primary" @click=${() => emit(this, 'recovered', {})}>
        ${say(recoveryTexts.continue)}
      </button>
    </div>`;
  }

  private button(words: Sentence, best: boolean, run: () => Promise<void>): TemplateResult {
    return html`<button
      type="button"
      class=${best ? 'primary' : ''}
      ?disabled=${this.busy}
      @click=${() => this.working(run)}
    >
      ${say(words)}
    </button>`;
  }

  private async rebuild(): Promise<void> {
    this.rebuilt = await rebuildWorkspace();
  }

  private async chooseBackup(): Promise<void> {
    const file = await chooseFile('.zip');
    if (!file) return;
    const { done, refused } = await openBackup(file);
    this.backup = done;
    if (!refused) return;
    const why = say(problemTexts[refused.code], refused.params);
    this.failure = say(settingsTexts.fileRefused, { file: file.name, why });
  }

  private async saveLeft(): Promise<void> {
    const { file, name } = await makeBackup();
    download(file, name);
  }

  /** What is left is accepted; where only a journal is left, it goes too, or the next start would ask again. */
  private async acceptLoss(left: number): Promise<void> {
    if (left > 0) {
      emit(this, 'started-anew', {});
      return;
    }
    await this.working(async () => {
      await emptyWorkspace();
      emit(this, 'recovered', {});
    });
  }

  private async working(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = '';
    try {
      await work();
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      this.failure = say(recoveryTexts.failed, { cause });
    } finally {
      this.busy = false;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recovery-screen': RecoveryScreen;
  }
}
