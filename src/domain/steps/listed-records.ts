import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import { textFields } from '#domain/new-project.ts';
import type { ListPlan } from './list-plan.ts';
import { recordMeant } from './record-meant.ts';

/** Kinds of records that a list names: a lane is a business role, a document holds a data item. */
export const listedKinds = ['role', 'data-item', 'system'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** Records that a list names and no register has, with the words that stand for them in the list. */
export interface ListedRecords {
  readonly kind: ListedKind;
  readonly records: readonly { readonly name: string; readonly fields: Fields }[];
}

/** What a list would add to the registers; a name that is not told in several languages is in `language`. */
export function listedRecords(plan: ListPlan, present: readonly StudioRecord[], language: Language): ListedRecords[] {
  const named: Readonly<Record<ListedKind, readonly string[]>> = {
    role: plan.lanes,
    'data-item': plan.nodes.flatMap(({ data, incoming, produced }) => [...data, ...incoming, ...produced]),
    system: plan.nodes.flatMap(({ systems }) => systems),
  };
  return listedKinds.flatMap((kind) => {
    const fresh = new Map(named[kind].map((name) => [name.toLowerCase(), name]));
    const names = [...fresh.values()].filter((name) => !recordMeant(present, kind, name));
    const records = names.map((name) => ({
      name,
      fields: textFields('name', plan.words.get(name) ?? { [language]: name }),
    }));
    return records.length === 0 ? [] : [{ kind, records }];
  });
}
