import type { Mark } from '#bpmn/modeler/element-marks.ts';
import type { StudioRecord } from '#domain/document.ts';
import { elementsIn } from '#domain/elements-in.ts';
import type { Id } from '#domain/identity.ts';
import { elementsOf, stringOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { currentLanguage } from '#i18n/language.ts';

/** Records that point to an element of a variant. */
export function usesOf(records: readonly StudioRecord[], variant: Id, element: string): StudioRecord[] {
  return records.filter((record) => elementsIn(record, variant).includes(element));
}

/** Signs for the problems of a variant, one per element with their codes. */
export function marksOf(records: readonly StudioRecord[], variant: Id): Mark[] {
  const byElement = new Map<string, StudioRecord[]>();
  for (const problem of records.filter((record) => record.kind === 'problem')) {
    const places = elementsOf(problem.fields).filter((reference) => reference.variant === variant);
    for (const { element } of places) byElement.set(element, [...(byElement.get(element) ?? []), problem]);
  }
  return [...byElement].map(([element, problems]) => ({
    element,
    text: problems.length > 1 ? String(problems.length) : '!',
    title: problems.map((each) => `${stringOf(each.fields, 'code')}: ${titleText(each)}`).join('\n'),
  }));
}

function titleText(record: StudioRecord): string {
  return titleOf(record, currentLanguage());
}
