import { elementsOfType } from '#domain/diagram/diagram-facts.ts';
import type { Check } from './check.ts';

/** A process is started by an event. */
export const noStartEvent: Check = {
  code: 'no-start-event',
  severity: 'E',
  source: ['601 p.3(1)'],
  run: (view) =>
    view.variants
      .filter((variant) => elementsOfType(variant.facts, ['bpmn:startEvent']).length === 0)
      .map((variant) => ({
        place: { part: 'model', variant: variant.document.id } as const,
        params: { variant: variant.kind },
      })),
};
