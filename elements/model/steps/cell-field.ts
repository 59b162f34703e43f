import { textIn } from '#domain/language.ts';
import { rowFreedom, type StepRow } from '#domain/steps/step-rows.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { say } from '#i18n/say.ts';
import { writeTerm } from '#i18n/write-term.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { isListCell, listedText, offered, type ListCell } from './cell-lists.ts';
import { nextName, stepColumns, type StepTableData } from './step-columns.ts';

/** The column in which a cell of a row can be written. */
export function isEditable({ editable }: ModelContext, { graph }: StepTableData, row: StepRow, key: string): boolean {
  if (!editable) return false;
  if (key === 'term' || isListCell(key)) return row.kind === 'step';
  if (key === 'lane') return row.kind === 'step' && row.indent === 0 && row.lane !== undefined;
  if (key === 'next') return rowFreedom(graph, row.id).leads;
  return key === 'name';
}

/** The field of the cell that is being written; `leave` is called when it is left. */
export function cellField(
  context: ModelContext,
  data: StepTableData,
  row: StepRow,
  key: string,
  leave: (event: Event) => void,
): TemplateResult {
  const label = say(stepColumns.find((column) => column.key === key)?.label ?? { kk: '', ru: '', en: '' });
  if (key === 'lane') return choice(label, lanesFor(data, row), row.lane, leave);
  if (key === 'next') return choice(label, followers(data, row), row.next[0]?.id, leave);
  if (isListCell(key)) return list(label, context, data, row, key, leave);
  const value = key === 'term' ? writeTerm(row.work) : (row.name[data.language] ?? '');
  return html`<input aria-label=${label} .value=${value} @blur=${leave} @focus=${select} />`;
}

/** The rows that may come next: those of the same scope, without its beginnings. */
export function followers(data: StepTableData, { id }: StepRow): { id: string; name: string }[] {
  const { nodes } = data.graph;
  return data.rows
    .filter((each) => each.id !== id && each.kind !== 'start' && nodes.get(each.id)?.scope === nodes.get(id)?.scope)
    .map((each) => ({ id: each.id, name: nextName(each, data) }));
}

function lanesFor({ graph, language }: StepTableData, row: StepRow): { id: string; name: string }[] {
  const lanes = [...graph.lanes.values()].filter(({ pool }) => pool === graph.nodes.get(row.id)?.pool);
  return lanes
    .filter(({ id }) => !lanes.some(({ parent }) => parent === id))
    .map(({ id, name }) => ({ id, name: textIn(name, language) }));
}

function choice(
  label: string,
  options: readonly { readonly id: string; readonly name: string }[],
  present: string | undefined,
  leave: (event: Event) => void,
): TemplateResult {
  return html`<select aria-label=${label} @blur=${leave}>
    ${present === undefined ? html`<option value="" selected></option>` : nothing}
    ${options.map(({ id, name }) => html`<option value=${id} ?selected=${id === present}>${name}</option>`)}
  </select>`;
}

/** Several things are divided by `;`: each suggestion keeps what stands before the last one. */
function list(
  label: string,
  context: ModelContext,
  { language }: StepTableData,
  row: StepRow,
  key: ListCell,
  leave: (event: Event) => void,
): TemplateResult {
  const facts = context.session.facts(row.id);
  const suggest = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const before = field.value.slice(0, field.value.lastIndexOf(';') + 1);
    const options = field.nextElementSibling?.children ?? [];
    offered(key, context, language).forEach((title, at) => {
      (options[at] as HTMLOptionElement).value = before === '' ? title : `${before} ${title}`;
    });
  };
  return html`<input
      aria-label=${label}
      list="offered"
      .value=${facts ? listedText(key, facts, context, language) : ''}
      @input=${suggest}
      @blur=${leave}
      @focus=${select}
    /><datalist id="offered">
      ${offered(key, context, language).map((title) => html`<option value=${title}></option>`)}
    </datalist>`;
}

function select(event: Event): void {
  (event.target as HTMLInputElement).select();
}
