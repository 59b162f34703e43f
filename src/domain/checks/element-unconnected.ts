import { textIn } from '#domain/language.ts';
import { elementTypes, elementsOfType, nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** Every executable element is connected by sequence flow. */
export const elementUnconnected: Check = {
  code: 'element-unconnected',
  severity: 'E',
  source: ['notation'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      const flows = elementsOfType(facts, ['bpmn:sequenceFlow']);
      const connected = new Set(
        flows.flatMap((flow) => [flow.entity.get('@sourceRef'), flow.entity.get('@targetRef')]),
      );
      return elementsOfType(facts, elementTypes.flowNodes)
        .filter(
          ({ id, entity }) =>
            !connected.has(id) &&
            entity.get('@triggeredByEvent') !== 'true' &&
            entity.get('@isForCompensation') !== 'true',
        )
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        }));
    }),
};
