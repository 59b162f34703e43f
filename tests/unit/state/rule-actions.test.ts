import { beforeEach, expect, test } from 'vitest';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { StudioDocument } from '#domain/document.ts';
import { exampleDiagram } from '#domain/lint-examples/example-diagram.ts';
import { ruleExamples } from '#domain/lint-examples/rule-examples.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { ruleProfileOf, type OwnSeverities } from '#domain/lint/rule-profile.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { projectView } from '#domain/project-view.ts';
import { exampleWords } from '#i18n/texts/rule-examples.ts';
import { redo, undo } from '#state/perform.ts';
import { changeRuleProfile, importRuleProfile, ruleProfileFile } from '#state/rule-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

let project: string;

beforeEach(async () => {
  await openMemoryDatabase();
  const change = newProject({ kk: 'Су' });
  await applyChange(change);
  project = change.project;
  await applyChange(newVariant(project, 'as-is', { text: '', encoding: 'utf-8', byteOrderMark: false }));
});

async function document(): Promise<StudioDocument> {
  const { documents } = await readProject(project, false);
  return documents.find(({ kind }) => kind === 'project')!;
}

const change = async (name: string, severities: OwnSeverities): Promise<void> =>
  changeRuleProfile(await document(), { name, severities });
const profile = async () => ruleProfileOf((await document()).fields);

test('what differs from the rules themselves is kept in the project, and undo takes one choice back', async () => {
  await change('', { 'task-without-time': 'E', 'inclusive-gateway': 'I' });
  expect((await profile()).severities).toEqual({ 'task-without-time': 'E' });
  await change('', { 'task-without-time': 'E', 'gateway-not-a-question': 'off' });
  await undo(project);
  expect((await profile()).severities).toEqual({ 'task-without-time': 'E' });
  await redo(project);
  expect((await profile()).severities).toEqual({ 'task-without-time': 'E', 'gateway-not-a-question': 'off' });
  await change('', {});
  expect(Object.keys((await document()).fields).filter((field) => field.startsWith('severity'))).toEqual([]);
});

test('a profile that is exported and imported elsewhere replaces the one there, in one step of undo', async () => {
  await change('Орталық', { 'task-without-time': 'E' });
  const file = await ruleProfileFile(project);
  expect(file.name).toBe('ortalyq_rules.json');
  await change('Басқа', { 'gateway-not-a-question': 'off' });
  const { done } = await importRuleProfile(await document(), file);
  expect(done).toEqual({ name: 'Орталық', severities: { 'task-without-time': 'E' } });
  expect(await profile()).toEqual(done);
  await undo(project);
  expect(await profile()).toEqual({ name: 'Басқа', severities: { 'gateway-not-a-question': 'off' } });
});

test('a refused file changes nothing', async () => {
  await change('Орталық', { 'task-without-time': 'E' });
  const before = await document();
  const { refused } = await importRuleProfile(before, new File(['{'], 'rules.json'));
  expect(refused?.code).toBe('json-broken-at');
  expect(await document()).toEqual(before);
});

test('the project is judged by its profile', async () => {
  const { facts } = exampleDiagram(ruleExamples['gateway-not-a-question']!.bad, exampleWords);
  const found = async (): Promise<readonly string[]> => {
    const view = projectView(await readProject(project, false), () => facts);
    const findings = runChecks(view!).filter(({ code }) => code === 'gateway-not-a-question');
    return findings.map(({ severity }) => severity);
  };
  expect(await found()).toEqual(['W']);
  await change('', { 'gateway-not-a-question': 'E' });
  expect(await found()).toEqual(['E']);
  await change('', { 'gateway-not-a-question': 'off' });
  expect(await found()).toEqual([]);
});
