import type { ElementFacts, Entry, EntryType } from '#bpmn/modeler/element-facts.ts';
import { textIn, type Language } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { Value } from '#domain/facts/facts.ts';
import { recordMeant } from '#domain/steps/record-meant.ts';
import { listChanges, listText, type Listed } from '#domain/steps/list-changes.ts';
import type { ModelContext } from '#elements/model/model-room.ts';
import { addRecord } from '#state/record-actions.ts';

/** The cells in which several things are written as `a; b`, and the records that are offered for them. */
const lists = {
  input: { type: 'ud:Document', kind: 'data-item', only: { direction: 'incoming' } },
  output: { type: 'ud:Document', kind: 'data-item', only: { direction: 'produced' } },
  systems: { type: 'ud:System', kind: 'system', only: {} },
  grounds: { type: 'ud:LegalGround', kind: 'legal-act', only: {} },
} as const satisfies Readonly<
  Record<string, { type: EntryType; kind: RecordKind; only: Readonly<Record<string, Value>> }>
>;
export type ListCell = keyof typeof lists;

export function isListCell(key: string): key is ListCell {
  return key in lists;
}

/** What is offered while a cell is written: titles of the records of its kind. */
export function offered(key: ListCell, { records }: ModelContext, language: Language): string[] {
  return records.filter(({ kind }) => kind === lists[key].kind).map((record) => titleOf(record, language));
}

/** The text that stands in the field of such a cell. */
export function listedText(key: ListCell, facts: ElementFacts, context: ModelContext, language: Language): string {
  return listText(listed(key, facts, context, language));
}

/**
 * Writes a list anew as one step of undo: what is still there keeps all its facts, what is new becomes the record that is
 * meant. A system that nobody knows is added to its register; its name is given back.
 */
export async function writeList(
  key: ListCell,
  element: string,
  written: string,
  context: ModelContext,
  language: Language,
): Promise<readonly string[]> {
  const { session, records } = context;
  const facts = session.facts(element);
  if (!facts) return [];
  const { removed, added } = listChanges(listed(key, facts, context, language), written);
  if (removed.length + added.length === 0) return [];
  const { type, kind, only } = lists[key];
  const unknown = key === 'systems' ? added.filter((words) => !recordMeant(records, kind, words)) : [];
  const made = new Map<string, string>();
  for (const words of unknown) made.set(words, await addRecord(context, 'system', { [`name.${language}`]: words }));
  session.together(() => {
    for (const id of removed) session.setEntry(element, type, id, undefined);
    for (const words of added) {
      const record = made.get(words) ?? recordMeant(records, kind, words)?.id;
      session.setEntry(element, type, undefined, { ...only, ...valuesOf(key, words, record, context, language) });
    }
  });
  return unknown;
}

function valuesOf(
  key: ListCell,
  words: string,
  record: string | undefined,
  { records }: ModelContext,
  language: Language,
): Readonly<Record<string, Value | undefined>> {
  if (key === 'systems') return { record };
  if (key !== 'grounds') return { [language]: words, item: record };
  const [, name = '', article = ''] = /^([^,]*),?\s*(.*)$/.exec(words) ?? [];
  const act = recordMeant(records, 'legal-act', name)?.id ?? record;
  return act === undefined ? { article: words, kind: 'law' } : { act, article, kind: 'law' };
}

/** The entries of a cell with the words they are shown by. */
function listed(key: ListCell, { entries }: ElementFacts, { records }: ModelContext, language: Language): Listed[] {
  const { type, only } = lists[key];
  const nameOf = (id: Value | undefined): string => {
    const record = records.find((each) => each.id === id);
    return record ? titleOf(record, language) : '';
  };
  const textOf = ({ values }: Entry): string => {
    if (key === 'systems') return nameOf(values['record']);
    if (key === 'grounds') return [nameOf(values['act']), values['article']].filter(Boolean).join(', ');
    const { kk = '', ru = '', en = '' } = values;
    return textIn({ kk: String(kk), ru: String(ru), en: String(en) }, language);
  };
  return entries
    .filter((entry) => entry.type === type)
    .filter(({ values }) => Object.entries(only).every(([name, value]) => values[name] === value))
    .map((entry) => ({ id: entry.id, text: textOf(entry) }));
}
