import { textIn } from '#domain/language.ts';
import { elementsOfType, nameLanguage, nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** A lane is a business role. */
export const laneWithoutRole: Check = {
  code: 'lane-without-role',
  severity: 'E',
  source: ['601 p.3(5)'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      return elementsOfType(facts, ['bpmn:lane'])
        .filter(({ entity }) => (udFact(entity, 'performer', 'role') ?? '') === '')
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        }));
    }),
};
