import { assign, fromPromise, setup } from 'xstate';
import { applyChange } from '#data/commands/apply-change.ts';
import type { Operation } from '#domain/facts/facts.ts';
import { CommandFailed } from './command-failed.ts';
import { patchedChange, type EditedVariant } from './patched-change.ts';
import { underSaving } from './perform.ts';
import { savingStore } from './saving-store.ts';

/** What the machine needs of an open diagram; src/bpmn's session has it. */
export interface OpenDiagram {
  snapshot(): Promise<{
    readonly text: string;
    readonly operations: readonly Operation[];
    readonly accept: (kept?: string) => void;
  }>;
}

/** Quiet time after the last edit before saving, and the longest that an edit waits: inside the second that was promised. */
const quiet = 350;
const longest = 800;

/**
 * Saving of one open variant: clean → waiting → saving, and back. An edit made while a save runs is kept and saved
 * next; a failed save is tried again with the next edit, on `retry` and after five seconds. Undo never depends on it.
 */
export const editingMachine = setup({
  types: {
    input: {} as { diagram: OpenDiagram; edited: EditedVariant },
    context: {} as {
      diagram: OpenDiagram;
      edited: EditedVariant;
      since: number;
      again: boolean;
      failure: string | undefined;
    },
    events: {} as { type: 'edited' } | { type: 'saveNow' } | { type: 'retry' },
  },
  actors: {
    save: fromPromise(({ input }: { input: { diagram: OpenDiagram; edited: EditedVariant } }) =>
      save(input.diagram, input.edited),
    ),
  },
  delays: {
    pause: ({ context }) => Math.max(0, Math.min(quiet, context.since + longest - Date.now())),
    retryPause: 5000,
  },
  actions: {
    tellEdit: () => savingStore.trigger.editMade(),
    tellTaken: () => savingStore.trigger.editsTaken(),
    startWaiting: assign({ since: () => Date.now() }),
    keepForNext: assign({ again: true }),
  },
}).createMachine({
  id: 'editing',
  context: ({ input }) => ({ ...input, since: 0, again: false, failure: undefined }),
  initial: 'clean',
  states: {
    clean: {
      on: { edited: { target: 'waiting', actions: ['tellEdit', 'startWaiting'] } },
    },
    waiting: {
      after: { pause: 'saving' },
      on: {
        edited: { target: 'waiting', reenter: true },
        saveNow: 'saving',
      },
    },
    saving: {
      entry: assign({ again: false }),
      invoke: {
        src: 'save',
        input: ({ context }) => ({ diagram: context.diagram, edited: context.edited }),
        onDone: [
          {
            guard: ({ context }) => context.again,
            target: 'waiting',
            actions: [assign({ edited: ({ event }) => event.output, failure: undefined }), 'startWaiting'],
          },
          {
            target: 'clean',
            actions: [assign({ edited: ({ event }) => event.output, failure: undefined }), 'tellTaken'],
          },
        ],
        onError: {
          target: 'failed',
          actions: assign({
            failure: ({ event }) => (event.error instanceof CommandFailed ? event.error.failure : 'storage'),
          }),
        },
      },
      on: { edited: { actions: ['tellEdit', 'keepForNext'] } },
    },
    failed: {
      after: { retryPause: { guard: ({ context }) => context.failure !== 'stale', target: 'saving' } },
      on: { edited: { target: 'waiting', actions: 'startWaiting' }, retry: 'saving', saveNow: 'saving' },
    },
  },
});

async function save(diagram: OpenDiagram, edited: EditedVariant): Promise<EditedVariant> {
  const { text, operations, accept } = await diagram.snapshot();
  if (text === edited.source.text) return edited;
  const { change, source } = patchedChange(edited, text, operations);
  const applied = await underSaving(() => applyChange(change));
  accept(source.text);
  return { ...edited, source, revision: applied.revisions.get(edited.variant) ?? edited.revision };
}
