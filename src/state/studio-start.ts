import { createActor, waitFor } from 'xstate';
import { startAutomaticBackups } from './automatic-backups.ts';
import { askAfterFirstSave } from './storage-state.ts';
import { studioMachine } from './studio-machine.ts';

/** Starts the studio: the one actor that every page has. Once the workspace is open it is also kept safe. */
export function startStudio() {
  const actor = createActor(studioMachine).start();
  void waitFor(actor, (snapshot) => snapshot.matches('ready'), { timeout: Infinity }).then(() => {
    startAutomaticBackups();
    askAfterFirstSave();
  });
  return actor;
}
