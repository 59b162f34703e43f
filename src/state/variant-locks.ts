import type { Id } from '#domain/identity.ts';

/** Under which name of the browser's locks a variant is held by the tab that edits it. */
export function lockName(variant: Id): string {
  return `uderis-variant-${variant}`;
}

/** Runs `work` with those of the variants that nobody edits, here or in another tab, and keeps them so meanwhile. */
export async function withFreeVariants<T>(
  variants: readonly Id[],
  work: (free: ReadonlySet<Id>) => Promise<T>,
): Promise<T> {
  // Without the locks (a plain http address) the revisions alone guard.
  if (!('navigator' in globalThis) || !('locks' in navigator)) return work(new Set(variants));
  const hold = (rest: readonly Id[], free: readonly Id[]): Promise<T> => {
    const [next, ...others] = rest;
    if (next === undefined) return work(new Set(free));
    const held = navigator.locks.request(lockName(next), { ifAvailable: true }, (lock) =>
      hold(others, lock ? [...free, next] : free),
    );
    return held;
  };
  return hold(variants, []);
}
