import type { AnalysisQuestion } from '#domain/analysis/analysis-question.ts';
import { noTarget } from '#domain/analysis/analysis-question.ts';
import { namesOf } from '#domain/analysis/analysis-subject.ts';
import { stepsOfPeople } from '#domain/analysis/steps-of-people.ts';

/** 7. Whether the provider can be left out altogether, deciding and signing too. */
export const withoutProvider: AnalysisQuestion = {
  number: 7,
  yesOrNo: true,
  prefill: ({ asIs, toBe }) => {
    if (!toBe) return noTarget;
    const [before, after] = [asIs && stepsOfPeople(asIs), stepsOfPeople(toBe)];
    const names = { names: namesOf(toBe, after) };
    return {
      verdict: after.length === 0 ? 'yes' : 'no',
      said: [],
      justified: [
        after.length === 0
          ? { code: 'no-people-in-to-be' }
          : { code: 'people-in-to-be', params: { n: after.length, names } },
      ],
      elements: { 'as-is': before ?? [], 'to-be': after },
      metric: { code: 'steps', before: before?.length, after: after.length },
    };
  },
};
