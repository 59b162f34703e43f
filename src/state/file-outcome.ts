import { FileRefused, type FileProblem } from '#exchange/file-problem.ts';

export type { FileProblem } from '#exchange/file-problem.ts';

/** A file from outside was taken in, or refused with a reason for the person and nothing changed. */
export type FileOutcome<T> =
  { readonly done: T; readonly refused?: never } | { readonly refused: FileProblem; readonly done?: never };

/** Runs a reading function; a refusal becomes an outcome, a fault of the program stays an error. */
export async function fileOutcome<T>(read: () => T | Promise<T>): Promise<FileOutcome<T>> {
  try {
    return { done: await read() };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: error.problem };
    throw error;
  }
}
