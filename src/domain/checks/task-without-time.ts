import { textIn } from '#domain/language.ts';
import { elementTypes, elementsOfType, nameLanguage, nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** Each step has a work time. */
export const taskWithoutTime: Check = {
  code: 'task-without-time',
  severity: 'W',
  source: ['step-times'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      return elementsOfType(facts, elementTypes.tasks)
        .filter(({ entity }) => udFact(entity, 'step', 'workLikely') === undefined)
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        }));
    }),
};
