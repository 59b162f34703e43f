import { elementsIn } from '#domain/elements-in.ts';
import type { FocusView } from './focus-view.ts';

/** Elements that a recorded problem points to. */
export const problems: FocusView = {
  code: 'problems',
  select: ({ graph, records, variant }) =>
    new Set(
      records
        .filter(({ kind }) => kind === 'problem')
        .flatMap((record) => elementsIn(record, variant))
        .filter((id) => graph.facts.has(id)),
    ),
};
