/**
 * What becomes of an element on the way from one variant to another. Where several hold, the first of this list is
 * its fate: whoever reads the list wants to know first that a step is done by a system, and only then its new name.
 */
export const fates = [
  'merged',
  'split',
  'replaced',
  'automated',
  'moved',
  'simplified',
  'renamed',
  'changed',
  'kept',
  'removed',
  'added',
] as const;
export type Fate = (typeof fates)[number];
