import { addContent } from '#data/commands/add-content.ts';
import { presentStamp } from '#data/queries/present-stamp.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { Id } from '#domain/identity.ts';
import type { Text } from '#domain/language.ts';
import { duplicateContent } from '#exchange/duplicate-content.ts';
import { underSaving } from './perform.ts';

/** Copies a project under a new name with ids of its own; returns the id of the copy. */
export async function duplicateProject(project: Id, name: Text): Promise<Id> {
  const content = duplicateContent(await readProject(project, false), name, await presentStamp());
  await underSaving(() => addContent(content));
  return content.documents[0]?.project ?? '';
}
