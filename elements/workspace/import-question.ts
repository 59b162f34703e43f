import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textOf } from '#domain/read-fields.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { formatDateTime } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import type { Imported } from '#state/import-actions.ts';
import type { TakenFile } from '#state/import-flow.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { copyName } from './copy-name.ts';

type Present = Extract<Imported, { became: 'present' }>;
type Backup = Extract<Imported, { became: 'backup' }>;

/**
 * Asks what to do with a package whose project is here already, or with a backup of a whole workspace.
 * Property: `asked`. Event: `answered` {project?} once the answer has been carried out or refused.
 */
@customElement('import-question')
export class ImportQuestion extends LitElement {
  static override styles = [
    controls,
    css`
      p + p,
      p + dl,
      dl + p {
        margin-block-start: var(--space-3);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--space-1) var(--space-4);
        margin-block-end: 0;
      }

      dd {
        margin: 0;
      }
    `,
  ];

  @property({ attribute: false }) asked: TakenFile | undefined;
  @state() private busy = false;
  private readonly projects = new Observe(this, () => (this.asked ? allProjects() : undefined)).watch(() => [
    this.asked,
  ]);

  constructor() {
    super();
    new Localized(this);
  }

  override render(): unknown {
    // Each question has a dialog of its own: one that was closed by Escape does not open again.
    return keyed(this.asked, this.question());
  }

  private question(): TemplateResult | typeof nothing {
    const { asked } = this;
    if (!asked || !('imported' in asked)) return nothing;
    const { imported, file } = asked;
    if (imported.became === 'present') return this.renderPresent(imported);
    return imported.became === 'backup' ? this.renderBackup(imported, file) : nothing;
  }

  private renderPresent(imported: Present): TemplateResult {
    const there = projectOf(imported.content.documents);
    const here = this.projects.value?.find((project) => project.id === there?.id);
    const name = textIn(textOf(there?.fields ?? {}, 'name'), currentLanguage());
    return html`<dialog-box open heading=${say(importTexts.presentTitle)} ?busy=${this.busy} @closed=${this.dismiss}>
      <p>${say(importTexts.presentText, { name })}</p>
      <dl>
        <dt>${say(importTexts.presentHere)}</dt>
        <dd class="soft">${changed(here)}</dd>
        <dt>${say(importTexts.presentThere)}</dt>
        <dd class="soft">${changed(there)}</dd>
      </dl>
      <button slot="actions" type="button" ?disabled=${this.busy} @click=${() => this.answer()}>
        ${say(sharedTexts.cancel)}
      </button>
      <button slot="actions" type="button" class="danger" ?disabled=${this.busy} @click=${() => this.replace(imported)}>
        ${say(importTexts.replace)}
      </button>
      <button
        slot="actions"
        type="button"
        class="primary"
        data-first
        ?disabled=${this.busy}
        @click=${() => this.copy(imported)}
      >
        ${say(importTexts.asCopy)}
      </button>
    </dialog-box>`;
  }

  private renderBackup({ backup }: Backup, file: string): TemplateResult {
    const { createdAt, projects } = backup.manifest;
    const params = {
      file,
      date: formatDateTime(createdAt),
      n: projects.length,
      present: this.projects.value?.length ?? 0,
    };
    return html`<dialog-box open heading=${say(importTexts.backupTitle)} ?busy=${this.busy} @closed=${this.dismiss}>
      <p>${say(importTexts.backupText, params)}</p>
      <p class="soft">${say(importTexts.backupSafety)}</p>
      <button slot="actions" type="button" data-first ?disabled=${this.busy} @click=${() => this.answer()}>
        ${say(sharedTexts.cancel)}
      </button>
      <button
        slot="actions"
        type="button"
        class="danger primary"
        ?disabled=${this.busy}
        @click=${() => this.restore(backup)}
      >
        ${say(importTexts.restore)}
      </button>
    </dialog-box>`;
  }

  private async replace({ content }: Present): Promise<void> {
    await this.carryOut(async () => (await import('#state/import-actions.ts')).replaceProject(content));
  }

  private async copy({ content }: Present): Promise<void> {
    const name = copyName(textOf(projectOf(content.documents)?.fields ?? {}, 'name'));
    await this.carryOut(async () => (await import('#state/import-actions.ts')).addAsCopy(content, name));
  }

  private async restore(backup: Backup['backup']): Promise<void> {
    await this.carryOut(async () => {
      const { replaceByBackup } = await import('#state/replace-by-backup.ts');
      await replaceByBackup(backup);
      return undefined;
    });
  }

  /** A failure has been told by the command itself; the question is then over too. */
  private async carryOut(act: () => Promise<Id | undefined>): Promise<void> {
    this.busy = true;
    try {
      this.answer(await act());
    } catch (error) {
      this.answer();
      throw error;
    } finally {
      this.busy = false;
    }
  }

  /** A dialog that has left the page with its question reports its closing later. */
  private dismiss(event: Event): void {
    event.stopPropagation();
    if ((event.target as Element).isConnected) this.answer();
  }

  private answer(project?: Id): void {
    if (!this.asked) return;
    this.asked = undefined;
    emit(this, 'answered', { project });
  }
}

function projectOf(documents: readonly StudioDocument[]): StudioDocument | undefined {
  return documents.find((document) => document.kind === 'project');
}

function changed(project: StudioDocument | undefined): string {
  return project ? say(importTexts.changed, { date: formatDateTime(project.changedAt) }) : '';
}

declare global {
  interface HTMLElementTagNameMap {
    'import-question': ImportQuestion;
  }
}
