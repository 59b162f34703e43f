import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenMetric, nodesWhere, recordNames, systemsIn } from '#domain/analysis/analysis-subject.ts';
import { stringOf } from '#domain/read-fields.ts';

/** 13. Whether there is an information system in use, and whose it is. */
export const systemInUse: AnalysisQuestion = {
  number: 13,
  yesOrNo: false,
  prefill: (subject) => {
    const { asIs } = subject;
    if (!asIs) return notDrawn;
    const used = systemsIn(asIs);
    if (used.length === 0) return { verdict: 'no', said: [{ code: 'systems-none' }], elements: {} };
    const own = subject.records('system').filter(({ id }) => used.includes(id));
    const owners = new Set(own.map(({ fields }) => stringOf(fields, 'owner')).filter((id) => id !== ''));
    const names = recordNames(subject, 'organisation', owners);
    return {
      verdict: 'yes',
      said: [
        { code: 'systems-used', params: { n: used.length, names: { names: recordNames(subject, 'system', used) } } },
      ],
      justified: [
        names.length > 0
          ? { code: 'systems-with-owner', params: { names: { names } } }
          : { code: 'systems-without-owner' },
      ],
      elements: { 'as-is': nodesWhere(asIs, ({ systems }) => systems.length > 0) },
      metric: burdenMetric(subject, 'systems'),
    };
  },
};
