import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Operation } from '#domain/facts/facts.ts';
import type { JournalEntry } from '#domain/journal.ts';
import { brokenLink } from '#domain/journal.ts';
import type { Source } from '#domain/variant.ts';
import { database, type JournalRow } from '#data/database.ts';
import { acceptDatabase } from '#data/open-database.ts';
import { applyToFields } from './apply-to-fields.ts';
import { applyToRecords } from './apply-to-records.ts';

/** Applies operations on diagram facts to a BPMN text; src/bpmn has it, the data layer must not know it. */
export type PatchText = (text: string, operations: readonly Operation[]) => string;

/** What came back: projects whose chain is whole, and those whose chain broke with the number of entries that still held. */
export interface Rebuilt {
  readonly whole: number;
  readonly broken: readonly { readonly project: string; readonly entries: number }[];
}

/** Rebuilds documents, records and diagrams from the journal alone, up to the first broken link of each project. */
export async function rebuildFromJournal(patch: PatchText): Promise<Rebuilt> {
  const db = database();
  const rows = await db.journal.orderBy('sequence').toArray();
  const projects = new Map<string, JournalRow[]>();
  for (const row of rows) projects.set(row.project, [...(projects.get(row.project) ?? []), row]);
  const broken: { project: string; entries: number }[] = [];
  await db.transaction('rw', [db.documents, db.records, db.diagrams], async () => {
    for (const table of [db.documents, db.records, db.diagrams]) await table.clear();
    for (const [project, entries] of projects) {
      const end = brokenLink(entries);
      const held = end < 0 ? entries : entries.slice(0, end);
      if (end >= 0) broken.push({ project, entries: held.length });
      const content = replay(held, patch);
      await db.documents.bulkPut(content.documents);
      await db.records.bulkPut(content.records);
      await db.diagrams.bulkPut(content.diagrams);
    }
  });
  await acceptDatabase(db);
  return { whole: projects.size - broken.length, broken };
}

/** The state that a project's entries lead to. */
export function replay(entries: readonly JournalEntry[], patch: PatchText) {
  const documents = new Map<string, StudioDocument>();
  const records = new Map<string, StudioRecord>();
  const sources = new Map<string, Source>();
  for (const entry of entries) {
    for (const part of entry.documents) {
      const own = part.operations.filter((operation) => operation.entity === part.document);
      const others = part.operations.filter((operation) => operation.entity !== part.document);
      const document: StudioDocument = {
        id: part.document,
        project: entry.project,
        kind: part.kind,
        revision: part.revision,
        fields: applyToFields(part.document, documents.get(part.document)?.fields ?? {}, own),
        clock: entry.clock,
        changedAt: entry.at,
      };
      documents.set(part.document, document);
      const before = sources.get(part.document);
      if (part.source) sources.set(part.document, part.source);
      else if (part.patched && before) sources.set(part.document, { ...before, text: patch(before.text, others) });
      else
        for (const record of applyToRecords(document, knownRecords(records, others), others))
          records.set(record.id, record);
    }
  }
  return {
    documents: [...documents.values()],
    records: [...records.values()],
    diagrams: [...sources].map(([variant, source]) => ({ variant, project: entries[0]?.project ?? '', source })),
  };
}

function knownRecords(records: ReadonlyMap<string, StudioRecord>, operations: readonly Operation[]): StudioRecord[] {
  const ids = new Set(operations.map((operation) => operation.entity));
  return [...ids].flatMap((id) => records.get(id) ?? []);
}
