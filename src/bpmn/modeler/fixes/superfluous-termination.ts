import type { LintFix } from './lint-fix.ts';

/** With nothing left to stop, a plain end event says the same. */
export const superfluousTermination: LintFix = {
  code: 'superfluous-termination',
  prepare:
    ({ drawing }, element) =>
    () =>
      drawing.updateProperties(element, { eventDefinitions: [] }),
};
