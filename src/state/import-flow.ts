import type { FileProblem } from './file-outcome.ts';
import type { Imported } from './import-actions.ts';

/** One file after it was looked at: taken in, refused, or waiting for the person's answer. */
export type TakenFile =
  | { readonly file: string; readonly refused: FileProblem }
  | { readonly file: string; readonly failed: string }
  | { readonly file: string; readonly imported: Imported };

/** Takes files in one after another, so that memory holds one at a time; `onFile` hears the name of each before it is read. */
export async function takeFiles(files: readonly File[], onFile: (name: string) => void): Promise<TakenFile[]> {
  // Readers of archives and diagrams are no part of the first screen.
  const { importFile } = await import('./import-actions.ts');
  const taken: TakenFile[] = [];
  for (const file of files) {
    onFile(file.name);
    try {
      const { refused, done } = await importFile(file);
      taken.push(refused ? { file: file.name, refused } : { file: file.name, imported: done });
    } catch (error) {
      taken.push({ file: file.name, failed: error instanceof Error ? error.message : String(error) });
    }
  }
  return taken;
}
