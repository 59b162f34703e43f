import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { textOf } from '#domain/read-fields.ts';

/** Timely material support: measures on infrastructure are known, the rest is a person's to say, p.8(9). */
export const equipment: AnalysisAction = {
  number: 9,
  prefill: ({ records }) => {
    const own = records('measure').filter(({ fields }) => fields['kind'] === 'infrastructure');
    const names = { names: own.map(({ fields }) => textOf(fields, 'what')) };
    return {
      said: [
        ...(own.length > 0 ? [{ code: 'equipment-measures', params: { n: own.length, names } } as const] : []),
        { code: 'equipment-by-person' },
      ],
      elements: {},
      byPerson: true,
    };
  },
};
