import type { Compared } from './counterparts.ts';
import type { Fate } from './fate.ts';
import { byElement } from './threads.ts';

/** What is seen of a difference on the diagram: a fate, or that only the drawing differs. */
export type MarkedFate = Exclude<Fate, 'kept'> | 'drawn';

/** The marks of an element: what became of it since the variant before, and what becomes of it in the next. */
export interface FateMark {
  readonly since: MarkedFate | undefined;
  readonly next: MarkedFate | undefined;
}

/** The marks of all elements of each variant; `steps` are the comparisons of each with the next. */
export function fateMarks(steps: readonly Pick<Compared, 'fates'>[]): readonly ReadonlyMap<string, FateMark>[] {
  const marks = Array.from({ length: steps.length + 1 }, () => new Map<string, FateMark>());
  const mark = (at: number, id: string, side: keyof FateMark, fate: MarkedFate): void => {
    marks[at]?.set(id, { since: undefined, next: undefined, ...marks[at].get(id), [side]: fate });
  };
  steps.forEach(({ fates }, at) => {
    const { before, after } = byElement(fates.filter((each) => each.class !== 'process'));
    for (const [id, { fate, changes }] of before) {
      const seen = seenAs(fate, changes.length);
      if (seen) mark(at, id, 'next', seen);
    }
    for (const [id, { fate, changes }] of after) {
      const seen = seenAs(fate, changes.length);
      if (seen) mark(at + 1, id, 'since', seen);
    }
  });
  return marks;
}

function seenAs(fate: Fate, changes: number): MarkedFate | undefined {
  if (fate !== 'kept') return fate;
  return changes > 0 ? 'drawn' : undefined;
}
