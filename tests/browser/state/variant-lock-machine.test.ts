import { afterEach, test } from 'vitest';
import { createActor, waitFor, type ActorRefFrom } from 'xstate';
import { newId } from '#domain/identity.ts';
import { variantLockMachine } from '#state/variant-lock-machine.ts';
import { lockName } from '#state/variant-locks.ts';

const actors: ActorRefFrom<typeof variantLockMachine>[] = [];

afterEach(() => {
  for (const actor of actors.splice(0)) actor.stop();
});

/** Asks for a variant as a screen does that opens it. */
function asking(variant: string): ActorRefFrom<typeof variantLockMachine> {
  const actor = createActor(variantLockMachine, { input: { variant, beforeRelease: () => Promise.resolve() } });
  actors.push(actor);
  actor.start();
  return actor;
}

/** Holds a variant as another page does; what is given back ends that. */
async function heldElsewhere(variant: string): Promise<() => void> {
  let end: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  await new Promise<void>((resolve) => {
    void navigator.locks.request(lockName(variant), () => {
      resolve();
      return held;
    });
  });
  return end;
}

test('a page that has just been closed does not keep the next one from editing', async () => {
  const variant = newId();
  const end = await heldElsewhere(variant);
  const actor = asking(variant);
  end();
  await waitFor(actor, (state) => state.matches({ holding: 'editing' }));
});

test('a variant that another page edits is read', async () => {
  const variant = newId();
  const end = await heldElsewhere(variant);
  const actor = asking(variant);
  await waitFor(actor, (state) => state.matches('reading'));
  end();
});
