import { udFact } from '#domain/diagram/diagram-facts.ts';
import { isChoice } from '#domain/diagram/node-kinds.ts';
import type { LintRule } from './lint-rule.ts';

/** Probabilities of the branches of a gateway add up to 1. */
export const probabilitiesNot100: LintRule = {
  code: 'probabilities-not-100',
  severity: 'E',
  source: ['step-times'],
  run: (graph) =>
    [...graph.nodes.values()].flatMap((node) => {
      if (!isChoice(node)) return [];
      const { id, outgoing } = node;
      const given = outgoing.map(({ entity }) => udFact(entity, 'branch', 'probability'));
      if (given.length < 2 || given.every((each) => each === undefined)) return [];
      const sum = given.reduce((total, each) => total + Number(each ?? 0), 0);
      return Math.abs(sum - 1) < 0.0005 ? [] : [{ element: id, params: { sum: Math.round(sum * 100) } }];
    }),
};
