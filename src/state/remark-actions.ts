import { dayOf } from '#domain/day-and-time.ts';
import type { Fields } from '#domain/document.ts';
import type { RemarkThread } from '#domain/remarks.ts';
import type { Id } from '#domain/identity.ts';
import { referenceToText, type ElementReference } from '#domain/variant.ts';
import { addRecord, changeRecord, deleteRecords, type ProjectRecords } from './record-actions.ts';

/** What is written; `about` is the name of the element, kept for when it is gone, `by` the name that stands in the journal. */
interface Words {
  readonly text: string;
  readonly about: string;
  readonly by: string;
}

/** Pins a remark to an element. */
export async function writeRemark(seen: ProjectRecords, place: ElementReference, words: Words): Promise<Id> {
  return addRecord(seen, 'remark', fieldsOf(place, words));
}

/** Parks a question, pinned to an element or to none; `protocol` is that of the workshop that runs. */
export async function parkQuestion(
  seen: ProjectRecords,
  place: ElementReference | undefined,
  words: Words,
  protocol: Id | undefined,
): Promise<Id> {
  const parked = { question: true, ...(protocol === undefined ? {} : { protocol }) };
  return addRecord(seen, 'remark', { ...fieldsOf(place, words), ...parked });
}

function fieldsOf(place: ElementReference | undefined, { text, about, by }: Words): Fields {
  return {
    ...signed(text, by),
    ...named(about),
    ...(place ? { [`elements:${referenceToText(place)}`]: true } : {}),
  };
}

/** Adds a reply; it is about the same element. */
export async function replyToRemark(
  seen: ProjectRecords,
  { remark }: RemarkThread,
  { text, by }: { readonly text: string; readonly by: string },
): Promise<Id> {
  const place = Object.entries(remark.fields).filter(([key]) => key === 'about' || key.startsWith('elements:'));
  return addRecord(seen, 'remark', { ...Object.fromEntries(place), ...signed(text, by), replyTo: remark.id });
}

/** Marks a remark as resolved, or opens it again. */
export async function resolveRemark(
  seen: ProjectRecords,
  { remark }: RemarkThread,
  isResolved: boolean,
  by: string,
): Promise<void> {
  await changeRecord(
    seen,
    remark,
    isResolved
      ? { resolved: true, resolvedOn: dayOf(new Date()), resolvedBy: by === '' ? undefined : by }
      : { resolved: undefined, resolvedOn: undefined, resolvedBy: undefined },
  );
}

/** Deletes a remark with its replies; the ids that bring them back. */
export async function deleteRemark(seen: ProjectRecords, { remark, replies }: RemarkThread): Promise<Id[]> {
  const all = [remark, ...replies];
  await deleteRecords(seen, all);
  return all.map(({ id }) => id);
}

function signed(text: string, by: string): Readonly<Record<string, string>> {
  return { text, on: dayOf(new Date()), ...(by === '' ? {} : { by }) };
}

function named(about: string): Readonly<Record<string, string>> {
  return about === '' ? {} : { about };
}
