import { addressOf } from '#domain/address.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { allDocuments } from '#data/queries/all-documents.ts';
import { allProjects } from '#data/queries/all-projects.ts';
import '#elements/shared/confirm-box.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/data-grid.ts';
import type { RowActionEvent, RowEvent, RowsSelectedEvent } from '#elements/shared/data-grid.ts';
import { download } from '#elements/shared/download.ts';
import '#elements/shared/empty-state.ts';
import type { GridColumn, GridSort } from '#elements/shared/grid-column.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { Observe } from '#elements/shared/observe.ts';
import '#elements/shared/page-header.ts';
import '#elements/shared/search-box.ts';
import '#elements/shared/tab-bar.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { copyName } from './copy-name.ts';
import './file-import.ts';
import type { FileImport } from './file-import.ts';
import { projectActions, type ProjectAction } from './project-actions-menu.ts';
import { exportColumns, nameOf, projectColumns } from './project-columns.ts';
import { foundRows, projectParts, projectRows, type ProjectRow, type ProjectView } from './project-rows.ts';
import { workspaceStyles } from './workspace-screen.css.ts';

const views = ['active', 'archived', 'deleted'] as const satisfies readonly ProjectView[];

/** All projects of this browser: found, opened, made, taken in, copied, put aside, deleted and brought back. */
@customElement('workspace-screen')
export class WorkspaceScreen extends LitElement {
  static override styles = [controls, workspaceStyles];

  @state() private view: ProjectView = 'active';
  @state() private search = '';
  @state() private selected: readonly string[] = [];
  @state() private sort: GridSort | undefined = { key: 'changed', direction: 'descending' };
  @state() private creating = false;
  @state() private purging: readonly ProjectRow[] = [];
  @state() private painted = false;
  @query('file-import') private readonly files!: FileImport;

  private readonly projects = new Observe(this, () => allProjects());
  /** Variants and last changes come after the list can be used. */
  private readonly documents = new Observe(this, () => (this.painted ? allDocuments() : undefined)).watch(() => [
    this.painted,
  ]);

