import type { StudioRecord } from '#domain/document.ts';
import { textOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';

/**
 * The live record that somebody means who types its name, in any language: the one of that name, else the only one whose
 * name holds the words or stands in them. Undefined when none or several could be meant.
 */
export function recordMeant(
  records: readonly StudioRecord[],
  kind: RecordKind,
  words: string,
): StudioRecord | undefined {
  const wanted = fold(words);
  if (wanted === '') return undefined;
  const titled = records
    .filter((record) => record.kind === kind && record.deletedAt === undefined)
    .map((record) => ({ record, titles: Object.values(textOf(record.fields, recordSpecs[kind].title)).map(fold) }));
  const same = titled.find(({ titles }) => titles.includes(wanted));
  if (same) return same.record;
  const near = titled.filter(({ titles }) => titles.some((title) => title.includes(wanted) || wanted.includes(title)));
  return near.length === 1 ? near[0]?.record : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
