import { elementsOfType, nameOf } from '#domain/diagram/diagram-facts.ts';
import { namedTypes } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Names are written in Kazakh and Russian. */
export const nameMissingInLanguage: LintRule = {
  code: 'name-missing-in-language',
  severity: 'W',
  source: ['names'],
  run: ({ facts, language: fileLanguage }) =>
    elementsOfType(facts, namedTypes).flatMap(({ id, entity }) => {
      const name = nameOf(entity, fileLanguage);
      if (Object.keys(name).length === 0) return [];
      return (['kk', 'ru'] as const)
        .filter((language) => name[language] === undefined)
        .map((language) => ({ element: id, params: { language } }));
    }),
};
