import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { burdenMetric, namesOf, nodesWhere } from '#domain/analysis/analysis-subject.ts';

/** 6. Whether meetings of collegial bodies, where there are any, can be left out. */
export const noCollegial: AnalysisQuestion = {
  number: 6,
  yesOrNo: true,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!toBe) return noTarget;
    const [now, later] = [asIs, toBe].map((side) => nodesWhere(side, ({ collegial }) => collegial));
    const [before, after] = [now ?? [], later ?? []];
    const code = after.length > 0 ? 'collegial-stays' : before.length > 0 ? 'collegial-gone' : 'collegial-none';
    const names = { names: after.length > 0 ? namesOf(toBe, after) : asIs ? namesOf(asIs, before) : [] };
    return {
      verdict: after.length > 0 ? 'no' : 'yes',
      said: [],
      justified: [code === 'collegial-none' ? { code } : { code, params: { names } }],
      elements: { 'as-is': before, 'to-be': after },
      metric: burdenMetric(subject, 'collegial'),
    };
  },
};
