import { assign, fromCallback, setup } from 'xstate';
import type { Id } from '#domain/identity.ts';
import { lockName } from './variant-locks.ts';

/** How long the holder may take to save before the lock is taken from it. */
const patience = 3000;
/** How long a lock may still be held by a page that has just been closed, in ms. */
const moment = 1000;

type LockEvent = { type: 'granted' } | { type: 'denied' } | { type: 'unguarded' } | { type: 'lost' };

interface LockInput {
  readonly variant: Id;
  /** The holder saves here before it lets go. */
  readonly beforeRelease: () => Promise<void>;
}

/**
 * Who may edit a variant: the first tab holds it, others read and may take over. The holder is asked first, so that
 * it saves; only a tab that does not answer is overruled. Without Web Locks (a plain http address) nobody guards,
 * the revision check alone keeps tabs from overwriting each other, and the screen says so.
 */
export const variantLockMachine = setup({
  types: {
    input: {} as LockInput,
    context: {} as LockInput & { takeOver: boolean },
    events: {} as LockEvent | { type: 'takeOver' },
  },
  actors: {
    lock: fromCallback<LockEvent, LockInput & { takeOver: boolean }>(({ input, sendBack }) =>
      holdLock(input, sendBack),
    ),
  },
}).createMachine({
  id: 'variant-lock',
  context: ({ input }) => ({ ...input, takeOver: false }),
  initial: 'holding',
  states: {
    holding: {
      initial: 'asking',
      invoke: { src: 'lock', input: ({ context }) => context },
      on: { lost: 'reading', denied: 'reading' },
      states: {
        asking: { on: { granted: 'editing', unguarded: 'unguarded' } },
        editing: {},
        unguarded: {},
      },
    },
    reading: {
      on: { takeOver: { target: 'holding', actions: assign({ takeOver: true }) } },
    },
  },
});

function holdLock(input: LockInput & { takeOver: boolean }, tell: (event: LockEvent) => void): () => void {
  if (!('locks' in navigator)) {
    tell({ type: 'unguarded' });
    return () => undefined;
  }
  const name = lockName(input.variant);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const channel = new BroadcastChannel(name);
  let holding = false;
  const hold = (lock: Lock | null): Promise<void> | undefined => {
    holding = lock !== null;
    tell({ type: lock ? 'granted' : 'denied' });
    return lock ? held : undefined;
  };
  channel.addEventListener('message', () => {
    if (!holding) return;
    void input.beforeRelease().finally(() => {
      release();
      tell({ type: 'lost' });
    });
  });
  if (input.takeOver) channel.postMessage('release');
  request(name, input.takeOver, hold).catch(() => tell({ type: 'lost' }));
  return () => {
    channel.close();
    release();
  };
}

/** The lock once it is free; after a while it is taken from its holder, or `hold` hears that it is not to be had. */
async function request(
  name: string,
  takeOver: boolean,
  hold: (lock: Lock | null) => Promise<void> | undefined,
): Promise<void> {
  const grant = { given: false };
  const wait = new AbortController();
  const timer = setTimeout(() => wait.abort(), takeOver ? patience : moment);
  try {
    await navigator.locks.request(name, { signal: wait.signal }, (lock) => {
      grant.given = true;
      clearTimeout(timer);
      return hold(lock);
    });
  } catch (error) {
    if (grant.given) throw error;
    if (takeOver) await navigator.locks.request(name, { steal: true }, hold);
    else await hold(null);
  }
}
