import { flowExamples } from './flow-examples.ts';
import { nameExamples } from './name-examples.ts';
import { processExamples } from './process-examples.ts';
import type { RuleExample } from './rule-example.ts';
import { styleExamples } from './style-examples.ts';

/** The two diagrams of each rule by its code: the help draws them, the tests judge them. */
export const ruleExamples: Readonly<Record<string, RuleExample>> = {
  ...flowExamples,
  ...nameExamples,
  ...processExamples,
  ...styleExamples,
};
