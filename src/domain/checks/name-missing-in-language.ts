import { textIn } from '#domain/language.ts';
import { elementsOfType, elementTypes, nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

const named = [...elementTypes.flowNodes, 'bpmn:participant', 'bpmn:lane', 'bpmn:messageFlow', 'bpmn:sequenceFlow'];

/** Names are written in Kazakh and Russian. */
export const nameMissingInLanguage: Check = {
  code: 'name-missing-in-language',
  severity: 'W',
  source: ['names'],
  run: (view) =>
    view.variants.flatMap(({ document, facts }) => {
      const fileLanguage = nameLanguage(facts);
      return elementsOfType(facts, named).flatMap(({ id, entity }) => {
        const name = nameOf(entity, fileLanguage);
        if (Object.keys(name).length === 0) return [];
        return (['kk', 'ru'] as const)
          .filter((language) => name[language] === undefined)
          .map((language) => ({
            place: { part: 'model', variant: document.id, element: id } as const,
            params: { element: textIn(name, view.language), language },
          }));
      });
    }),
};
