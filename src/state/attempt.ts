import { CommandFailed } from './command-failed.ts';

/** Runs a command for a screen; `undefined` when it failed, which the person has been told already. */
export async function attempt<T>(command: () => Promise<T>): Promise<T | undefined> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof CommandFailed) return undefined;
    throw error;
  }
}
