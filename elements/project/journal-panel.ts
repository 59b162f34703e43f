import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { JournalEntry } from '#domain/journal.ts';
import { latestEntries } from '#data/queries/latest-entries.ts';
import { readProject } from '#data/queries/project-content.ts';
import { controls } from '#elements/shared/controls.css.ts';
import { download } from '#elements/shared/download.ts';
import { csvText } from '#elements/shared/grid-csv.ts';
import '#elements/shared/icon-glyph.ts';
import { Localized } from '#elements/shared/localized.ts';
import '#elements/shared/menu-button.ts';
import { Observe } from '#elements/shared/observe.ts';
import { formatDateTime, formatRelative } from '#i18n/format.ts';
import { sayCommand } from '#i18n/say-command.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { checkJournal, type JournalChecked } from '#state/journal-check.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { documentWords, journalColumns } from './journal-words.ts';
import { journalPanelStyles } from './journal-panel.css.ts';

const shown = 12;

/** Who changed what and when, newest first; whether the chain holds; the whole journal as a file. Properties: `project`, `documents`. */
@customElement('journal-panel')
export class JournalPanel extends LitElement {
  static override styles = [controls, journalPanelStyles];

  @property() project: Id = '';
  @property({ attribute: false }) documents: readonly StudioDocument[] = [];
  @state() private checked: JournalChecked | undefined;

  private readonly entries = new Observe(this, () => latestEntries(this.project, shown)).watch(() => [this.project]);
  private checkedFor = '';

  constructor() {
    super();
    new Localized(this);
  }

  override updated(): void {
    const newest = this.entries.value?.[0];
    if (!newest || newest.hash === this.checkedFor) return;
    this.checkedFor = newest.hash;
    void this.check(newest.hash).catch((reason: unknown) => console.warn('The journal was not verified:', reason));
  }

  override render(): TemplateResult {
    const entries = this.entries.value ?? [];
    return html`
      <div class="head">
        ${this.renderChain()}
        <menu-button
          small
          face="plain"
          icon="export"
          align="end"
          label=${say(overviewTexts.exportJournal)}
          .items=${[
            { name: 'csv', label: say(overviewTexts.exportCsv) },
            { name: 'json', label: say(overviewTexts.exportJson) },
          ]}
          @action-chosen=${(event: CustomEvent<{ name: string }>) => this.save(event.detail.name)}
        ></menu-button>
      </div>
      <ol aria-label=${say(overviewTexts.journalLatest, { n: entries.length })}>
        ${entries.map((entry) => this.renderEntry(entry))}
      </ol>
    `;
  }

  private renderChain(): TemplateResult | typeof nothing {
    const { checked } = this;
    if (!checked) return html`<p class="chain soft" role="status">${say(overviewTexts.verifying)}</p>`;
    if (checked.broken !== undefined) {
      return html`<p class="chain broken" role="status">
        <icon-glyph name="error"></icon-glyph>${say(overviewTexts.broken, { n: checked.broken })}
      </p>`;
    }
    return html`<p class="chain whole" role="status">
      <icon-glyph name="lock"></icon-glyph>${say(overviewTexts.whole, { n: checked.entries })}
    </p>`;
  }

  private renderEntry(entry: JournalEntry): TemplateResult {
    const where = documentWords(entry, this.documents);
    return html`<li>
      <span class="what">${sayCommand(entry.command)}</span>
      ${where ? html`<span class="soft">${where}</span>` : nothing}
      <span class="soft">
        ${entry.author || say(overviewTexts.nobody)} ·
        <time datetime=${entry.at} title=${formatDateTime(entry.at)}>${formatRelative(entry.at)}</time>
      </span>
    </li>`;
  }

  private async check(hash: string): Promise<void> {
    // The page is painted first.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    const checked = await checkJournal(this.project);
    if (hash === this.checkedFor) this.checked = checked;
  }

  private async save(format: string): Promise<void> {
    const { journal } = await readProject(this.project);
    const isCsv = format === 'csv';
    const text = isCsv ? csvText(journal, journalColumns(this.documents)) : JSON.stringify(journal, undefined, 2);
    const type = isCsv ? 'text/csv;charset=utf-8' : 'application/json';
    download(new Blob([text], { type }), `journal_${new Date().toISOString().slice(0, 10)}.${format}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'journal-panel': JournalPanel;
  }
}
