import { burdenMetric } from '#domain/analysis/analysis-subject.ts';
import type { PrincipleHints } from '#domain/analysis/principle-hints.ts';

/** Platform solutions: measures whose way of automation is a platform product, 601 p.5(1). */
export const platform: PrincipleHints = {
  code: 'goal.1',
  hints: (subject) => {
    const n = subject.records('measure').filter(({ fields }) => fields['route'] === 'platform').length;
    return {
      said: [n > 0 ? { code: 'platform-measures', params: { n } } : { code: 'platform-none' }],
      elements: {},
      metric: burdenMetric(subject, 'systems'),
      verdict: n > 0 ? 'yes' : 'no',
    };
  },
};
