import { afterEach, describe, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { replay } from '#data/commands/rebuild-from-journal.ts';
import { database } from '#data/database.ts';
import { openDatabase } from '#data/open-database.ts';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { brokenLink } from '#domain/journal.ts';
import type { Workspace } from '#domain/workspace.ts';
import { contentByProject } from '#exchange/content-by-project.ts';
import { hashOfContent } from '#exchange/hash-of-content.ts';

interface StoredVersion {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  }[];
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const files = import.meta.glob<StoredVersion>('/tests/fixtures/database/*.json', { import: 'default', eager: true });
const versions = Object.entries(files).map(([path, stored]) => [path.replace(/^.*\//, ''), stored] as const);
const name = 'stored-version';

afterEach(async () => {
  database().close();
  localStorage.clear();
  await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
});

/** The database as a browser has it that used the studio in that version. */
async function store({ version, stores, rows }: StoredVersion): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name, keyPath, unique, multiEntry } of indexes) {
        store.createIndex(name, keyPath, { unique, multiEntry });
      }
      for (const row of rows[name] ?? []) store.add(row);
    }
  };
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  request.result.close();
}

describe.each(versions)('a workspace stored by %s', (_, stored) => {
  test('opens with everything in it, and its journal still leads to it', async () => {
    await store(stored);
    expect(await openDatabase(name)).toEqual({ state: 'ready' });
    const workspace: Workspace = await wholeWorkspace();
    const counts = ['documents', 'records', 'diagrams', 'journal'].map((table) => stored.rows[table]?.length);
    const { documents, records, diagrams, journal } = workspace;
    expect([documents, records, diagrams, journal].map(({ length }) => length)).toEqual(counts);
    for (const content of contentByProject(workspace).values()) {
      expect(brokenLink(content.journal)).toBe(-1);
      const replayed = { ...replay(content.journal, patchSource), journal: content.journal };
      expect(hashOfContent(replayed)).toBe(hashOfContent(content));
    }
  });

  test('takes the next command', async () => {
    await store(stored);
    await openDatabase(name);
    const project = (await wholeWorkspace()).documents.find(({ kind }) => kind === 'project');
    if (!project) throw new Error('The stored workspace has no project.');
    const { id, revision, fields } = project;
    const operations = [{ entity: id, field: 'name.en', old: fields['name.en'] ?? null, new: 'Land plot' }];
    const documents = [{ document: id, kind: 'project' as const, basedOn: revision, operations }];
    await applyChange({ command: 'change-project', project: id, documents });
    expect((await database().documents.get(id))?.fields['name.en']).toBe('Land plot');
  });
});
