import { addContent, ProjectExists } from '#data/commands/add-content.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { Id } from '#domain/identity.ts';
import type { Content } from '#domain/workspace.ts';
import { checkFileSize } from '#exchange/file-size.ts';
import { hashOfValue } from '#exchange/hash-of-content.ts';
import type { PackageManifest } from '#exchange/manifest-schema.ts';
import type { PackageProblem } from '#exchange/package-problem.ts';
import { readPackage } from '#exchange/read-package.ts';
import { verifyPackage, type Verification } from '#exchange/verify-package.ts';
import { fileOutcome, type FileProblem } from './file-outcome.ts';
import { replaceProject } from './import-actions.ts';
import { underSaving } from './perform.ts';

export type { PackageProblem } from '#exchange/package-problem.ts';
export type { PackageManifest } from '#exchange/manifest-schema.ts';
export type ReceivedManifest = NonNullable<Verification['manifest']>;

/** Who exported a package, by its own journal; an empty author gave no name. */
export interface ExportNote {
  readonly author: string;
  readonly at: string;
}

/** A received file after its verification; nothing was taken in. */
export interface ReceivedFile {
  readonly name: string;
  readonly size: number;
  /** Absent when the file is so damaged that its manifest cannot be read. */
  readonly manifest?: ReceivedManifest;
  /** SHA-256 of manifest.json, to be compared with what the sender says. */
  readonly manifestHash?: string;
  /** Everything that is not as it was exported; none: the file is genuine to its manifest. */
  readonly problems: readonly PackageProblem[];
  /** The project inside, of a package that is whole and can be taken in. */
  readonly content?: Content;
  readonly exported?: ExportNote;
  /** What to look at in the project after the import. */
  readonly notices: readonly FileProblem[];
}

/** Compares a file with its manifest. A file that is no package has its reason among the problems. */
export async function examineFile(file: File): Promise<ReceivedFile> {
  const about = { name: file.name, size: file.size, notices: [] };
  const sized = await fileOutcome(() => checkFileSize(file.size, 'backup'));
  if (sized.refused) return { ...about, problems: [{ file: '', problem: sized.refused }] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { manifest, problems } = await verifyPackage(bytes);
  if (!manifest) return { ...about, problems };
  const known = { ...about, manifest, manifestHash: hashOfValue(manifest) };
  if (problems.length > 0 || manifest.format === 'uderis-backup') return { ...known, problems };
  const read = await fileOutcome(() => readPackage(bytes));
  if (read.refused) return { ...known, problems: [{ file: '', problem: read.refused }] };
  const { content, notices } = read.done;
  const exported = exportNoteOf(content, manifest);
  return { ...known, problems, content, notices, ...(exported ? { exported } : {}) };
}

/** Adds the project of a package. Throws `ProjectExists` and changes nothing when it is here already. */
export async function addReceived(content: Content): Promise<Id> {
  const exists = await underSaving(async () => {
    try {
      await addContent(content);
      return undefined;
    } catch (error) {
      // A question for the person, not a failure of saving.
      if (error instanceof ProjectExists) return error;
      throw error;
    }
  });
  if (exists) throw exists;
  return projectOf(content);
}

/** Puts the project of a package over the one that is here; the function that comes back takes that back. */
export async function replaceWithReceived(content: Content): Promise<() => Promise<void>> {
  const before = await readProject(projectOf(content));
  await replaceProject(content);
  return async () => {
    await replaceProject(before);
  };
}

function projectOf(content: Content): Id {
  return content.documents[0]?.project ?? '';
}

function exportNoteOf({ journal }: Content, { createdAt }: PackageManifest): ExportNote | undefined {
  const note = journal.findLast((entry) => entry.command === 'export-package');
  return note?.at === createdAt ? { author: note.author, at: note.at } : undefined;
}
