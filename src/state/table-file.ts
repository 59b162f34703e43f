import { checkFileSize } from '#exchange/file-size.ts';
import type { TableRows } from '#exchange/read-rows.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';

export type { TableRows } from '#exchange/read-rows.ts';

/** The rows of the first sheet of an XLSX file, or of a CSV file. A refused file changes nothing. */
export async function readTableFile(file: Blob): Promise<FileOutcome<TableRows>> {
  return fileOutcome(async () => {
    checkFileSize(file.size, 'diagram');
    const { readRows } = await import('#exchange/read-rows.ts');
    return readRows(new Uint8Array(await file.arrayBuffer()));
  });
}
