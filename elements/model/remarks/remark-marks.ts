import type { Mark } from '#bpmn/modeler/element-marks.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { stringOf } from '#domain/read-fields.ts';
import { openRemarks, remarkThreads } from '#domain/remarks.ts';
import { say } from '#i18n/say.ts';
import { remarkTexts } from '#i18n/texts/remarks.ts';

/** Pins for the open remarks on a variant, one per element with their number. */
export function remarkMarks(records: readonly StudioRecord[], variant: Id): Mark[] {
  return [...openRemarks(remarkThreads(records, variant))].map(([element, threads]) => ({
    element,
    text: String(threads.length),
    title: [
      say(remarkTexts.pin, { n: threads.length }),
      ...threads.map(({ remark }) => stringOf(remark.fields, 'text')),
    ].join('\n'),
  }));
}
