import { listDrawing } from '#bpmn/modeler/list-drawing.ts';
import { readList } from '#domain/steps/read-list.ts';
import { tableColumns, tableHead, type TableColumn, type TableHead } from '#domain/steps/table-columns.ts';
import { tableList, type EdgeNames } from '#domain/steps/table-list.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { chooseFile } from '#elements/shared/choose-file.ts';
import { controls } from '#elements/shared/controls.css.ts';
import '#elements/shared/dialog-box.ts';
import { Localized } from '#elements/shared/localized.ts';
import { raiseNotice } from '#elements/shared/notice.ts';
import { say } from '#i18n/say.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { listEntryTexts, listProblemTexts } from '#i18n/texts/list-entry.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { tableImportTexts as texts } from '#i18n/texts/table-import.ts';
import { readTableFile, type TableRows } from '#state/table-file.ts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { stepColumns } from './step-columns.ts';
import { tableImportStyles } from './table-import.css.ts';

const shownRows = 6;
const edgeNames: EdgeNames = (language) => ({
  start: say(stepTableTexts.start, {}, language),
  end: say(stepTableTexts.end, {}, language),
});

/**
 * Takes a table of steps in: shows what its columns are taken for, tells the rows that cannot be drawn, and draws it as
 * one step of undo. Property: `context`. `choose()` asks for the file.
 */
@customElement('table-import')
export class TableImport extends LitElement {
  static override styles = [controls, tableImportStyles];

  @property({ attribute: false }) context!: ModelContext;
  @state() private rows: TableRows | undefined;
  @state() private head: TableHead = { from: 0, columns: [] };
  private name = '';

  constructor() {
    super();
    new Localized(this);
  }

  async choose(): Promise<void> {
    const file = await chooseFile('.xlsx,.csv,.txt');
    if (!file) return;
    const { done, refused } = await readTableFile(file);
    if (refused) {
      raiseNotice(this, { text: say(problemTexts[refused.code], refused.params), tone: 'error' });
      return;
    }
    this.name = file.name;
    this.head = tableHead(done);
    this.rows = done;
  }

  override render(): TemplateResult {
    return html`<dialog-box
      size="large"
      heading=${say(texts.title)}
      .open=${this.rows !== undefined}
      @closed=${() => (this.rows = undefined)}
    >
      ${this.rows ? this.content(this.rows) : nothing}
      <button slot="actions" @click=${() => (this.rows = undefined)}>${say(stepTableTexts.cancel)}</button>
      <button slot="actions" class="primary" ?disabled=${!this.plan} @click=${() => this.draw()}>
        ${say(listEntryTexts.draw)}
      </button>
    </dialog-box>`;
  }

  private content(rows: TableRows): TemplateResult {
    const { from, columns } = this.head;
    return html`
      <p>${say(texts.about, { file: this.name, rows: rows.slice(from).filter((row) => row.some(Boolean)).length })}</p>
      <div class="sheet" tabindex="0" role="region" aria-label=${say(texts.preview)}>
        <table>
          <thead>
            <tr>
              ${columns.map((column, at) => html`<th scope="col"><small>${this.heading(at, rows)}</small>${this.meaning(column, at, rows)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.slice(from, from + shownRows).map(
              (row) =>
                html`<tr>
                  ${columns.map((_, at) => html`<td>${row[at] ?? ''}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p role="status">${this.summary()}</p>
      ${this.problems()}
    `;
  }

  private meaning(column: TableColumn | undefined, at: number, rows: TableRows): TemplateResult {
    // A meaning belongs to one column; offering it twice, the arrow keys would take it away in passing.
    const free = tableColumns.filter((each) => each === column || !this.head.columns.includes(each));
    return html`<select
      aria-label=${say(texts.meaning, { column: this.heading(at, rows) })}
      @change=${(event: Event) => this.take(at, (event.target as HTMLSelectElement).value)}
    >
      <option value="" ?selected=${column === undefined}>${say(texts.unused)}</option>
      ${free.map((each) => {
        const label = stepColumns.find(({ key }) => key === each)?.label;
        return html`<option value=${each} ?selected=${each === column}>${label ? say(label) : each}</option>`;
      })}
    </select>`;
  }

  /** What the file calls a column, else its number. */
  private heading(at: number, rows: TableRows): string {
    return (this.head.from > 0 ? rows[this.head.from - 1]?.[at] : '') || String(at + 1);
  }

  private take(at: number, value: string): void {
    const taken = tableColumns.find((each) => each === value);
    this.head = { ...this.head, columns: this.head.columns.map((column, place) => (place === at ? taken : column)) };
  }

  private get read() {
    const list = tableList(this.rows ?? [], this.head, edgeNames);
    return { list, ...readList(list.text) };
  }

  private get isNamed(): boolean {
    return this.head.columns.includes('name');
  }

  private get plan() {
    return this.rows && this.isNamed && this.context.editable ? this.read.plan : undefined;
  }

  private summary(): string {
    if (!this.context.editable) return say(listEntryTexts.reading);
    if (!this.isNamed) return say(texts.noNames);
    const { plan, problems, list } = this.read;
    if (!plan)
      return say(listEntryTexts.problems, { n: new Set(problems.map(({ line }) => list.rows[line - 1])).size });
    const count = (kind: string): number => plan.nodes.filter((node) => node.kind === kind).length;
    return say(listEntryTexts.ready, {
      ...{ steps: count('step'), lanes: plan.lanes.length, decisions: count('decision') },
    });
  }

  private problems(): TemplateResult | typeof nothing {
    if (!this.isNamed) return nothing;
    const { problems, list } = this.read;
    if (problems.length === 0) return nothing;
    return html`<ul>
      ${problems.map(({ line, code, text }) => {
        const cause = say(listProblemTexts[code], { text });
        return html`<li>${say(texts.row, { row: list.rows[line - 1] ?? line, cause })}</li>`;
      })}
    </ul>`;
  }

  private draw(): void {
    const { plan } = this;
    if (!plan) return;
    const { session, records } = this.context;
    session.use(listDrawing).draw(plan, records);
    this.rows = undefined;
    session.select([]);
    session.fit();
    raiseNotice(this, { text: say(listEntryTexts.drawn), undo: () => session.undo() });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'table-import': TableImport;
  }
}
