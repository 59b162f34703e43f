import type { LintRule } from './lint-rule.ts';

/** A pool is named by the code of the process and its variant, «GA03 – as is»: a custom of some centres, so it is off. */
export const poolWithoutCode: LintRule = {
  code: 'pool-without-code',
  severity: 'off',
  source: ['names'],
  run: ({ pools }) =>
    [...pools.values()]
      .filter(({ process, name }) => process !== undefined && !Object.values(name).some(hasCode))
      .map(({ id }) => ({ element: id })),
};

function hasCode(name: string): boolean {
  return /^\s*[A-Z]{2}\d{2,3}\s*[-–—]\s*(?:as|to|should)[ -](?:is|be)\s*$/i.test(name);
}
