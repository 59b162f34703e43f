import { textIn } from '#domain/language.ts';
import { elementTypes, elementsOfType, nameLanguage, nameOf, ownersOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** A step of a state body stands on a legal ground. */
export const taskWithoutGround: Check = {
  code: 'task-without-ground',
  severity: 'W',
  source: ['601 p.32(1)'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      const grounded = ownersOf(facts, 'ud:legalGround');
      const clientLanes = new Set(
        elementsOfType(facts, ['bpmn:lane'])
          .filter((lane) => udFact(lane.entity, 'performer', 'kind') === 'client')
          .map((lane) => lane.id),
      );
      return elementsOfType(facts, elementTypes.tasks)
        .filter(({ id, entity }) => !grounded.has(id) && !clientLanes.has(String(entity.get('lane'))))
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        }));
    }),
};
