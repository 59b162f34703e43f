import { textIn } from '#domain/language.ts';
import { elementsOfType, nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import { elementsOf } from '#domain/read-fields.ts';
import { recordsOf, type Check } from './check.ts';

/** Each message flow with a stakeholder is a touchpoint. */
export const messageFlowWithoutTouchpoint: Check = {
  code: 'message-flow-without-touchpoint',
  severity: 'W',
  source: ['601 p.32(2)'],
  run: (view) => {
    const known = new Set(
      recordsOf(view, 'touchpoint').flatMap((each) => elementsOf(each.fields).map((reference) => reference.element)),
    );
    return view.variants.flatMap(({ document, facts }) =>
      elementsOfType(facts, ['bpmn:messageFlow'])
        .filter(({ id }) => !known.has(id))
        .map(({ id, entity }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        })),
    );
  },
};