  private columns: readonly GridColumn<ProjectRow>[] = [];
  private rows: readonly ProjectRow[] = [];
  private shown: readonly ProjectRow[] = [];
  private made: readonly unknown[] = [];

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    const inputs = [this.projects.value, this.documents.value, currentLanguage()];
    const same = inputs.every((input, index) => input === this.made[index]);
    if (!same) {
      if (currentLanguage() !== this.made[2]) this.columns = projectColumns();
      const parts = this.documents.value && projectParts(this.documents.value);
      const named = (name: ProjectRow['name']): string => textIn(name, currentLanguage());
      this.rows = projectRows(this.projects.value ?? [], parts, named);
      this.made = inputs;
    }
    this.shown = foundRows(this.rows, this.view, this.search);
  }

  override updated(_changed: PropertyValues<this>): void {
    if (this.painted || this.projects.state !== 'ready') return;
    requestAnimationFrame(() => setTimeout(() => (this.painted = true), 0));
  }

  override render(): TemplateResult {
    return html`
      <page-header heading=${say(workspaceTexts.title)} subtitle=${say(workspaceTexts.subtitle)}>
        <button slot="actions" type="button" @click=${() => this.files.choose()}>
          <icon-glyph name="import"></icon-glyph>${say(workspaceTexts.import)}
        </button>
        <button slot="actions" type="button" class="primary" @click=${this.create}>
          <icon-glyph name="add"></icon-glyph>${say(workspaceTexts.create)}
        </button>
        <tab-bar
          .tabs=${views.map((key) => ({ key, label: say(workspaceTexts[key]), count: this.count(key) }))}
          current=${this.view}
          label=${say(workspaceTexts.views)}
          @tab-chosen=${this.choose}
        ></tab-bar>
      </page-header>
      <div class="panel" role="tabpanel" aria-label=${say(workspaceTexts[this.view])}>
        <h2 class="sr">${say(workspaceTexts[this.view])}</h2>
        ${this.toolbar()}
        <data-grid
          .rows=${this.shown}
          .columns=${this.columns}
          .sort=${this.sort}
          .selected=${this.selected}
          .actions=${(row: ProjectRow) => projectActions(row.view)}
          label=${say(workspaceTexts[this.view])}
          lines="2"
          selectable
          ?loading=${this.projects.state === 'loading'}
          @row-opened=${(event: RowEvent<ProjectRow>) => this.open(event.detail.row.id)}
          @rows-selected=${(event: RowsSelectedEvent<ProjectRow>) => (this.selected = event.detail.keys)}
          @action-chosen=${(event: RowActionEvent<ProjectRow>) => this.act(event.detail.name as ProjectAction, [event.detail.row])}
          @sort-changed=${(event: CustomEvent<{ sort: GridSort | undefined }>) => (this.sort = event.detail.sort)}
        >
          ${this.empty()}
        </data-grid>
      </div>
      <new-project-dialog
        ?open=${this.creating}
        .owners=${this.creating ? this.owners() : []}
        @closed=${() => (this.creating = false)}
        @created=${this.openNew}
      ></new-project-dialog>
      <confirm-box
        danger
        ?open=${this.purging.length > 0}
        heading=${say(workspaceTexts.purgeTitle)}
        text=${say(workspaceTexts.purgeText, { n: this.purging.length })}
        confirmLabel=${say(workspaceTexts.purge)}
        @confirmed=${this.purge}
        @closed=${() => (this.purging = [])}
      ></confirm-box>
      <file-import @imported=${this.openNew}></file-import>
    `;
  }

  private toolbar(): TemplateResult {
    const chosen = this.chosen();
    return html`<div class="toolbar">
      <search-box
        .value=${this.search}
        label=${say(workspaceTexts.search)}
        @value-changed=${(event: CustomEvent<{ value: string }>) => (this.search = event.detail.value)}
      ></search-box>
      ${
        chosen.length > 0
          ? html`<div class="bulk" role="group" aria-label=${say(workspaceTexts.selectionActions)}>
              ${projectActions(this.view)
                .filter(({ bulk }) => bulk)
                .map(
                  ({ name, label, icon, danger }) =>
                    html`<button type="button" class=${danger ? 'danger' : ''} @click=${() => this.act(name, chosen)}>
                      <icon-glyph name=${icon}></icon-glyph>${label}
                    </button>`,
                )}
            </div>`
          : nothing
      }
      <span class="space"></span>
      <a href=${addressOf({ screen: 'priorities' })}>${say(workspaceTexts.priorities)}</a>
      <a href=${addressOf({ screen: 'repeated-data' })}>${say(workspaceTexts.repeatedData)}</a>
      <button type="button" class="quiet" ?disabled=${this.shown.length === 0} @click=${this.exportCsv}>
        <icon-glyph name="export"></icon-glyph>${say(workspaceTexts.csv)}
      </button>
    </div>`;
  }

  private empty(): TemplateResult {
    if (this.search) {
      return html`<empty-state slot="empty" icon="search" heading=${say(workspaceTexts.noMatch)}>
        <button slot="actions" type="button" @click=${() => (this.search = '')}>
          ${say(workspaceTexts.clearSearch)}
        </button>
      </empty-state>`;
    }
    if (this.view !== 'active') {
      const archived = this.view === 'archived';
      const heading = say(archived ? workspaceTexts.noArchived : workspaceTexts.noDeleted);
      return html`<empty-state slot="empty" icon=${archived ? 'archive' : 'delete'} heading=${heading}></empty-state>`;
    }
    return html`<empty-state
      slot="empty"
      icon="project"
      heading=${say(workspaceTexts.emptyTitle)}
      text=${say(workspaceTexts.emptyText)}
    >
      <button slot="actions" type="button" class="primary" @click=${this.create}>
        <icon-glyph name="add"></icon-glyph>${say(workspaceTexts.create)}
      </button>
      <button slot="actions" type="button" @click=${() => this.files.choose()}>
        <icon-glyph name="import"></icon-glyph>${say(workspaceTexts.import)}
      </button>
      <button slot="actions" type="button" @click=${() => (location.hash = addressOf({ screen: 'library' }))}>
        <icon-glyph name="library"></icon-glyph>${say(workspaceTexts.fromLibrary)}
      </button>
    </empty-state>`;
  }

  private count(view: ProjectView): number {
    return this.rows.filter((row) => row.view === view).length;
  }

  private chosen(): readonly ProjectRow[] {
    if (this.selected.length === 0) return [];
    const keys = new Set(this.selected);
    return this.rows.filter((row) => row.view === this.view && keys.has(row.id));
  }

  private owners(): string[] {
    return [...new Set(this.rows.map((row) => row.owner).filter(Boolean))].slice(0, 200);
  }

  private choose(event: CustomEvent<{ key: string }>): void {
    this.view = views.find((view) => view === event.detail.key) ?? 'active';
    this.selected = [];
  }

  private async act(name: ProjectAction, rows: readonly ProjectRow[]): Promise<void> {
    const documents = rows.map((row) => row.document);
    const [first] = rows;
    if (!first) return;
    if (name === 'purge') this.purging = rows;
    else if (name === 'open') this.open(first.id);
    else if (name === 'duplicate') await this.duplicate(first);
    else {
      this.selected = [];
      // Writing is loaded by the first who writes; the list can be used before.
      const { archiveProjects, deleteProjects, restoreProjects } = await import('#state/project-actions.ts');
      if (name === 'delete') await deleteProjects(documents);
      else if (name === 'restore') await restoreProjects(documents);
      else await archiveProjects(documents, name === 'archive');
    }
  }

  private async purge(): Promise<void> {
    const projects = this.purging.map((row) => row.id);
    const { purgeProjects } = await import('#state/project-actions.ts');
    await purgeProjects(projects);
  }

  private async duplicate(row: ProjectRow): Promise<void> {
    const { duplicateProject } = await import('#state/duplicate-project.ts');
    const name = copyName(row.name);
    const copy = await duplicateProject(row.id, name);
    const open = { label: say(importTexts.openProject), run: () => this.open(copy) };
    const text = say(workspaceTexts.duplicated, { name: nameOf({ name }) });
    raiseNotice(this, { text, tone: 'ok', action: open });
  }

  private async create(): Promise<void> {
    try {
      await import('./new-project-dialog.ts');
      this.creating = true;
    } catch (error) {
      console.error(error);
      raiseNotice(this, { text: say(sharedTexts.partFailed), tone: 'error' });
    }
  }

  private openNew(event: CustomEvent<{ project: Id }>): void {
    this.open(event.detail.project);
  }

  private open(project: Id): void {
    location.hash = addressOf({ screen: 'project', project });
  }

  private exportCsv(): void {
    const grid = this.renderRoot.querySelector('data-grid');
    const rows = (grid?.shown() ?? this.shown) as readonly ProjectRow[];
    const file = new Blob([csvText(rows, exportColumns())], { type: 'text/csv;charset=utf-8' });
    download(file, `${say(workspaceTexts.csvName)}.csv`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'workspace-screen': WorkspaceScreen;
  }
}
