import type { Id } from '#domain/identity.ts';
import { nextCode } from '#domain/next-code.ts';
import { stringOf } from '#domain/read-fields.ts';
import { referenceToText, type ElementReference } from '#domain/variant.ts';
import { currentLanguage } from '#i18n/language.ts';
import { addRecord, type ProjectRecords } from '#state/record-actions.ts';
import { parkQuestion } from '#state/remark-actions.ts';
import { decide } from '#state/workshop-actions.ts';
import type { Captured, CaptureKind } from './capture-line.ts';

/** What a captured line is about, who wrote it and during which workshop. */
export interface CapturePlace {
  readonly place: ElementReference | undefined;
  readonly about: string;
  readonly by: string;
  readonly protocol: Id | undefined;
}

/** Makes the record of what was written: its id. A problem and a touchpoint stand in the language of the screens. */
export async function keepCaptured(
  seen: ProjectRecords,
  kind: CaptureKind,
  { text, who, by: term }: Captured,
  { place, about, by, protocol }: CapturePlace,
): Promise<Id> {
  if (kind === 'question') return parkQuestion(seen, place, { text, about, by }, protocol);
  if (kind === 'decision') return decide(seen, { text, who, by: term, about, place, protocol });
  const elements = place ? { [`elements:${referenceToText(place)}`]: true } : {};
  const language = currentLanguage();
  if (kind === 'touchpoint') return addRecord(seen, 'touchpoint', { [`name.${language}`]: text, ...elements });
  const codes = seen.records.filter((each) => each.kind === 'problem').map(({ fields }) => stringOf(fields, 'code'));
  return addRecord(seen, 'problem', { code: nextCode(codes, 'P1'), [`text.${language}`]: text, ...elements });
}
