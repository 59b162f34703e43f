import type { StudioRecord } from '#domain/document.ts';

/**
 * Between which records of the whole register a stage must stand to change places with its neighbour in `shown`
 * (`by`: 1 to the right, −1 to the left); undefined at the end of the row.
 */
export function neighbours(
  register: readonly StudioRecord[],
  shown: readonly StudioRecord[],
  stage: StudioRecord,
  by: 1 | -1,
): { before: StudioRecord | null; after: StudioRecord | null } | undefined {
  const beside = shown[shown.indexOf(stage) + by];
  if (!beside) return undefined;
  const rest = register.filter((record) => record !== stage);
  // Two tabs may have given two records the same place, and nothing fits between equals.
  if (by > 0) return { before: beside, after: rest.find((record) => record.order > beside.order) ?? null };
  return { before: rest.findLast((record) => record.order < beside.order) ?? null, after: beside };
}
