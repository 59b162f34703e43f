import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';
import { elementsAt } from '#domain/analysis/documents.ts';
import { membersOf } from '#domain/read-fields.ts';

/** Continuous improvement: every problem found is answered by a measure, 601 p.4(5). */
export const continuousImprovement: PrincipleHints = {
  code: 'principle.5',
  hints: ({ asIs, records }) => {
    const answered = new Set(records('measure').flatMap(({ fields }) => membersOf(fields, 'problems')));
    const problems = records('problem');
    const open = problems.filter(({ id }) => !answered.has(id));
    return {
      said: [
        { code: 'problems-answered', params: { n: problems.length - open.length, all: problems.length } },
        ...(open.length > 0 ? [{ code: 'problems-open', params: { n: open.length } } as const] : []),
      ],
      elements: { 'as-is': elementsAt(open.length > 0 ? open : problems, asIs) },
      ...(problems.length === 0 ? { byPerson: true } : { verdict: open.length > 0 ? 'no' : 'yes' }),
    };
  },
};
