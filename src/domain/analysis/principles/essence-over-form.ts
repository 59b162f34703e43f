import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';
import type { Said } from '#domain/analysis/said.ts';
import { changedNumber } from '#domain/analysis/changed-number.ts';
import { goalHints } from '#domain/analysis/goal-hints.ts';
import { membersOf } from '#domain/read-fields.ts';

/** Essence over form: each goal of the project has a number that changes, or the model shows that it is reached, 601 p.4(3). */
export const essenceOverForm: PrincipleHints = {
  code: 'principle.3',
  hints: (subject) => {
    if (!subject.toBe) return { said: [{ code: 'to-be-not-drawn' }], elements: {}, byPerson: true };
    const chosen = new Set(membersOf(subject.records('passport')[0]?.fields ?? {}, 'goals'));
    const metrics = goalHints
      .filter(({ code }) => chosen.has(code))
      .map(({ code, hints }) => ({ code, ...hints(subject) }));
    const moved = metrics.flatMap(({ metric }) => (metric && metric.before !== metric.after ? metric : []));
    const still = metrics.filter(({ metric, verdict }) =>
      metric ? metric.before === metric.after : verdict !== 'yes',
    );
    const goals = still.map(({ code }) => code.replace('goal.', '')).join(', ');
    const said: Said[] = moved.map(changedNumber);
    if (still.length > 0) said.push({ code: 'goal-without-metric', params: { goals } });
    if (said.length === 0) said.push({ code: 'goal-not-chosen' });
    return { said, elements: {}, verdict: still.length > 0 || metrics.length === 0 ? 'no' : 'yes' };
  },
};
