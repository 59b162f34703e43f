import { beforeEach, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import { acceptedReasons, findingKey } from '#domain/finding-key.ts';
import type { Finding } from '#domain/finding.ts';
import { newProject } from '#domain/new-project.ts';
import { projectView } from '#domain/project-view.ts';
import { acceptFindings, takeAcceptanceBack } from '#state/accept-finding.ts';
import { undo } from '#state/perform.ts';
import { addRecord, deleteRecords, restoreRecords } from '#state/record-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

const finding: Finding = {
  code: 'too-few-interviews',
  severity: 'W',
  source: ['601 p.32(5)'],
  place: { part: 'records', kind: 'interview' },
  params: {},
};

let project: string;

beforeEach(async () => {
  await openMemoryDatabase();
  const change = newProject({ kk: 'Су' });
  await applyChange(change);
  project = change.project;
});

async function reasons(): Promise<ReadonlyMap<string, string>> {
  const view = projectView(await readProject(project, false), () => new Map());
  return acceptedReasons(view!);
}

test('a warning is accepted with its reason, and that is taken back', async () => {
  await acceptFindings(await readProject(project, false), [finding], { reason: 'Сұхбат келесі айда', by: 'А. Б.' });
  expect(await reasons()).toEqual(new Map([[findingKey(finding), 'Сұхбат келесі айда']]));
  const [record] = (await readProject(project, false)).records;
  expect(record?.fields).toMatchObject({ by: 'А. Б.', on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string });
  await takeAcceptanceBack(await readProject(project, false), finding);
  expect((await reasons()).size).toBe(0);
});

test('warnings of one kind are accepted together in one step', async () => {
  const findings = ['1', '2', '3'].map((record): Finding => ({
    ...finding,
    place: { part: 'records', kind: 'problem', record },
  }));
  await acceptFindings(await readProject(project, false), findings, { reason: 'Дәлел жиналуда', by: '' });
  expect(await reasons()).toEqual(new Map(findings.map((each) => [findingKey(each), 'Дәлел жиналуда'])));
  const { records } = await readProject(project, false);
  expect(new Set(records.map(({ order }) => order)).size).toBe(3);
  await undo(project);
  expect((await reasons()).size).toBe(0);
});

test('deleted records come back, those that are there stay as they are', async () => {
  const first = await addRecord(await readProject(project, false), 'role', { 'name.kk': 'Қараушы' });
  const second = await addRecord(await readProject(project, false), 'role', { 'name.kk': 'Шешуші' });
  const { records } = await readProject(project, false);
  await deleteRecords(
    await readProject(project, false),
    records.filter(({ id }) => id === first),
  );
  await restoreRecords(await readProject(project, false), [first, second]);
  const after = await readProject(project, false);
  expect(after.records.map(({ id, deletedAt, fields }) => ({ id, deletedAt, fields }))).toEqual(
    records.map(({ id, fields }) => ({ id, deletedAt: undefined, fields })),
  );
});
