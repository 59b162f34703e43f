import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { namesOf } from '#domain/analysis/analysis-subject.ts';
import type { Said } from '#domain/analysis/said.ts';

const longestShown = 3;

/** Periods by which the term can be cut: what cases wait for, the longest first, p.8(3). */
export const timePeriods: AnalysisAction = {
  number: 3,
  prefill: ({ asIs, toBe }) => {
    if (!asIs) return notDrawn;
    const [now, later] = [asIs.figures(), toBe?.figures()];
    const metric = { code: 'lead', before: now?.lead.likely, after: later?.lead.likely } as const;
    const waits = (now?.parts.wait ?? []).filter(({ amount }) => amount > 0).toSorted((a, b) => b.amount - a.amount);
    if (!now || waits.length === 0) return { said: [{ code: 'waits-none' }], elements: {}, metric, byPerson: true };
    const longest = waits.slice(0, longestShown).map(({ element }) => element);
    const said: Said[] = [
      { code: 'waits', params: { wait: { minutes: now.wait.likely }, lead: { minutes: now.lead.likely } } },
      { code: 'waits-longest', params: { names: { names: namesOf(asIs, longest) } } },
    ];
    if (later) {
      const params = { before: { minutes: now.lead.likely }, after: { minutes: later.lead.likely } };
      said.push({ code: 'lead-change', params });
    }
    return { said, elements: { 'as-is': waits.map(({ element }) => element) }, metric };
  },
};
