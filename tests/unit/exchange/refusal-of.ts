import { FileRefused, type FileProblem } from '#exchange/file-problem.ts';

/** The problem for which `read` refuses its file; fails when the file is taken. */
export async function refusalOf(read: () => unknown): Promise<FileProblem> {
  try {
    await read();
  } catch (error) {
    if (error instanceof FileRefused) return error.problem;
    throw error;
  }
  throw new Error('The file was not refused.');
}

/** Only the code of it. */
export async function codeOf(read: () => unknown): Promise<string> {
  return (await refusalOf(read)).code;
}
