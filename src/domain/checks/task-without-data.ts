import { textIn } from '#domain/language.ts';
import { elementTypes, elementsOfType, nameLanguage, nameOf, ownersOf } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** Each step names the data it takes or gives. */
export const taskWithoutData: Check = {
  code: 'task-without-data',
  severity: 'W',
  source: ['601 p.32(3)'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      const described = ownersOf(facts, 'ud:dataUse');
      return elementsOfType(facts, elementTypes.tasks)
        .filter(({ id }) => !described.has(id))
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        }));
    }),
};
