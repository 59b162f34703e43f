import { textIn } from '#domain/language.ts';
import { elementsOfType, nameLanguage, nameOf, udFact } from '#domain/diagram/diagram-facts.ts';
import { elementsOf } from '#domain/read-fields.ts';
import { recordsOf, type Check } from './check.ts';

/** Every participant is a stakeholder. */
export const poolWithoutStakeholder: Check = {
  code: 'pool-without-stakeholder',
  severity: 'E',
  source: ['601 p.32(2)'],
  run: (view) => {
    const known = new Set(
      recordsOf(view, 'stakeholder').flatMap((each) => elementsOf(each.fields).map((reference) => reference.element)),
    );
    return view.variants.flatMap(({ document, facts, kind }) =>
      elementsOfType(facts, ['bpmn:participant', 'bpmn:lane'])
        .filter(({ id, entity }) => !known.has(id) && udFact(entity, 'performer', 'kind') !== 'system')
        .map(({ id, entity, type }) => ({
          place: { part: 'model', variant: document.id, element: id } as const,
          severity: kind === 'as-is' && type === 'bpmn:participant' ? ('E' as const) : ('W' as const),
          params: { element: textIn(nameOf(entity, nameLanguage(facts)), view.language) || id },
        })),
    );
  },
};
