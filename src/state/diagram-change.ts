import { patchSource } from '#bpmn/facts/patch-source.ts';
import { StaleRevision } from '#data/commands/stale-revision.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import { changesDiagram, type Change, type DocumentChange } from '#domain/document.ts';
import { StaleOperations } from '#domain/facts/stale-operations.ts';
import { patchedChange } from './patched-change.ts';

/**
 * A change with the sources that its operations on diagrams lead to, as these stand in the database now: for diagrams
 * that are not open. Throws `StaleRevision` where a diagram says something else by now, or is gone.
 */
export async function withSources(change: Change): Promise<Change> {
  const documents = await Promise.all(change.documents.map((part) => withSource(change, part)));
  return { ...change, documents };
}

async function withSource({ project }: Change, part: DocumentChange): Promise<DocumentChange> {
  const { document, operations } = part;
  if (!changesDiagram(part)) return part;
  const found = await readVariant(document);
  if (!found) throw new StaleRevision(document, []);
  try {
    const text = patchSource(found.diagram.source.text, operations);
    const edited = { project, variant: document, revision: found.document.revision, source: found.diagram.source };
    return patchedChange(edited, text, operations).change.documents[0] ?? part;
  } catch (error) {
    if (!(error instanceof StaleOperations)) throw error;
    throw new StaleRevision(
      document,
      error.mismatches.map(({ operation }) => operation),
    );
  }
}
