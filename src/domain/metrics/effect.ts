/** What a change of a number means: a share that it fell by, that it is new, or that it is gone. */
export type Effect =
  /** Per cent by which the number fell; negative when it grew. */
  | { readonly code: 'share'; readonly percent: number }
  /** There was nothing before: no share can be told. */
  | { readonly code: 'new' }
  /** Nothing before and nothing now. */
  | { readonly code: 'none' };

/**
 * Effect of one parameter: (as-is − to-be) / as-is · 100, so that plus is improvement. From nothing to something is
 * "new" and never a share, from something to nothing 100 %. With `moreIsBetter` (automation, efficiency) the sign turns.
 */
export function effectOf(before: number, after: number, moreIsBetter = false): Effect {
  if (before === 0) return after === 0 ? { code: 'none' } : { code: 'new' };
  const percent = ((before - after) / before) * 100;
  return { code: 'share', percent: moreIsBetter && percent !== 0 ? -percent : percent };
}
