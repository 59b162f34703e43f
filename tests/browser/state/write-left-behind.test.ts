import { beforeEach, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { leaveBehind, pagesLeft, type Unwritten } from '#data/left-behind.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { Change } from '#domain/document.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { writeLeftBehind } from '#state/write-left-behind.ts';
import { freshWorkspace } from '#tests/browser/fresh-workspace.ts';

const text = emptySource({ name: 'Процесс', language: 'kk' });
const named = (name: string): string => text.replace(/(<bpmn:startEvent [^/>]*?)(?=\s*\/?>)/, `$1 name="${name}"`);
let project: string;
let variant: string;

beforeEach(async () => {
  await freshWorkspace();
  const made = newProject({ kk: 'Жоба' });
  const as = newVariant(made.project, 'as-is', { text, encoding: 'utf-8', byteOrderMark: false });
  project = made.project;
  variant = as.documents[0]?.document ?? '';
  await applyChange({ command: 'create', project, documents: [...made.documents, ...as.documents] });
});

/** What the next page makes of what a page left behind. */
async function left(...unwritten: Unwritten[]): Promise<void> {
  leaveBehind('page', unwritten);
  await writeLeftBehind('page');
  expect(pagesLeft()).toEqual([]);
}

const rename = (from: string, to: string, basedOn: number): Change => ({
  command: 'rename',
  project,
  documents: [
    {
      document: project,
      kind: 'project',
      basedOn,
      operations: [{ entity: project, field: 'name.kk', old: from, new: to }],
    },
  ],
});
const nameNow = async (): Promise<unknown> =>
  (await readProject(project)).documents.find(({ id }) => id === project)?.fields['name.kk'];
const diagram = (name: string) => ({
  ...{ project, variant, basedOn: 1, ground: { kind: 'written' as const, text } },
  written: named(name),
});
const startName = async (): Promise<unknown> => {
  const facts = readFacts((await readVariant(variant))?.diagram.source.text ?? '');
  return [...facts.values()].find((entity) => entity.get('type') === 'bpmn:startEvent')?.get('@name');
};

test('a change that was not committed is written, and once only', async () => {
  await left(rename('Жоба', 'Жаңа', 1));
  expect(await nameNow()).toBe('Жаңа');
  const entries = (await readProject(project)).journal.length;
  await left(rename('Жоба', 'Жаңа', 1));
  expect((await readProject(project)).journal).toHaveLength(entries);
});

test('a change that followed one which the page still wrote comes after it', async () => {
  await applyChange(rename('Жоба', 'Ортасы', 1));
  await left(rename('Жоба', 'Соңы', 1));
  expect(await nameNow()).toBe('Соңы');
});

test('what another has changed meanwhile stays', async () => {
  await applyChange(rename('Жоба', 'Бір', 1));
  await applyChange(rename('Бір', 'Екі', 2));
  await left(rename('Жоба', 'Ескі', 1));
  expect(await nameNow()).toBe('Екі');
});

test('a diagram is written with the edit, and an edit already there makes no entry', async () => {
  await left(diagram('Бастау'));
  expect(await startName()).toBe('Бастау');
  const entries = (await readProject(project)).journal.length;
  await left(diagram('Бастау'));
  expect((await readProject(project)).journal).toHaveLength(entries);
});

test('what belongs to a project that is gone is forgotten', async () => {
  await left({ ...rename('Жоба', 'Жаңа', 1), project: 'gone' }, { ...diagram('Бастау'), variant: 'gone' });
  expect(await nameNow()).toBe('Жоба');
});
