import { beforeEach, describe, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { rebuildFromJournal } from '#data/commands/rebuild-from-journal.ts';
import { StaleRevision } from '#data/commands/stale-revision.ts';
import type { StudioDatabase } from '#data/database.ts';
import { readProject } from '#data/queries/project-content.ts';
import { wholeWorkspace } from '#data/queries/whole-workspace.ts';
import type { DocumentChange, StudioDocument } from '#domain/document.ts';
import { brokenLink } from '#domain/journal.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { openMemoryDatabase } from './open-memory-database.ts';

const source = { text: '<a name="x"/>', encoding: 'utf-8', byteOrderMark: false };
let db: StudioDatabase;

beforeEach(async () => {
  ({ db } = await openMemoryDatabase());
});

async function createdProject(): Promise<StudioDocument> {
  const change = newProject({ kk: 'Жер учаскесін беру' }, 'Әкімдік');
  await applyChange(change);
  const project = await db.documents.get(change.project);
  if (!project) throw new Error('not created');
  return project;
}

async function registers(project: string): Promise<StudioDocument> {
  const found = await db.documents.where('[kind+project]').equals(['registers', project]).first();
  if (!found) throw new Error('no registers');
  return found;
}

function problem(
  document: StudioDocument,
  id: string,
  text: string,
  old: string | null,
  basedOn = document.revision,
): DocumentChange {
  const creation = [
    { entity: id, field: 'kind', old: null, new: 'problem' },
    { entity: id, field: 'order', old: null, new: 'a0' },
  ];
  const operations = [...(old === null ? creation : []), { entity: id, field: '.text.kk', old, new: text }];
  return { document: document.id, kind: 'registers', basedOn, operations };
}

describe('a command', () => {
  test('creates a project with its registers, journey and plan in one journal entry', async () => {
    const project = await createdProject();
    const content = await readProject(project.id);
    expect(content.documents.map((document) => document.kind).sort()).toEqual([
      'journey',
      'plan',
      'project',
      'registers',
    ]);
    expect(project.fields).toMatchObject({ 'name.kk': 'Жер учаскесін беру', owner: 'Әкімдік' });
    expect(content.journal).toHaveLength(1);
  });

  test('that changes another field than a later command merges with it', async () => {
    const project = await createdProject();
    const document = await registers(project.id);
    await applyChange({ command: 'add', project: project.id, documents: [problem(document, 'p1', 'ұзақ', null)] });
    await applyChange({ command: 'add', project: project.id, documents: [problem(document, 'p2', 'қағаз', null)] });
    expect((await db.records.toArray()).map((record) => record.fields['text.kk'])).toEqual(['ұзақ', 'қағаз']);
  });

  test('whose old value no longer holds fails and writes nothing, journal included', async () => {
    const project = await createdProject();
    const document = await registers(project.id);
    await applyChange({ command: 'add', project: project.id, documents: [problem(document, 'p1', 'ұзақ', null)] });
    const before = await wholeWorkspace();
    const stale = { command: 'change', project: project.id, documents: [problem(document, 'p1', 'басқа', 'қысқа')] };
    await expect(applyChange(stale)).rejects.toBeInstanceOf(StaleRevision);
    expect({ ...(await wholeWorkspace()) }).toEqual(before);
  });

  test('with a new diagram source fails when the variant has moved', async () => {
    const project = await createdProject();
    const variant = newVariant(project.id, 'as-is', source);
    await applyChange(variant);
    const save = (basedOn: number) =>
      applyChange({
        command: 'save-diagram',
        project: project.id,
        documents: [{ document: variant.variant, kind: 'variant', basedOn, operations: [], source, patched: true }],
      });
    await save(1);
    await expect(save(1)).rejects.toBeInstanceOf(StaleRevision);
    await save(2);
    expect((await db.documents.get(variant.variant))?.revision).toBe(3);
  });
});

describe('the journal', () => {
  test('is a chain in which a changed entry is found', async () => {
    const project = await createdProject();
    await applyChange(newVariant(project.id, 'as-is', source));
    await applyChange(newVariant(project.id, 'to-be', source));
    const { journal } = await readProject(project.id);
    expect(brokenLink(journal)).toBe(-1);
    const forged = journal.map((entry, index) => (index === 1 ? { ...entry, author: 'басқа адам' } : entry));
    expect(brokenLink(forged)).toBe(1);
  });

  test('rebuilds documents, records and diagrams that were lost', async () => {
    const project = await createdProject();
    const document = await registers(project.id);
    await applyChange({ command: 'add', project: project.id, documents: [problem(document, 'p1', 'ұзақ', null)] });
    const variant = newVariant(project.id, 'as-is', source);
    await applyChange(variant);
    const rename = [{ entity: 'a', field: '@name', old: 'x', new: 'y' }];
    const renamed = { ...source, text: '<a name="y"/>' };
    await applyChange({
      command: 'save-diagram',
      project: project.id,
      documents: [
        { document: variant.variant, kind: 'variant', basedOn: 1, operations: rename, source: renamed, patched: true },
      ],
    });
    const before = await wholeWorkspace();
    for (const table of [db.documents, db.records, db.diagrams]) await table.clear();
    const rebuilt = await rebuildFromJournal((text, operations) =>
      text.replace('"x"', `"${String(operations[0]?.new)}"`),
    );
    expect(rebuilt).toEqual({ whole: 1, broken: [] });
    expect(await wholeWorkspace()).toEqual(before);
  });
});
