import type { Mark } from '#bpmn/modeler/element-marks.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { stringOf } from '#domain/read-fields.ts';
import { openRemarks, remarkThreads } from '#domain/remarks.ts';
import { say } from '#i18n/say.ts';
import { remarkTexts } from '#i18n/texts/remarks.ts';

/** Pins for the open remarks on a variant, or for its parked questions, one per element with their number. */
export function remarkMarks(records: readonly StudioRecord[], variant: Id, kind: 'remark' | 'question'): Mark[] {
  const isQuestion = kind === 'question';
  const own = remarkThreads(records, variant).filter((thread) => thread.isQuestion === isQuestion);
  return [...openRemarks(own)].map(([element, threads]) => ({
    element,
    text: isQuestion ? `?${threads.length > 1 ? String(threads.length) : ''}` : String(threads.length),
    title: [
      say(isQuestion ? remarkTexts.pinQuestion : remarkTexts.pin, { n: threads.length }),
      ...threads.map(({ remark }) => stringOf(remark.fields, 'text')),
    ].join('\n'),
  }));
}
