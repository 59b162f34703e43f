import { createStore } from '@xstate/store';

/** A short message to the person: a code with parameters that src/i18n turns into a sentence, and the way back if there is one. */
export interface Notice {
  readonly id: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly undo?: (() => Promise<void>) | undefined;
}

let nextId = 1;

/** Messages on screen, oldest first. */
export const noticeStore = createStore({
  context: { notices: [] as readonly Notice[] },
  on: {
    told: (context, event: { notice: Omit<Notice, 'id'> }) => ({
      notices: [...context.notices.slice(-4), { ...event.notice, id: nextId++ }],
    }),
    dismissed: (context, event: { id: number }) => ({
      notices: context.notices.filter((notice) => notice.id !== event.id),
    }),
  },
});

/** Shows a message. */
export function tell(
  code: string,
  options: { params?: Notice['params']; tone?: Notice['tone']; undo?: () => Promise<void> } = {},
): void {
  noticeStore.trigger.told({
    notice: { code, params: options.params ?? {}, tone: options.tone ?? 'info', undo: options.undo },
  });
}
