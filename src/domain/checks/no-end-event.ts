import { elementsOfType } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** A process ends with a result. */
export const noEndEvent: Check = {
  code: 'no-end-event',
  severity: 'E',
  source: ['601 p.3(1)'],
  run: (view) =>
    view.variants
      .filter((variant) => elementsOfType(variant.facts, ['bpmn:endEvent']).length === 0)
      .map((variant) => ({
        place: { part: 'model', variant: variant.document.id } as const,
        params: { variant: variant.kind },
      })),
};
