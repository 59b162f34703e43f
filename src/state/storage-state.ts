import { createStore } from '@xstate/store';
import { savingStore } from './saving-store.ts';

/** What the browser says about its storage; undefined where it does not say. */
export interface StorageState {
  /** True: the browser does not clear the data by itself when room gets short. */
  readonly persisted: boolean | undefined;
  /** Bytes. */
  readonly usage: number | undefined;
  readonly quota: number | undefined;
  /** False on a plain http address: no lasting storage can be asked for, no use without a network. */
  readonly secure: boolean;
}

const unknown: StorageState = {
  persisted: undefined,
  usage: undefined,
  quota: undefined,
  secure: globalThis.isSecureContext,
};

export const storageStateStore = createStore({
  context: unknown,
  on: { looked: (_context, event: { state: StorageState }) => event.state },
});

/** Asks the browser again how much room there is and whether it may clear the data. */
export async function lookAtStorage(): Promise<void> {
  if (!('storage' in navigator)) return;
  const { usage, quota } = await navigator.storage.estimate().catch(() => ({ usage: undefined, quota: undefined }));
  const persisted = await navigator.storage.persisted().catch(() => undefined);
  storageStateStore.trigger.looked({ state: { ...unknown, usage, quota, persisted } });
}

/** Asks for storage that the browser does not clear by itself; some browsers ask the person. */
export async function askForPersistence(): Promise<void> {
  if (!('storage' in navigator)) return;
  await navigator.storage.persist().catch(() => false);
  await lookAtStorage();
}

/** Asks once, when there is something worth keeping: after the first command that was saved. */
export function askAfterFirstSave(): void {
  const { unsubscribe } = savingStore.subscribe(({ context }) => {
    if (context.savedAt === undefined || context.inMemory) return;
    unsubscribe();
    void askForPersistence();
  });
}
