import { isActivity } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Steps and events begin with a capital letter, so that a list of them reads evenly. */
export const nameBeginsSmall: LintRule = {
  code: 'name-begins-small',
  severity: 'I',
  source: ['names'],
  run: ({ nodes }) =>
    [...nodes.values()]
      .filter((node) => isActivity(node) || node.type.endsWith('Event'))
      .filter(({ name }) => Object.values(name).some((text) => text !== withCapital(text)))
      .map(({ id }) => ({ element: id })),
};

/** A name whose first word begins with a capital; a word that is written so on purpose, «eGov», stays. */
export function withCapital(name: string): string {
  return /^\s*\p{Ll}(?!\p{L}*\p{Lu})/u.test(name) ? name.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) : name;
}
