import { beforeEach, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { Id } from '#domain/identity.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { remarkThreads, type RemarkThread } from '#domain/remarks.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { projectView } from '#domain/project-view.ts';
import { checkContent } from '#exchange/check-content.ts';
import { readPackage } from '#exchange/read-package.ts';
import { program } from '#exchange/program.ts';
import { writePackage } from '#exchange/write-package.ts';
import { restoreRecords } from '#state/record-actions.ts';
import { deleteRemark, replyToRemark, resolveRemark, writeRemark } from '#state/remark-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

let project: Id;
let variant: Id;

beforeEach(async () => {
  await openMemoryDatabase();
  const made = newProject({ kk: 'Жер' });
  await applyChange(made);
  project = made.project;
  const source = { text: emptySource({ name: 'Жер', language: 'kk' }), encoding: 'utf-8', byteOrderMark: false };
  const { variant: id, ...change } = newVariant(project, 'as-is', source);
  variant = id;
  await applyChange(change);
  await writeRemark(await readProject(project), place(), { text: 'Неге?', about: 'Тексеру', by: 'Айгүл' });
});

const place = () => ({ variant, element: 'Task_gone' });

async function thread(): Promise<RemarkThread> {
  const [found] = remarkThreads((await readProject(project)).records, variant);
  if (!found) throw new Error('No thread.');
  return found;
}

test('a remark is replied to, resolved and opened again, each in the journal', async () => {
  await replyToRemark(await readProject(project), await thread(), { text: 'Заң бойынша', by: 'Болат' });
  await resolveRemark(await readProject(project), await thread(), true, 'Болат');
  expect(await thread()).toMatchObject({ isResolved: true, replies: [{ fields: { text: 'Заң бойынша' } }] });
  expect((await thread()).replies[0]?.fields['resolved']).toBeUndefined();
  await resolveRemark(await readProject(project), await thread(), false, 'Болат');
  expect((await thread()).isResolved).toBe(false);
  const { journal } = await readProject(project);
  expect(journal.map(({ command }) => command).slice(-4)).toEqual([
    ...['add-remark', 'add-remark', 'change-remark', 'change-remark'],
  ]);
});

test('deleted with its replies, it comes back with them', async () => {
  await replyToRemark(await readProject(project), await thread(), { text: 'Заң бойынша', by: '' });
  const ids = await deleteRemark(await readProject(project), await thread());
  expect(remarkThreads((await readProject(project)).records, variant)).toEqual([]);
  await restoreRecords(await readProject(project), ids);
  expect((await thread()).replies).toHaveLength(1);
});

test('that its element is gone blocks nothing, and a package carries it', async () => {
  const content = await readProject(project);
  const view = projectView(content, () => new Map());
  expect(view && runChecks(view).filter(({ code }) => code === 'dangling-element')).toEqual([]);
  expect(checkContent(content)).toEqual([]);
  const options = { draft: true, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program };
  const { content: back } = await readPackage(await writePackage(content, {}, options));
  expect(back.records).toEqual(content.records);
  expect(remarkThreads(back.records, variant)[0]?.remark.fields['about']).toBe('Тексеру');
});
