import { addContent } from '#data/commands/add-content.ts';
import { presentStamp } from '#data/queries/present-stamp.ts';
import type { Id } from '#domain/identity.ts';
import { importLibraryProcess } from '#exchange/import-library.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';
import { underSaving } from './perform.ts';
import { libraryFile, processLibrary } from './process-library.ts';

/** Makes a project of a process of the library; its ids are fresh, so the same process can be opened again and again. */
export async function openLibraryProcess(key: string): Promise<FileOutcome<Id>> {
  const card = processLibrary.find((each) => each.key === key);
  if (!card) throw new Error(`The library has no ${key}.`);
  const [records, ...texts] = await Promise.all([
    libraryFile(key, 'records.json'),
    ...card.variants.map(async ({ file }) => [file, await libraryFile(key, file)] as const),
  ]);
  const stamp = await presentStamp();
  const read = await fileOutcome(() => importLibraryProcess(records, new Map(texts), stamp));
  if (read.refused) return read;
  await underSaving(() => addContent(read.done));
  return { done: read.done.documents[0]?.project ?? '' };
}
