import { processGraph } from '#domain/diagram/process-graph.ts';
import { mediaBreaks } from '#domain/metrics/media-breaks.ts';
import { stringOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, variantOf, type Check } from './check.ts';

const declared = [
  ['automationActual', 'as-is'],
  ['automationPotential', 'to-be'],
] as const;

/** What is said to be automated in full has no media breaks, programme 2008–2010 ch. 5.2. */
export const automatedWithBreaks: Check = {
  code: 'automated-with-breaks',
  severity: 'E',
  source: ['media'],
  run: (view) =>
    recordsOf(view, 'passport').flatMap((passport) =>
      declared.flatMap(([field, kind]) => {
        const variant = variantOf(view, kind);
        if (stringOf(passport.fields, field) !== 'full' || !variant) return [];
        const count = mediaBreaks(processGraph(variant.facts)).length;
        return count === 0 ? [] : [{ place: placeOf(passport, field), params: { variant: kind, count } }];
      }),
    ),
};
