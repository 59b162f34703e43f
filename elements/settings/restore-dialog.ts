import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { emit } from '#elements/shared/emit.ts';
import { Localized } from '#elements/shared/localized.ts';
import { Observe } from '#elements/shared/observe.ts';
import { formatDateTime } from '#i18n/format.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { restoreBackup, type ReadBackup } from '#state/backup-actions.ts';
import { CommandFailed } from '#state/command-failed.ts';
import { replaceByBackup } from '#state/replace-by-backup.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const mostNames = 6;

/**
 * Shows what a backup holds and what it would replace, and restores it when the person says so.
 * Properties: `backup`; open while there is one; `damaged` (the present state is not worth a copy). Events: `restored`, `closed`.
 */
@customElement('restore-dialog')
export class RestoreDialog extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: contents;
      }

      .sides {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--space-3);
      }

      .card {
        padding: var(--space-3);
      }

      h3 {
        margin-block-end: var(--space-1);
        font-size: var(--text-sm);
        color: var(--color-text-soft);
      }

      ul {
        margin: var(--space-2) 0 0;
        padding-inline-start: var(--space-4);
      }

      .hash {
        overflow-wrap: anywhere;
        font-family: var(--font-mono);
        font-size: var(--text-xs);
      }

      .sides + p,
      p + p {
        margin-block-start: var(--space-3);
      }

      .failed {
        color: var(--color-error);
      }
    `,
  ];

  @property({ attribute: false }) backup: ReadBackup | undefined;
  @property({ type: Boolean }) damaged = false;
  @state() private busy = false;
  @state() private failure = '';
  private readonly projects = new Observe(this, () => (this.backup ? allProjects() : undefined)).watch(() => [
    this.backup,
  ]);

  constructor() {
    super();
    new Localized(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { backup } = this;
    const present = this.projects.value ?? [];
    return html`<dialog-box
      heading=${say(settingsTexts.restoreTitle)}
      ?open=${backup !== undefined}
      ?busy=${this.busy}
      @closed=${this.close}
    >
      ${backup ? this.renderSides(backup, present) : nothing}
      <p>${say(settingsTexts.restoreWarning)}</p>
      ${this.damaged ? nothing : html`<p class="soft">${say(settingsTexts.restoreSafety)}</p>`}
      ${this.failure ? html`<p class="failed" role="alert">${this.failure}</p>` : nothing}
      <button slot="actions" type="button" data-first ?disabled=${this.busy} @click=${this.close}>
        ${say(sharedTexts.cancel)}
      </button>
      <button slot="actions" type="button" class="primary danger" ?disabled=${this.busy} @click=${this.restore}>
        ${say(settingsTexts.restore)}
      </button>
    </dialog-box>`;
  }

  private renderSides({ manifest, workspace }: ReadBackup, present: readonly ProjectLike[]): TemplateResult {
    const inside = workspace.documents.filter((document) => document.kind === 'project');
    return html`<div class="sides">
      <div class="card">
        <h3>${say(settingsTexts.restoreFrom)}</h3>
        <p>${formatDateTime(manifest.createdAt)}</p>
        ${this.renderNames(inside)}
        <p class="hash" title=${say(settingsTexts.hash)}>${manifest.content.slice(0, 16)}…</p>
      </div>
      <div class="card">
        <h3>${say(settingsTexts.restoreInstead)}</h3>
        <p>${formatDateTime(newestOf(present))}</p>
        ${this.renderNames(present)}
      </div>
    </div>`;
  }

  private renderNames(projects: readonly ProjectLike[]): TemplateResult {
    const more = projects.length - mostNames;
    return html`<strong>${say(settingsTexts.projectCount, { n: projects.length })}</strong>
      <ul>
        ${projects.slice(0, mostNames).map(({ fields }) => html`<li>${textIn(textOf(fields, 'name'), currentLanguage()) || stringOf(fields, 'owner')}</li>`)}
      </ul>
      ${more > 0 ? html`<span class="soft">${say(settingsTexts.andMore, { n: more })}</span>` : nothing}`;
  }

  private async restore(): Promise<void> {
    const { backup } = this;
    if (!backup) return;
    this.busy = true;
    this.failure = '';
    try {
      await (this.damaged ? restoreBackup(backup) : replaceByBackup(backup));
      this.busy = false;
      this.close();
      emit(this, 'restored', {});
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      this.failure = say(settingsTexts.restoreFailed, { cause });
      if (!(error instanceof CommandFailed)) console.error(error);
    } finally {
      this.busy = false;
    }
  }

  private close(event?: Event): void {
    event?.stopPropagation();
    if (!this.backup) return;
    this.backup = undefined;
    this.failure = '';
    emit(this, 'closed', {});
  }
}

type ProjectLike = Pick<ReadBackup['workspace']['documents'][number], 'fields' | 'changedAt'>;

function newestOf(projects: readonly ProjectLike[]): string {
  return projects.reduce((newest, { changedAt }) => (changedAt > newest ? changedAt : newest), '');
}

declare global {
  interface HTMLElementTagNameMap {
    'restore-dialog': RestoreDialog;
  }
}
