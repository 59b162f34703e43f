import { beforeEach, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { StudioDocument } from '#domain/document.ts';
import { publishedWeights } from '#domain/metrics/complexity.ts';
import { changedWeights, sumOfWeights, weightsOf } from '#domain/metrics/weights.ts';
import { newProject } from '#domain/new-project.ts';
import { redo, undo } from '#state/perform.ts';
import { changeWeights } from '#state/weight-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

let project: string;

beforeEach(async () => {
  await openMemoryDatabase();
  const change = newProject({ kk: 'Су' });
  await applyChange(change);
  project = change.project;
});

async function document(): Promise<StudioDocument> {
  const { documents } = await readProject(project, false);
  return documents.find(({ kind }) => kind === 'project')!;
}

const weights = async () => weightsOf((await document()).fields);

test('a project begins with the published weights, which add up to 1', async () => {
  expect(await weights()).toEqual(publishedWeights);
  expect(sumOfWeights(publishedWeights)).toBe(1);
});

test('a changed weight is kept in the project, the sum says so, and undo and redo know it', async () => {
  await changeWeights(await document(), { ...publishedWeights, CC: 0.3 });
  expect(changedWeights(await weights())).toEqual(['CC']);
  expect(sumOfWeights(await weights())).toBe(1.05);
  await undo(project);
  expect(await weights()).toEqual(publishedWeights);
  await redo(project);
  expect((await weights()).CC).toBe(0.3);
});

test('the published weights again leave nothing in the project', async () => {
  const before = (await document()).fields;
  await changeWeights(await document(), { ...publishedWeights, CC: 0, Q: 0.28 });
  await changeWeights(await document(), publishedWeights);
  expect((await document()).fields).toEqual(before);
});

test('what is no weight counts as the published one', () => {
  expect(weightsOf({ 'weight:CC': -1, 'weight:S': 'x', 'weight:DC': 7, 'weight:Ж': 0.5 })).toEqual(publishedWeights);
});
