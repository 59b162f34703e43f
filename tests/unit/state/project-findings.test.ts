import { beforeEach, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

beforeEach(async () => {
  await openMemoryDatabase();
});

async function until<T>(take: () => T | undefined): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const value = take();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('It did not come.');
}

function watch(project: string) {
  const seen: (ProjectFindings | null)[] = [];
  const subscription = observeProjectFindings(project, { current: () => 'kk' }).subscribe((value) => seen.push(value));
  return { seen, subscription };
}

test('a project comes with its findings, and again after each change', async () => {
  const change = newProject({ kk: 'Жер телімін беру' }, 'Әкімдік');
  await applyChange(change);
  const { seen, subscription } = watch(change.project);
  const first = await until(() => seen[0] ?? undefined);
  expect(first.findings.map((finding) => finding.code)).toContain('variant-missing');

  const source = { text: emptySource({ name: 'Жер', language: 'kk' }), encoding: 'utf-8', byteOrderMark: false };
  await applyChange(newVariant(change.project, 'as-is', source));
  const second = await until(() => seen.find((value) => value?.view.variants.length === 1) ?? undefined);
  expect(second.view.variants[0]?.facts.size).toBeGreaterThan(3);
  expect(second.unreadable).toEqual([]);
  subscription.unsubscribe();
});

test('a diagram that cannot be read is named and the rest is still checked', async () => {
  const change = newProject({ kk: 'Су' });
  await applyChange(change);
  const { variant, ...added } = newVariant(change.project, 'as-is', {
    text: '<definitions',
    encoding: 'utf-8',
    byteOrderMark: false,
  });
  await applyChange(added);
  const { seen, subscription } = watch(change.project);
  const value = await until(() => seen[0] ?? undefined);
  expect(value.unreadable).toEqual([variant]);
  expect(value.findings.length).toBeGreaterThan(0);
  subscription.unsubscribe();
});

test('there is no project of that id', async () => {
  const { seen, subscription } = watch('nobody');
  await until(() => (seen.length > 0 ? true : undefined));
  expect(seen).toEqual([null]);
  subscription.unsubscribe();
});
