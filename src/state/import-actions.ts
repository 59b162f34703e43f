import { addContent, ProjectExists } from '#data/commands/add-content.ts';
import { presentStamp } from '#data/queries/present-stamp.ts';
import { guessLanguage } from '#domain/guess-language.ts';
import type { Id } from '#domain/identity.ts';
import type { Text } from '#domain/language.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import type { Content } from '#domain/workspace.ts';
import { duplicateContent } from '#exchange/duplicate-content.ts';
import { refuseForeignDiagram } from '#exchange/foreign-diagram.ts';
import { FileRefused, type FileProblem } from '#exchange/file-problem.ts';
import { checkFileSize } from '#exchange/file-size.ts';
import { readBackup, type ReadBackup } from '#exchange/read-backup.ts';
import { readDiagram } from '#exchange/read-diagram.ts';
import { readPackage } from '#exchange/read-package.ts';
import { marksIn } from './marks-in.ts';
import { fileOutcome, type FileOutcome } from './file-outcome.ts';
import { perform, underSaving } from './perform.ts';

/**
 * What became of a file.
 * - `added`: a new project stands in the workspace
 * - `present`: the package holds a project that is here already; nothing was changed, the person decides
 * - `backup`: a whole workspace; nothing was changed, the person decides
 */
export type Imported =
  | { readonly became: 'added'; readonly project: Id; readonly notices: readonly FileProblem[] }
  | { readonly became: 'present'; readonly content: Content; readonly notices: readonly FileProblem[] }
  | { readonly became: 'backup'; readonly backup: ReadBackup };

/** Takes in a `.bpmn` file, a package or a backup, told apart by what they hold. A refused file changes nothing. */
export async function importFile(file: File): Promise<FileOutcome<Imported>> {
  const foreign = await fileOutcome(() => refuseForeignDiagram(file, file.name));
  if (foreign.refused) return foreign;
  const first = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const isArchive = first[0] === 0x50 && first[1] === 0x4b && !/\.(bpmn2?|xml)$/i.test(file.name);
  return isArchive ? importArchive(file) : importDiagram(file);
}

/** Puts a project of a package over the one of the same id. */
export async function replaceProject(content: Content): Promise<Id> {
  return add(content, true);
}

/** Adds a project of a package beside the one of the same id, with ids of its own and under `name`. */
export async function addAsCopy(content: Content, name: Text): Promise<Id> {
  return add(duplicateContent(content, name, await presentStamp()), false);
}

async function importDiagram(file: File): Promise<FileOutcome<Imported>> {
  const read = await fileOutcome(async () => {
    checkFileSize(file.size, 'diagram');
    return readDiagram(new Uint8Array(await file.arrayBuffer()));
  });
  if (read.refused) return read;
  const { source, notices } = read.done;
  const project = newProject(nameOfFile(file.name));
  const variant = newVariant(project.project, 'as-is', source);
  const documents = [...project.documents, ...variant.documents];
  await perform({ command: 'import-diagram', project: project.project, documents }, false);
  return { done: { became: 'added', project: project.project, notices: [...notices, ...marksIn(source.text)] } };
}

async function importArchive(file: File): Promise<FileOutcome<Imported>> {
  const read = await fileOutcome(() => readArchive(file));
  if (read.refused) return read;
  const { content, notices, backup } = read.done;
  if (backup) return { done: { became: 'backup', backup } };
  try {
    return { done: { became: 'added', project: await add(content, false), notices } };
  } catch (error) {
    if (error instanceof ProjectExists) return { done: { became: 'present', content, notices } };
    throw error;
  }
}

type ReadArchive =
  | { readonly backup: ReadBackup; readonly content?: never; readonly notices?: never }
  | { readonly content: Content; readonly notices: readonly FileProblem[]; readonly backup?: never };

async function readArchive(file: File): Promise<ReadArchive> {
  checkFileSize(file.size, 'backup');
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { backup: await readBackup(bytes) };
  } catch (error) {
    if (!(error instanceof FileRefused) || !isForPackage(error)) throw error;
    return readPackage(bytes);
  }
}

/** What is no backup may be a package; what is neither is refused as a package. */
function isForPackage({ problem }: FileRefused): boolean {
  return problem.code === 'is-package' || problem.code === 'not-backup';
}

/** Throws `ProjectExists` unnoticed by the saving indicator: it is a question, not a failure. */
async function add(content: Content, replace: boolean): Promise<Id> {
  const project = content.documents[0]?.project ?? '';
  const exists = await underSaving(async () => {
    try {
      await addContent(content, replace);
      return undefined;
    } catch (error) {
      if (error instanceof ProjectExists) return error;
      throw error;
    }
  });
  if (exists) throw exists;
  return project;
}

/** The name of a file without its ending, in the language that its letters tell. */
function nameOfFile(fileName: string): Text {
  const name = fileName
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replaceAll('_', ' ')
    .trim();
  return { [guessLanguage([name])]: name };
}
