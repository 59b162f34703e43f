import { mediaBreaks } from '#domain/metrics/media-breaks.ts';
import type { LintRule } from './lint-rule.ts';

/** Data goes from paper into electronic form at a step, or back; an electronic service has none (programme 2008–2010, ch. 5.2). */
export const mediaBreak: LintRule = {
  code: 'media-break',
  severity: 'I',
  severityAhead: 'W',
  source: ['601 p.4(2)', 'media'],
  run: (graph) => mediaBreaks(graph).map((element) => ({ element })),
};
