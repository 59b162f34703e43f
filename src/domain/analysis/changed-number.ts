import { burdenMetric, type AnalysisSubject } from './analysis-subject.ts';
import type { BurdenCode } from '#domain/metrics/burden.ts';
import { elementsOfMetric, type AnalysisMetric, type Prefilled, type Said } from './said.ts';

/** How a number changes on the way to the target variant, as a sentence. */
export function changedNumber({ code, before = 0, after = 0 }: AnalysisMetric): Said {
  const params = { metric: { metric: code }, before, after };
  return { code: after > before ? 'grew' : after < before ? 'fell' : 'stayed', params };
}

/** Hints of numbers that ought not to grow: one that grew speaks against, the elements of the target variant prove it. */
export function lessIsBetter(subject: AnalysisSubject, codes: readonly BurdenCode[]): Prefilled {
  const { toBe } = subject;
  if (!toBe) return { said: [{ code: 'to-be-not-drawn' }], elements: {}, byPerson: true };
  const metrics = codes.map((code) => burdenMetric(subject, code));
  const grown = metrics.filter(({ before = 0, after = 0 }) => after > before);
  const shown = grown.length > 0 ? grown : metrics;
  const elements = shown.flatMap(({ code }) => elementsOfMetric(toBe.burden().get(code as BurdenCode)));
  const [first] = shown;
  return {
    said: metrics.map(changedNumber),
    elements: { 'to-be': [...new Set(elements)] },
    ...(first ? { metric: first } : {}),
    verdict: grown.length > 0 ? 'no' : 'yes',
  };
}
