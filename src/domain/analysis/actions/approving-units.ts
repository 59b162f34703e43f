import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenAt, burdenMetric, namesOf, nodesWhere } from '#domain/analysis/analysis-subject.ts';
import { elementsOfMetric, type Said } from '#domain/analysis/said.ts';

/** Approving units and subordinate organisations that can be left out, p.8(4). */
export const approvingUnits: AnalysisAction = {
  number: 4,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!asIs) return notDrawn;
    const units = elementsOfMetric(asIs.burden().get('approving-units'));
    const approvals = nodesWhere(asIs, ({ approval }) => approval);
    const said: Said[] =
      approvals.length === 0
        ? [{ code: 'approving-none' }]
        : [
            {
              code: 'approving',
              params: { n: approvals.length, units: units.length, names: { names: namesOf(asIs, units) } },
            },
          ];
    if (toBe) {
      const after = burdenAt(toBe, 'approving-units');
      if (units.length > 0 || after > 0) {
        const code = after > units.length ? 'approving-added' : 'approving-change';
        said.push({ code, params: { before: units.length, after } });
      }
    }
    return { said, elements: { 'as-is': approvals }, metric: burdenMetric(subject, 'approving-units') };
  },
};
