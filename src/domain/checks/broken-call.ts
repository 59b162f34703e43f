import { callsIn } from '#domain/diagram/calls-in.ts';
import type { Check } from './check.ts';

/** The process that a call activity calls is in the workspace. */
export const brokenCall: Check = {
  code: 'broken-call',
  severity: 'W',
  source: ['links'],
  run: ({ variants, workspace, language }) =>
    workspace === undefined
      ? []
      : variants.flatMap(({ document, facts }) =>
          callsIn(facts, language)
            .filter(({ variant }) => !workspace.has(variant))
            .map(({ element, name }) => ({
              place: { part: 'model', variant: document.id, element } as const,
              params: { element: name || element },
            })),
        ),
};
