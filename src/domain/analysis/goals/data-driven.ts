import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';
import { namesOf } from '#domain/analysis/analysis-subject.ts';

/** Decisions on data: steps of the target variant at which rules decide, 601 p.5(4). */
export const dataDriven: PrincipleHints = {
  code: 'goal.4',
  hints: ({ toBe }) => {
    if (!toBe) return { said: [{ code: 'to-be-not-drawn' }], elements: {}, byPerson: true };
    const rules = [...toBe.graph.nodes.values()].filter(({ type }) => type === 'bpmn:businessRuleTask');
    const ids = rules.map(({ id }) => id);
    const names = { names: namesOf(toBe, ids) };
    return {
      said: [ids.length > 0 ? { code: 'rules-decide', params: { n: ids.length, names } } : { code: 'rules-none' }],
      elements: { 'to-be': ids },
      ...(ids.length > 0 ? { verdict: 'yes' } : { byPerson: true }),
    };
  },
};
