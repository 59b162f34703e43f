import { setAuthor } from '#data/commands/set-author.ts';
import { purgeProject } from '#data/commands/purge-project.ts';
import type { Change, Fields, StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { Text } from '#domain/language.ts';
import { newProject } from '#domain/new-project.ts';
import { fieldOperations } from '#domain/record-facts.ts';
import { tell } from './notice-store.ts';
import { inverseOf, perform, underSaving } from './perform.ts';

/** Makes an empty project and returns its id. */
export async function createProject(name: Text, owner: string): Promise<Id> {
  const change = newProject(name, owner);
  await perform(change, false);
  return change.project;
}

/** Replaces some of a document's own fields, e.g. the name or the stage of a project; `undefined` removes a field. */
export async function changeDocument(
  document: StudioDocument,
  changes: Readonly<Record<string, Fields[string] | undefined>>,
  command = `change-${document.kind}`,
): Promise<void> {
  const change = documentChange(document, changes, command);
  if (change) await perform(change);
}

/** Puts projects aside, or back into the list. */
export async function archiveProjects(projects: readonly StudioDocument[], archived: boolean): Promise<void> {
  const at = archived ? new Date().toISOString() : undefined;
  for (const project of projects) {
    await changeDocument(project, { archivedAt: at }, archived ? 'archive-project' : 'unarchive-project');
  }
  tell(archived ? 'projects-archived' : 'projects-unarchived', { params: { n: projects.length }, tone: 'success' });
}

/** Marks projects deleted and offers the way back. */
export async function deleteProjects(projects: readonly StudioDocument[]): Promise<void> {
  await markDeleted(projects, 'delete-project', 'projects-deleted');
}

/** Marks a variant deleted and offers the way back. */
export async function deleteVariant(variant: StudioDocument): Promise<void> {
  await markDeleted([variant], 'delete-variant', 'variant-deleted');
}

/** Clears the deletion mark. */
export async function restoreDocument(document: StudioDocument): Promise<void> {
  await changeDocument(document, { deletedAt: undefined }, `restore-${document.kind}`);
}

/** Clears the deletion marks of projects. */
export async function restoreProjects(projects: readonly StudioDocument[]): Promise<void> {
  for (const project of projects) await restoreDocument(project);
  tell('projects-restored', { params: { n: projects.length }, tone: 'success' });
}

/** Removes deleted projects for good; cannot be undone. */
export async function purgeProjects(projects: readonly Id[]): Promise<void> {
  await underSaving(async () => {
    for (const project of projects) await purgeProject(project);
  });
  tell('projects-purged', { params: { n: projects.length } });
}

/** Remembers who works in this browser. */
export async function nameAuthor(name: string): Promise<void> {
  await underSaving(() => setAuthor(name));
}

async function markDeleted(documents: readonly StudioDocument[], command: string, notice: string): Promise<void> {
  const deletedAt = new Date().toISOString();
  const ways: Change[] = [];
  for (const document of documents) {
    const change = documentChange(document, { deletedAt }, command);
    if (change) ways.push(inverseOf(change, await perform(change)));
  }
  const undo = async (): Promise<void> => {
    for (const way of ways) await perform(way, false);
  };
  tell(notice, { params: { n: documents.length }, undo });
}

function documentChange(
  document: StudioDocument,
  changes: Readonly<Record<string, Fields[string] | undefined>>,
  command: string,
): Change | undefined {
  const merged: Record<string, Fields[string] | undefined> = { ...document.fields, ...changes };
  const fields = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as Fields;
  const operations = fieldOperations(document.id, document.fields, fields);
  if (operations.length === 0) return undefined;
  const part = { document: document.id, kind: document.kind, basedOn: document.revision, operations };
  return { command, project: document.project, documents: [part] };
}
