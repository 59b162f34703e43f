import type { Facts } from '#domain/facts/facts.ts';
import { textIn } from '#domain/language.ts';
import { elementTypes, elementsOfType, nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** Each activity is fixed to a business role. */
export const activityWithoutLane: Check = {
  code: 'activity-without-lane',
  severity: 'E',
  source: ['601 p.3(1)'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      const laned = processesWithRoles(facts);
      return elementsOfType(facts, elementTypes.activities)
        .filter(({ entity }) => entity.get('lane') === undefined && laned.has(String(entity.get('parent'))))
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        }));
    }),
};

/** Processes whose activities need a lane; an activity inside a sub-process stands in the lane of the sub-process. */
function processesWithRoles(facts: Facts): ReadonlySet<string> {
  return new Set(elementsOfType(facts, ['bpmn:process']).map((process) => process.id));
}
