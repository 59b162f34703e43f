import { replaceWorkspace } from '#data/commands/replace-workspace.ts';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { checkFileSize } from '#exchange/file-size.ts';
import { hashOfWorkspace } from '#exchange/hash-of-content.ts';
import { program } from '#exchange/program.ts';
import { readBackup, type ReadBackup } from '#exchange/read-backup.ts';
import { writeBackup } from '#exchange/write-backup.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';
import { underSaving } from './perform.ts';

export type { ReadBackup } from '#exchange/read-backup.ts';

/** A backup of everything in this browser, with the name it is downloaded under. */
export interface BackupFile {
  readonly name: string;
  readonly file: Blob;
  readonly projects: number;
}

/** Writes the whole workspace to one file. */
export async function makeBackup(now = new Date()): Promise<BackupFile> {
  const workspace = await wholeWorkspace();
  const bytes = await writeBackup(workspace, { createdAt: now.toISOString(), program });
  const projects = workspace.documents.filter((document) => document.kind === 'project').length;
  const file = new Blob([new Uint8Array(bytes)], { type: 'application/zip' });
  return { name: backupName(now), file, projects };
}

/** Opens a backup and changes nothing; a damaged or foreign file is refused with the reason. */
export async function openBackup(file: Blob): Promise<FileOutcome<ReadBackup>> {
  return fileOutcome(async () => {
    checkFileSize(file.size, 'backup');
    return readBackup(new Uint8Array(await file.arrayBuffer()));
  });
}

/** The workspace that was restored is not the one of the backup: a fault of the program, told rather than hidden. */
export class RestoredOtherwise extends Error {
  constructor() {
    super('The restored workspace differs from its backup.');
    this.name = 'RestoredOtherwise';
  }
}

/** Puts a backup in the place of the whole workspace and compares the result by hash. Throws `CommandFailed`, `RestoredOtherwise`. */
export async function restoreBackup({ workspace, manifest }: ReadBackup): Promise<void> {
  await underSaving(() => replaceWorkspace(workspace));
  if (hashOfWorkspace(await wholeWorkspace()) !== manifest.content) throw new RestoredOtherwise();
}

/** `uderis_2026-11-22_14-05.backup.zip`, in local time, so that files stand in the order they were made. */
function backupName(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  return `uderis_${local.slice(0, 10)}_${local.slice(11, 16).replace(':', '-')}.backup.zip`;
}
