import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenMetric, nodesWhere } from '#domain/analysis/analysis-subject.ts';

/** Territorial placement of units: the model knows visits and movements, a person knows the places, p.8(8). */
export const placement: AnalysisAction = {
  number: 8,
  prefill: (subject) => {
    const { asIs } = subject;
    if (!asIs) return notDrawn;
    const visits = nodesWhere(asIs, ({ visit }) => visit);
    const movements = nodesWhere(asIs, ({ movement }) => movement);
    return {
      said: [
        { code: 'visits-now', params: { n: visits.length, movements: movements.length } },
        { code: 'place-by-person' },
      ],
      elements: { 'as-is': [...new Set([...visits, ...movements])] },
      metric: burdenMetric(subject, 'visits'),
      byPerson: true,
    };
  },
};
