import { snapshotOf } from '#bpmn/modeler/snapshot-of.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { StaleRevision } from '#data/commands/stale-revision.ts';
import { leaveBehind, leftBehind, type UnsavedDiagram } from '#data/left-behind.ts';
import { readProject } from '#data/queries/project-content.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import type { Change, DocumentChange, Fields } from '#domain/document.ts';
import type { Operation } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { fieldsOfRecord } from '#domain/record-facts.ts';
import type { Content } from '#domain/workspace.ts';
import { patchedChange } from './patched-change.ts';

/**
 * Writes what a page left behind that was not committed any more, as the commands that it would have given. What
 * another has changed meanwhile stays. What the storage does not take is kept for the next start.
 */
export async function writeLeftBehind(page: string): Promise<void> {
  for (let [unwritten, ...rest] = leftBehind(page); unwritten; [unwritten, ...rest] = rest) {
    try {
      const change = 'written' in unwritten ? await diagramChange(unwritten) : await presentChange(unwritten);
      if (change && change.documents.length > 0) await applyChange(change);
    } catch (error) {
      // The page wrote it after all, or another page has just done so.
      if (!(error instanceof StaleRevision)) throw error;
    }
    leaveBehind(page, rest);
  }
}

/** One revision more than the author saw is the page's own: the save that ran when it was left. */
function isOwn(revision: number, basedOn: number): boolean {
  return revision <= basedOn + 1;
}

async function diagramChange({ variant, basedOn, ground, written }: UnsavedDiagram): Promise<Change | undefined> {
  const found = await readVariant(variant);
  if (!found || !isOwn(found.document.revision, basedOn)) return undefined;
  const { project, revision } = found.document;
  const { text, operations } = snapshotOf(found.diagram.source.text, ground, written);
  if (operations.length === 0) return undefined;
  return patchedChange({ project, variant, revision, source: found.diagram.source }, text, operations).change;
}

/** The part of a change that the project does not have yet. */
async function presentChange(change: Change): Promise<Change> {
  const content = await readProject(change.project, false);
  return { ...change, documents: change.documents.flatMap((part) => presentPart(part, content) ?? []) };
}

function presentPart(part: DocumentChange, content: Content): DocumentChange | undefined {
  // A new document is there or not; a new source fits one revision only.
  if (part.basedOn === null || part.source) return part;
  const document = content.documents.find(({ id }) => id === part.document);
  if (!document) throw new StaleRevision(part.document, []);
  const records = new Map(content.records.map((record) => [record.id, record]));
  const fieldsOf = (entity: Id): Fields => {
    if (entity === document.id) return document.fields;
    const record = records.get(entity);
    return record ? fieldsOfRecord(record) : {};
  };
  const operations = presentOperations(part.operations, fieldsOf, isOwn(document.revision, part.basedOn));
  return operations.length === 0 ? undefined : { ...part, basedOn: document.revision, operations };
}

function presentOperations(
  operations: readonly Operation[],
  fieldsOf: (entity: Id) => Fields,
  isOwnWork: boolean,
): Operation[] {
  return operations.flatMap((operation) => {
    const old = fieldsOf(operation.entity)[operation.field] ?? null;
    if (old === operation.new || (old !== operation.old && !isOwnWork)) return [];
    return [{ ...operation, old }];
  });
}
