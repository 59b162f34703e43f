import { createActor } from 'xstate';
import { studioMachine } from './studio-machine.ts';

/** Starts the studio: the one actor that every page has. */
export function startStudio() {
  return createActor(studioMachine).start();
}
