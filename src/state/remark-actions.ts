import type { RemarkThread } from '#domain/remarks.ts';
import type { Id } from '#domain/identity.ts';
import { referenceToText, type ElementReference } from '#domain/variant.ts';
import { addRecord, changeRecord, deleteRecords, type ProjectRecords } from './record-actions.ts';

/** Pins a remark to an element; `about` is its name, kept for when it is gone, `by` the name that stands in the journal. */
export async function writeRemark(
  seen: ProjectRecords,
  place: ElementReference,
  { text, about, by }: { readonly text: string; readonly about: string; readonly by: string },
): Promise<Id> {
  return addRecord(seen, 'remark', {
    ...signed(text, by),
    ...named(about),
    [`elements:${referenceToText(place)}`]: true,
  });
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
      ? { resolved: true, resolvedOn: today(), resolvedBy: by === '' ? undefined : by }
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
  return { text, on: today(), ...(by === '' ? {} : { by }) };
}

function named(about: string): Readonly<Record<string, string>> {
  return about === '' ? {} : { about };
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
