import type { Fields, StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { editRecords } from './edit-records.ts';
import type { ProjectRecords } from './record-actions.ts';

/** Makes measures out of drafts in one step, and returns their ids. */
export async function acceptDrafts(seen: ProjectRecords, all: readonly Fields[]): Promise<Id[]> {
  const made = all.map((fields) => ({ id: newId(), kind: 'measure' as const, fields }));
  await editRecords(seen, 'accept-drafts', made);
  return made.map(({ id }) => id);
}

/** Lets a measure that is there already cover more: the elements of changes and the problems that they answer. */
export async function coverByMeasure(
  seen: ProjectRecords,
  measure: StudioRecord,
  elements: readonly string[],
): Promise<void> {
  const named = Object.fromEntries(elements.map((element) => [`elements:${element}`, true]));
  await editRecords(seen, 'cover-by-measure', [], [[measure, named]]);
}

/** A change with the record in which people speak of it, if there is one. */
export interface SpokenOf {
  readonly record: StudioRecord | undefined;
  /** References to its elements. */
  readonly elements: readonly string[];
}

/** Says of several changes in one step why no measure is needed; `reason` are the fields `noMeasure` in its languages. */
export async function needNoMeasure(seen: ProjectRecords, changes: readonly SpokenOf[], reason: Fields): Promise<void> {
  const edits = new Map(changes.flatMap(({ record }) => (record ? [[record.id, [record, reason] as const]] : [])));
  const made = changes.flatMap(({ record, elements }) => {
    const named = Object.fromEntries(elements.map((element) => [`elements:${element}`, true] as const));
    return record ? [] : [{ id: newId(), kind: 'change' as const, fields: { ...reason, ...named } }];
  });
  await editRecords(seen, 'need-no-measure', made, [...edits.values()]);
}
