import { renameRecords } from '#bpmn/facts/branch.ts';
import { recordsIn, withoutRecords } from '#bpmn/facts/record-attributes.ts';
import { fieldsToBring, pointedTo, sameRecord } from '#domain/carried-records.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { CarriedRecord, Fragment } from '#domain/fragment.ts';
import { newId, type Id } from '#domain/identity.ts';
import { readFragment } from '#exchange/read-fragment.ts';
import { renameReferences } from '#exchange/rename-ids.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';

/** The fragment that a text from the clipboard is, undefined for any other text, or why it is refused. */
export function fragmentIn(text: string): Promise<FileOutcome<Fragment | undefined>> {
  return fileOutcome(() => readFragment(text));
}

/** What becomes of a record that the project does not have: the id of another one, or one of these. */
export type RecordChoice = 'bring' | 'leave' | (Id & {});

/** The records of a fragment from another project that have no counterpart in this one, in the order of the fragment. */
export function recordsToAsk(fragment: Fragment, records: readonly StudioRecord[]): CarriedRecord[] {
  const used = new Set(recordsIn(fragment.text));
  return fragment.records.filter((record) => used.has(record.id) && !sameRecord(records, record));
}

/** A fragment whose facts point to records of the project that it goes into. */
export interface FittedFragment {
  readonly fragment: Fragment;
  /** The records to be brought over, with those that they point to. */
  readonly brought: readonly CarriedRecord[];
}

/**
 * Lets the facts of a fragment point to records of this project: those that are the same, and those that were chosen.
 * Nothing is written yet: `bringRecords` does that with what is to be brought over.
 */
export function fitFragment(
  fragment: Fragment,
  records: readonly StudioRecord[],
  choices: ReadonlyMap<Id, RecordChoice>,
): FittedFragment {
  const used = recordsIn(fragment.text);
  const { ids, brought } = placed(fragment, records, used, (id) => choices.get(id) ?? 'leave');
  const left = new Set(used.filter((id) => !ids.has(id)));
  return {
    fragment: { ...fragment, text: renameRecords(withoutRecords(fragment.text, left), ids) },
    brought: brought.map((record) => ({
      id: ids.get(record.id) ?? record.id,
      kind: record.kind,
      fields: renameReferences({ kind: record.kind, fields: fieldsToBring(record, ids) }, ids),
    })),
  };
}

/** What comes along when a record is brought over, because it points there and this project has it not. */
export function broughtAlong(
  fragment: Fragment,
  records: readonly StudioRecord[],
  record: CarriedRecord,
): readonly CarriedRecord[] {
  return placed(fragment, records, [record.id], () => 'bring').brought.slice(1);
}

function placed(
  fragment: Fragment,
  records: readonly StudioRecord[],
  used: readonly Id[],
  choose: (id: Id) => RecordChoice,
): { readonly ids: ReadonlyMap<Id, Id>; readonly brought: readonly CarriedRecord[] } {
  const carried = new Map(fragment.records.map((record) => [record.id, record]));
  const ids = new Map<Id, Id>();
  const brought: CarriedRecord[] = [];
  const place = (id: Id, choice: RecordChoice): void => {
    const record = carried.get(id);
    if (ids.has(id) || !record) return;
    const same = sameRecord(records, record);
    if (same) ids.set(id, same.id);
    else if (choice === 'bring') {
      ids.set(id, newId());
      brought.push(record);
      for (const pointed of pointedTo(record)) place(pointed, left.has(pointed) ? 'leave' : 'bring');
    } else if (choice !== 'leave') ids.set(id, choice);
  };
  // What was chosen by hand first: another record may point there too.
  const byHand = used.filter((id) => choose(id) !== 'bring');
  const left = new Set(byHand.filter((id) => choose(id) === 'leave'));
  for (const id of [...byHand, ...used]) place(id, choose(id));
  return { ids, brought };
}
