import { Dexie, type EntityTable } from 'dexie';
import type { Diagram, StudioDocument, StudioRecord } from '#domain/document.ts';
import type { JournalEntry } from '#domain/journal.ts';

/** A journal entry at its place in this database. */
export interface JournalRow extends JournalEntry {
  readonly sequence: number;
}

/** Small facts of this browser: workspace id, device id, author's name, last clock. */
export interface MetaRow {
  readonly key: 'workspace' | 'device' | 'author' | 'clock';
  readonly value: string;
}

/**
 * The database of the studio. Versions are append-only: a released version is never edited, a new one follows it
 * with its upgrade and a test that starts from a stored snapshot of the old one (tests/fixtures/database).
 */
export class StudioDatabase extends Dexie {
  declare documents: EntityTable<StudioDocument, 'id'>;
  declare records: EntityTable<StudioRecord, 'id'>;
  declare diagrams: EntityTable<Diagram, 'variant'>;
  declare journal: EntityTable<JournalRow, 'sequence'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name: string, engine?: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }) {
    // Once closed it stays closed: Dexie would open a deleted database again as an empty one and go on in it.
    super(name, { ...engine, autoOpen: false, chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      documents: 'id, project, [kind+project]',
      records: 'id, document, project',
      diagrams: 'variant, project',
      journal: '++sequence, project, hash',
      meta: 'key',
    });
    // Records of one kind are read across all projects: what clients are asked for more than once.
    this.version(2).stores({ records: 'id, document, project, kind' });
  }
}

let open: StudioDatabase | undefined;

/** The database that is open now. Throws when the studio has not been opened: a fault of the program, not of the user. */
export function database(): StudioDatabase {
  if (!open) throw new Error('The studio database is not open.');
  return open;
}

export function useDatabase(next: StudioDatabase): void {
  open = next;
}
