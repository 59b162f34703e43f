import { beforeEach, expect, test } from 'vitest';
import { database } from '#data/database.ts';
import { checkJournal } from '#state/journal-check.ts';
import { changeDocument, createProject } from '#state/project-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

let project: string;

beforeEach(async () => {
  await openMemoryDatabase();
  project = await createProject({ kk: 'Жер' }, '');
  for (let turn = 0; turn < 45; turn++) await rename(`Жер ${turn}`);
});

async function rename(name: string): Promise<void> {
  const document = (await database().documents.get(project))!;
  await changeDocument(document, { 'name.kk': name });
}

test('a whole chain is verified to its end, and later only what has come since', async () => {
  expect(await checkJournal(project)).toEqual({ entries: 46, broken: undefined });
  await rename('Соңғы');
  expect(await checkJournal(project)).toEqual({ entries: 47, broken: undefined });
});

test('the first entry that does not hold is named', async () => {
  const entries = await database().journal.where('project').equals(project).toArray();
  await database().journal.put({ ...entries[41]!, at: '2020-01-01T00:00:00Z' });
  expect(await checkJournal(project)).toEqual({ entries: 41, broken: 42 });
});

test('a journal that was replaced is verified from its beginning', async () => {
  await checkJournal(project);
  const entries = await database().journal.where('project').equals(project).toArray();
  await database().journal.bulkDelete(entries.slice(3).map((entry) => entry.sequence));
  await rename('Басқа');
  expect(await checkJournal(project)).toEqual({ entries: 4, broken: undefined });
});
