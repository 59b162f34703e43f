import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenMetric, nodesWhere, recordNames, systemsIn } from '#domain/analysis/analysis-subject.ts';
import type { Said } from '#domain/analysis/said.ts';

/** Information systems to be integrated: those that the target variant uses and the current one does not, p.8(2). */
export const systemsToIntegrate: AnalysisAction = {
  number: 2,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!asIs) return notDrawn;
    const [now, later] = [systemsIn(asIs), systemsIn(toBe)];
    const fresh = later.filter((id) => !now.includes(id));
    const names = (ids: readonly string[]) => ({ names: recordNames(subject, 'system', ids) });
    const said: Said[] =
      now.length === 0
        ? [{ code: 'systems-none' }]
        : [{ code: 'systems-used', params: { n: now.length, names: names(now) } }];
    if (!toBe) said.push({ code: 'to-be-not-drawn' });
    else if (fresh.length > 0) said.push({ code: 'systems-new', params: { n: fresh.length, names: names(fresh) } });
    else said.push({ code: 'systems-same' });
    return {
      said,
      elements: {
        'as-is': nodesWhere(asIs, ({ systems }) => systems.length > 0),
        'to-be': nodesWhere(toBe, ({ systems }) => systems.some((id) => fresh.includes(id))),
      },
      metric: burdenMetric(subject, 'systems'),
    };
  },
};
