import type { Fragment } from '#domain/fragment.ts';

/** Says of a text on the clipboard that it is ours, and in which shape. */
export const fragmentFormat = 'uderis-fragment';
export const fragmentVersion = 1;

/** A fragment as a text that describes itself, for the clipboard. */
export function writeFragment({ project, variant, text, elements, records }: Fragment): string {
  const shape = { format: fragmentFormat, version: fragmentVersion, project, variant };
  return JSON.stringify({ ...shape, diagram: text, elements, records });
}
