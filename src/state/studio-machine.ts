import { assign, fromPromise, setup } from 'xstate';
import { database } from '#data/database.ts';
import { acceptDatabase, openDatabase, openInMemory, type Opening } from '#data/open-database.ts';
import { takeUpLeftBehind } from './leaving.ts';
import { savingStore } from './saving-store.ts';

type Lost = Extract<Opening, { state: 'lost' }>;

/**
 * From the start of the page to a workspace that can be trusted: an emptied or corrupted database leads to
 * recovery, blocked storage to work in memory, never to a silent empty workspace.
 */
export const studioMachine = setup({
  types: {
    context: {} as { lost: Lost | undefined; blocked: string | undefined },
    events: {} as { type: 'recovered' } | { type: 'startedAnew' },
  },
  actors: {
    open: fromPromise(() => openWorkspace()),
    openInMemory: fromPromise(() => openInMemory()),
    accept: fromPromise(() => acceptDatabase(database())),
  },
}).createMachine({
  id: 'studio',
  context: { lost: undefined, blocked: undefined },
  initial: 'opening',
  states: {
    opening: {
      invoke: {
        src: 'open',
        onDone: [
          { guard: ({ event }) => event.output.state === 'ready', target: 'ready' },
          {
            guard: ({ event }) => event.output.state === 'lost',
            target: 'recovering',
            actions: assign({ lost: ({ event }) => (event.output.state === 'lost' ? event.output : undefined) }),
          },
          {
            target: 'enteringMemory',
            actions: assign({
              blocked: ({ event }) => (event.output.state === 'blocked' ? event.output.cause : undefined),
            }),
          },
        ],
        onError: { target: 'enteringMemory' },
      },
    },
    enteringMemory: {
      invoke: { src: 'openInMemory', onDone: { target: 'ready', actions: () => savingStore.trigger.memoryUsed() } },
    },
    recovering: { on: { recovered: 'ready', startedAnew: 'accepting' } },
    accepting: { invoke: { src: 'accept', onDone: 'ready' } },
    ready: {},
  },
});

/** What earlier pages had no time to write is there before a screen shows anything. */
async function openWorkspace(): Promise<Opening> {
  const opening = await openDatabase();
  if (opening.state === 'ready') await takeUpLeftBehind();
  return opening;
}
