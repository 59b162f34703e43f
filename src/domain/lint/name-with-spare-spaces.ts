import { elementsOfType, nameOf } from '#domain/diagram/diagram-facts.ts';
import { namedTypes } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Spaces at the ends of a name or two in a row hide that two names are one. */
export const nameWithSpareSpaces: LintRule = {
  code: 'name-with-spare-spaces',
  severity: 'I',
  source: ['names'],
  run: ({ facts, language }) =>
    elementsOfType(facts, namedTypes)
      .filter(({ entity }) => Object.values(nameOf(entity, language)).some((name) => name !== withoutSpareSpaces(name)))
      .map(({ id }) => ({ element: id })),
};

/** A name with one space between its words; a line break that somebody made stays. */
export function withoutSpareSpaces(name: string): string {
  return name.trim().replaceAll(/[^\S\n]{2,}/g, ' ');
}
