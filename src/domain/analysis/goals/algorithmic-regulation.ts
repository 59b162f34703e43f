import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Algorithmic regulation: the share of tasks that systems do grows, 601 p.5(3). */
export const algorithmicRegulation: PrincipleHints = {
  code: 'goal.3',
  hints: ({ asIs, toBe }) => {
    if (!toBe) return { said: [{ code: 'to-be-not-drawn' }], elements: {}, byPerson: true };
    const [before, after] = [Math.round(asIs?.automation() ?? 0), Math.round(toBe.automation() ?? 0)];
    return {
      said: [{ code: 'automation-change', params: { before, after } }],
      elements: {},
      metric: { code: 'automation', before, after },
      verdict: after > before ? 'yes' : 'no',
    };
  },
};
