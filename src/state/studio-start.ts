import { createActor, waitFor } from 'xstate';
import { onDatabaseClosed } from '#data/open-database.ts';
import { startAutomaticBackups } from './automatic-backups.ts';
import { tell } from './notice-store.ts';
import { CommandFailed } from './command-failed.ts';
import { watchLeaving } from './leaving.ts';
import { savingStore } from './saving-store.ts';
import { askAfterFirstSave } from './storage-state.ts';
import { studioMachine } from './studio-machine.ts';

/** Starts the studio: the one actor that every page has. Once the workspace is open it is also kept safe. */
export function startStudio() {
  const actor = createActor(studioMachine).start();
  void waitFor(actor, (snapshot) => snapshot.matches('ready'), { timeout: Infinity }).then(() => {
    onDatabaseClosed(() => {
      savingStore.trigger.databaseClosed();
      tell('saving-closed', { tone: 'error' });
    });
    watchLeaving();
    startAutomaticBackups();
    askAfterFirstSave();
  });
  addEventListener('unhandledrejection', (event) => {
    if (isTold(event.reason)) event.preventDefault();
  });
  return actor;
}

/** Failures that the person has been told of already, so that nobody needs to wait for them. */
function isTold(reason: unknown): boolean {
  return reason instanceof CommandFailed || (reason instanceof Error && reason.name === 'DatabaseClosedError');
}
