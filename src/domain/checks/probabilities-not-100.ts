import { textIn } from '#domain/language.ts';
import { elementsOfType, nameLanguage, nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** Probabilities of the branches of a gateway add up to 1. */
export const probabilitiesNot100: Check = {
  code: 'probabilities-not-100',
  severity: 'E',
  source: ['step-times'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) =>
      elementsOfType(facts, ['bpmn:exclusiveGateway', 'bpmn:eventBasedGateway']).flatMap(({ id, entity }) => {
        const branches = elementsOfType(facts, ['bpmn:sequenceFlow']).filter(
          (flow) => flow.entity.get('@sourceRef') === id,
        );
        const given = branches.map((flow) => udFact(flow.entity, 'branch', 'probability'));
        if (branches.length < 2 || given.every((each) => each === undefined)) return [];
        const sum = given.reduce((total, each) => total + Number(each ?? 0), 0);
        if (Math.abs(sum - 1) < 0.0005) return [];
        const element = textIn(nameOf(entity, nameLanguage(facts)), view.language) || id;
        return [
          {
            place: { part: 'model', variant: document.id, element: id } as const,
            params: { element, sum: Math.round(sum * 100) },
          },
        ];
      }),
    ),
};
