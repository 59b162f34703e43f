import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { namesOf } from '#domain/analysis/analysis-subject.ts';
import type { Said } from '#domain/analysis/said.ts';

/** Rational distribution of staff: who spends how long on one case and in a year, p.8(7). */
export const staff: AnalysisAction = {
  number: 7,
  prefill: ({ asIs, toBe, records }) => {
    if (!asIs) return notDrawn;
    const figures = asIs.figures();
    const roles = peopleOf(asIs, figures?.roles);
    const minutes = sum(roles);
    const [most] = roles.toSorted((a, b) => b.minutes.likely - a.minutes.likely);
    const metric = {
      code: 'work',
      before: figures && minutes,
      after: toBe && sum(peopleOf(toBe, toBe.figures()?.roles)),
    } as const;
    if (!most || minutes === 0) return { said: [{ code: 'waits-none' }], elements: {}, metric, byPerson: true };
    const said: Said[] = [
      { code: 'staff-minutes', params: { work: { minutes }, n: roles.length } },
      {
        code: 'staff-role',
        params: { names: { names: namesOf(asIs, [most.performer]) }, work: { minutes: most.minutes.likely } },
      },
    ];
    const perYear = figures?.perYear ?? volumeOf(records('passport')[0]?.fields['volumePerYear']);
    if (perYear !== undefined)
      said.push({ code: 'staff-year', params: { hours: Math.round((minutes * perYear) / 60) } });
    return { said, elements: { 'as-is': roles.flatMap(({ steps }) => steps.map(({ element }) => element)) }, metric };
  },
};

type Roles = NonNullable<ReturnType<NonNullable<Parameters<AnalysisAction['prefill']>[0]['asIs']>['figures']>>['roles'];

/** Performers that are people of the state: not the client, and no system. */
function peopleOf(side: NonNullable<Parameters<AnalysisAction['prefill']>[0]['asIs']>, roles: Roles = []): Roles {
  return roles.filter(({ performer, minutes }) => {
    const kind = side.performers.get(performer)?.kind;
    return (kind === 'human' || kind === 'contractor') && minutes.likely > 0;
  });
}

function sum(roles: Roles): number {
  return roles.reduce((total, { minutes }) => total + minutes.likely, 0);
}

function volumeOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
