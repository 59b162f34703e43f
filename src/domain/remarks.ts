import type { StudioRecord } from './document.ts';
import { elementsIn } from './elements-in.ts';
import type { Id } from './identity.ts';
import { byOrder } from './project-view.ts';
import { elementsOf, stringOf } from './read-fields.ts';

/** A remark on an element of a diagram, or on the process as a whole, with what was replied, oldest first. */
export interface RemarkThread {
  readonly remark: StudioRecord;
  readonly replies: readonly StudioRecord[];
  readonly element: string | undefined;
  readonly isResolved: boolean;
  /** It was parked at a workshop. */
  readonly isQuestion: boolean;
}

export const remarkStates = ['open', 'resolved', 'all'] as const;

/** Which threads are asked for: by state, by an element, by a name that takes part, and parked questions alone. */
export interface RemarkFilter {
  readonly state: (typeof remarkStates)[number];
  readonly element?: string | undefined;
  readonly by?: string | undefined;
  readonly onlyQuestions?: boolean;
}

/** The threads on a variant and on the process as a whole as they were written; a reply whose remark is gone stands by itself. */
export function remarkThreads(records: readonly StudioRecord[], variant: Id): RemarkThread[] {
  const remarks = records
    .filter(({ kind, deletedAt }) => kind === 'remark' && deletedAt === undefined)
    .toSorted(byOrder);
  const there = new Set(remarks.map(({ id }) => id));
  const repliedTo = (remark: StudioRecord): string => stringOf(remark.fields, 'replyTo');
  return remarks
    .filter((remark) => !there.has(repliedTo(remark)))
    .flatMap((remark) => {
      const [element] = elementsIn(remark, variant);
      if (element === undefined && elementsOf(remark.fields).length > 0) return [];
      const replies = remarks.filter((each) => repliedTo(each) === remark.id);
      const { resolved, question } = remark.fields;
      return [{ remark, replies, element, isResolved: resolved === true, isQuestion: question === true }];
    });
}

export function remarksShown(
  threads: readonly RemarkThread[],
  { state, element, by, onlyQuestions = false }: RemarkFilter,
): RemarkThread[] {
  return threads.filter(
    (thread) =>
      (state === 'all' || thread.isResolved === (state === 'resolved')) &&
      (!onlyQuestions || thread.isQuestion) &&
      (element === undefined || thread.element === element) &&
      (by === undefined || [thread.remark, ...thread.replies].some(({ fields }) => stringOf(fields, 'by') === by)),
  );
}

/** Open threads by element. */
export function openRemarks(threads: readonly RemarkThread[]): ReadonlyMap<string, readonly RemarkThread[]> {
  const open = new Map<string, RemarkThread[]>();
  for (const thread of threads) {
    if (thread.isResolved || thread.element === undefined) continue;
    open.set(thread.element, [...(open.get(thread.element) ?? []), thread]);
  }
  return open;
}
