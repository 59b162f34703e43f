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
