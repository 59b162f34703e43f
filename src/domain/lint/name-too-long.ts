import type { LintRule } from './lint-rule.ts';

/** A name of up to 60 characters is read at a glance. */
export const nameTooLong: LintRule = {
  code: 'name-too-long',
  severity: 'I',
  source: ['names'],
  run: ({ nodes }) =>
    [...nodes.values()].flatMap(({ id, name }) => {
      const length = Math.max(0, ...Object.values(name).map((text) => text.trim().length));
      return length > most ? [{ element: id, params: { length, most } }] : [];
    }),
};

const most = 60;
