import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { burdenMetric, namesOf, nodesWhere } from '#domain/analysis/analysis-subject.ts';

/** 12. Whether filing and receiving through the provider or the State Corporation can be left out. */
export const noVisits: AnalysisQuestion = {
  number: 12,
  yesOrNo: true,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!toBe) return noTarget;
    const [before, after] = [asIs, toBe].map((side) =>
      nodesWhere(side, ({ visit, channel }) => visit || channel === 'psc' || channel === 'in-person'),
    );
    const stays = after ?? [];
    return {
      verdict: stays.length === 0 ? 'yes' : 'no',
      said: [],
      justified: [
        stays.length === 0
          ? { code: 'visits-gone' }
          : { code: 'visits-stay', params: { n: stays.length, names: { names: namesOf(toBe, stays) } } },
      ],
      elements: { 'as-is': before ?? [], 'to-be': stays },
      metric: burdenMetric(subject, 'visits'),
    };
  },
};
