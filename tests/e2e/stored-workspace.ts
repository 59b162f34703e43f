import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { replay } from '#data/commands/rebuild-from-journal.ts';
import type { Diagram, StudioDocument, StudioRecord } from '#domain/document.ts';
import { brokenLink, type JournalEntry } from '#domain/journal.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { Content, Workspace } from '#domain/workspace.ts';
import { hashOfContent } from '#exchange/hash-of-content.ts';
import { importLibraryProcess } from '#exchange/import-library.ts';
import { contentByProject } from '#exchange/content-by-project.ts';

const stamp = { author: 'Сынақ', device: 'test', clock: '000000000-0000-test', at: '2026-11-22T00:00:00.000Z' };

/** A process of the library as a project, e.g. `land/land-plot`, made outside the browser. */
export function libraryProject(process: string): Content & { readonly id: string } {
  const read = (name: string): string => readFileSync(`process-library/${process}/${name}`, 'utf8');
  const files = ['as-is.bpmn', 'to-be.bpmn', 'should-be.bpmn'];
  const content = importLibraryProcess(read('records.json'), new Map(files.map((name) => [name, read(name)])), stamp);
  return { ...content, id: content.documents[0]?.project ?? '' };
}

/**
 * Writes projects straight into the database of the page, for journeys that are not about how projects come to be.
 * The studio must be open on the page; it shows the projects after the next reload.
 */
export async function storeProjects(page: Page, contents: readonly Content[]): Promise<void> {
  const rows = {
    documents: contents.flatMap((content) => content.documents),
    records: contents.flatMap((content) => content.records),
    diagrams: contents.flatMap((content) => content.diagrams),
    journal: contents.flatMap((content) => content.journal),
  };
  await page.evaluate(async (tables) => {
    const opening = indexedDB.open('uderis-studio');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
    for (const [name, list] of Object.entries(tables)) {
      const store = writing.objectStore(name);
      for (const row of list) store.add(row);
    }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = reject;
    });
    opening.result.close();
  }, rows);
}

/** Everything that the database of the page holds now, journal in its order. */
export async function storedWorkspace(page: Page): Promise<Workspace> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('uderis-studio');
    await new Promise((resolve, reject) => {
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const reading = opening.result.transaction(['documents', 'records', 'diagrams', 'journal', 'meta'], 'readonly');
    const all = <T>(name: string) => reading.objectStore(name).getAll() as IDBRequest<T[]>;
    const documents = all<StudioDocument>('documents');
    const records = all<StudioRecord>('records');
    const diagrams = all<Diagram>('diagrams');
    const journal = all<JournalEntry & { sequence: number }>('journal');
    const meta = all<{ key: string; value: string }>('meta');
    await new Promise((resolve, reject) => {
      reading.oncomplete = resolve;
      reading.onabort = reject;
    });
    opening.result.close();
    return {
      id: meta.result.find(({ key }) => key === 'workspace')?.value ?? '',
      documents: documents.result,
      records: records.result,
      diagrams: diagrams.result,
      journal: journal.result.map(({ sequence: _place, ...entry }) => entry),
    };
  });
}

/** The BPMN text of a variant of a project. */
export function diagramText(workspace: Workspace, project: string, kind: VariantKind): string {
  const variant = workspace.documents.find(
    (document) => document.project === project && document.fields['variant'] === kind && !document.fields['deletedAt'],
  );
  const diagram = workspace.diagrams.find((each) => each.variant === variant?.id);
  if (!diagram) throw new Error(`The project has no ${kind}.`);
  return diagram.source.text;
}

/** Hash of one project of the workspace, journal included. */
export function hashOfProject(workspace: Workspace, project: string): string {
  const content = contentByProject(workspace).get(project);
  if (!content) throw new Error(`There is no project ${project}.`);
  return hashOfContent(content);
}

/**
 * What is torn in a workspace: a broken chain of the journal, or documents, records and diagrams that are not those
 * the journal leads to. An empty list says that every command is there as a whole or not at all.
 */
export function tornParts(workspace: Workspace): string[] {
  return [...contentByProject(workspace)].flatMap(([project, content]) => {
    const link = brokenLink(content.journal);
    if (link >= 0) return [`${project}: journal entry ${String(link)} is broken`];
    const replayed: Content = { ...replay(content.journal, patchSource), journal: content.journal };
    return hashOfContent(replayed) === hashOfContent(content) ? [] : differences(project, content, replayed);
  });
}

function differences(project: string, content: Content, replayed: Content): string[] {
  const tables = ['documents', 'records', 'diagrams'] as const;
  return tables.flatMap((table) => {
    const of = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).sort();
    const [here, there] = [of(content[table]), of(replayed[table])];
    const lone = here.findIndex((row, index) => row !== there[index]);
    return lone < 0 && here.length === there.length
      ? []
      : [`${project}: ${table} differ from the journal at ${String(lone)}`];
  });
}

/** The journal of the workspace as commands, oldest first. */
export function commandsOf({ journal }: { readonly journal: readonly JournalEntry[] }): string[] {
  return journal.map((entry) => entry.command);
}
