import type { StudioRecord } from '#domain/document.ts';
import type { Language } from '#domain/language.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { foldText } from '#i18n/fold-text.ts';
import { currentLanguage } from '#i18n/language.ts';
import { fieldWords } from './record-columns.ts';
import type { RegisterIndex } from './register-index.ts';

/** Records that hold every word of the search in any of their fields and languages, links by the names they lead to. */
export function foundRecords(
  index: RegisterIndex,
  records: readonly StudioRecord[],
  search: string,
): readonly StudioRecord[] {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return records;
  return records.filter((record) => {
    const text = searchText(index, record);
    return words.every((word) => text.includes(word));
  });
}

const known = new WeakMap<StudioRecord, { readonly language: Language; readonly text: string }>();

function searchText(index: RegisterIndex, record: StudioRecord): string {
  const language = currentLanguage();
  const made = known.get(record);
  if (made?.language === language) return made.text;
  const stored = Object.values(record.fields).filter((value) => typeof value === 'string');
  const shown = recordSpecs[record.kind].fields.map((field) => fieldWords(index, record, field));
  const text = foldText([...stored, ...shown].join('\n'));
  known.set(record, { language, text });
  return text;
}
