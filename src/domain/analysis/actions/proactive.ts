import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { startOf } from '#domain/analysis/start-of.ts';

/** Service without an application, on the initiative of the provider: who begins either variant, p.8(13). */
export const proactive: AnalysisAction = {
  number: 13,
  prefill: ({ asIs, toBe }) => {
    if (!asIs) return notDrawn;
    const [now, later] = [startOf(asIs), toBe && startOf(toBe)];
    return {
      said: [
        { code: now.byClient ? 'starts-by-client' : 'starts-by-body' },
        later
          ? { code: later.byClient ? 'starts-by-client-to-be' : 'starts-by-body-to-be' }
          : { code: 'to-be-not-drawn' },
      ],
      elements: { 'as-is': now.elements, 'to-be': later?.elements ?? [] },
    };
  },
};
