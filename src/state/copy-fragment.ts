import { recordsIn } from '#bpmn/facts/record-attributes.ts';
import type { Taken } from '#bpmn/modeler/fragments.ts';
import { carriedRecords } from '#domain/carried-records.ts';
import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import { writeFragment } from '#exchange/write-fragment.ts';
import { keepCopied } from './kept-copy.ts';

/** The text for the clipboard of what was taken out of a variant, with the records that it refers to; all windows of the browser find it. */
export function copyFragment(taken: Taken, variant: StudioDocument, records: readonly StudioRecord[]): string {
  const text = writeFragment({
    ...taken,
    project: variant.project,
    variant: variant.id,
    records: carriedRecords(records, recordsIn(taken.text)),
  });
  keepCopied(text);
  return text;
}
