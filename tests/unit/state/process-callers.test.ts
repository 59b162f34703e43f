import { beforeEach, describe, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { readDocuments } from '#data/queries/all-documents.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { Id } from '#domain/identity.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { duplicateContent } from '#exchange/duplicate-content.ts';
import { readPackage } from '#exchange/read-package.ts';
import { writePackage } from '#exchange/write-package.ts';
import { program } from '#exchange/program.ts';
import { observeProjectFindings, type ProjectFindings } from '#state/project-findings.ts';
import { callersOf } from '#state/process-callers.ts';
import { deleteProjects, restoreProjects } from '#state/project-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

interface Made {
  readonly project: Id;
  readonly variant: Id;
}

/** A project with an as-is, in which a call activity calls `called` when there is one. */
async function made(name: string, called?: Made): Promise<Made> {
  const { project, ...rest } = newProject({ kk: name });
  await applyChange({ project, ...rest });
  const blank = emptySource({ name, language: 'kk' });
  const call = `<bpmn:callActivity id="Call_1" name="Төлемді тексеру"><bpmn:extensionElements><ud:call project="${called?.project ?? ''}" variant="${called?.variant ?? ''}"/></bpmn:extensionElements></bpmn:callActivity>`;
  const text = called ? blank.replace('<bpmn:startEvent', `${call}<bpmn:startEvent`) : blank;
  const { variant, ...change } = newVariant(project, 'as-is', { text, encoding: 'utf-8', byteOrderMark: false });
  await applyChange(change);
  return { project, variant };
}

let called: Made;
let caller: Made;

beforeEach(async () => {
  await openMemoryDatabase();
  called = await made('Төлем');
  caller = await made('Жер', called);
});

describe('a called process', () => {
  test('knows the call activities that call it', async () => {
    expect(await callersOf(called.project, 'kk')).toEqual([
      { project: caller.project, variant: 'as-is', element: 'Call_1', name: 'Төлемді тексеру', calls: 'as-is' },
    ]);
    expect(await callersOf(caller.project, 'kk')).toEqual([]);
  });

  test('that is deleted is a finding of its caller until it is brought back', async () => {
    const seen: ProjectFindings[] = [];
    const watching = observeProjectFindings(caller.project, { current: () => 'kk' }).subscribe((value) => {
      if (value) seen.push(value);
    });
    const broken = (): number | undefined => seen.at(-1)?.findings.filter(({ code }) => code === 'broken-call').length;
    await expect.poll(broken).toBe(0);
    const project = (await readDocuments()).find(({ id }) => id === called.project);
    if (!project) throw new Error('No project.');
    await deleteProjects([project]);
    await expect.poll(broken).toBe(1);
    const deleted = (await readDocuments()).find(({ id }) => id === called.project);
    await restoreProjects(deleted ? [deleted] : []);
    await expect.poll(broken).toBe(0);
    watching.unsubscribe();
  });
});

describe('a call', () => {
  const stamp = { author: 'Сынақ', device: 'test', clock: '000000000-0000-test', at: '2026-11-22T00:00:00.000Z' };
  const callIn = (text: string | undefined): string => /<ud:call[^>]*>/.exec(text ?? '')?.[0] ?? '';

  test('comes back from a package as it went', async () => {
    const content = await readProject(caller.project);
    const options = { draft: true, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program };
    const { content: back } = await readPackage(await writePackage(content, {}, options));
    expect(back.diagrams).toEqual(content.diagrams);
    expect(callIn(back.diagrams[0]?.source.text)).toContain(called.variant);
  });

  test('of a process of the same project leads to the copy in a copied project, of another one to the same process', async () => {
    const content = await readProject(caller.project);
    const [diagram] = content.diagrams;
    if (!diagram) throw new Error('No diagram.');
    const copy = (text: string): string => {
      const own = { ...content, diagrams: [{ ...diagram, source: { ...diagram.source, text } }] };
      return callIn(duplicateContent(own, { kk: 'Көшірме' }, stamp).diagrams[0]?.source.text);
    };
    expect(copy(diagram.source.text)).toContain(called.variant);
    const toItself = copy(
      diagram.source.text.replace(called.project, caller.project).replace(called.variant, caller.variant),
    );
    expect(toItself).toContain('<ud:call');
    expect(toItself).not.toContain(caller.variant);
    expect(toItself).not.toContain(caller.project);
  });
});
