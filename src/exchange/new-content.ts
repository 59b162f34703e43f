import type { Diagram, DocumentChange, DocumentKind, Fields, StudioDocument, StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { hashOfEntry, type JournalEntry } from '#domain/journal.ts';
import { fieldOperations, recordOperations } from '#domain/record-facts.ts';
import type { Content } from '#domain/workspace.ts';

/** Who makes a change, on which device and when: the clock is the device's next one, `at` is ISO 8601. */
export interface Stamp {
  readonly author: string;
  readonly device: Id;
  readonly clock: string;
  readonly at: string;
}

/** A document that does not exist yet. */
export interface NewDocument {
  readonly id: Id;
  readonly kind: DocumentKind;
  readonly fields: Fields;
}

/**
 * A project that comes to be at once: every document in its first revision, and one journal entry that holds all of it,
 * so that the journal alone can rebuild the project.
 */
export function newContent(
  command: string,
  project: Id,
  parts: Pick<Content, 'records' | 'diagrams'> & { readonly documents: readonly NewDocument[] },
  stamp: Stamp,
): Content {
  const { author, device, clock, at } = stamp;
  const documents = parts.documents.map((document): StudioDocument => ({
    ...document,
    project,
    revision: 1,
    clock,
    changedAt: at,
  }));
  const unhashed = {
    id: newId(),
    project,
    command,
    author,
    device,
    clock,
    at,
    documents: documents.map((document) => creation(document, parts.records, parts.diagrams)),
    previous: '',
  };
  const entry: JournalEntry = { ...unhashed, hash: hashOfEntry(unhashed) };
  return { documents, records: parts.records, diagrams: parts.diagrams, journal: [entry] };
}

function creation(
  document: StudioDocument,
  records: readonly StudioRecord[],
  diagrams: readonly Diagram[],
): DocumentChange & { readonly revision: number } {
  const { id, kind, fields, revision } = document;
  const diagram = diagrams.find((candidate) => candidate.variant === id);
  const own = records.filter((record) => record.document === id);
  const operations = [...fieldOperations(id, {}, fields), ...own.flatMap((record) => recordOperations(null, record))];
  return { document: id, kind, basedOn: null, operations, revision, ...(diagram ? { source: diagram.source } : {}) };
}
