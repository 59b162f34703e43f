import type { Diagram, StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { JournalEntry } from '#domain/journal.ts';

/** Everything that belongs to some projects: what packages, backups, duplicates and checks work on. */
export interface Content {
  readonly documents: readonly StudioDocument[];
  readonly records: readonly StudioRecord[];
  readonly diagrams: readonly Diagram[];
  readonly journal: readonly JournalEntry[];
}

/** The whole workspace of one browser. */
export interface Workspace extends Content {
  readonly id: Id;
}

/** A fresh content of nothing. */
export const emptyContent: Content = { documents: [], records: [], diagrams: [], journal: [] };
