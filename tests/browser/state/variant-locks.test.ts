import { beforeEach, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import { readVariant } from '#data/queries/variant-diagram.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { historyOf } from '#state/history-store.ts';
import { noticeStore } from '#state/notice-store.ts';
import { undo } from '#state/perform.ts';
import { replaceInProject } from '#state/replace-actions.ts';
import { lockName } from '#state/variant-locks.ts';
import { freshWorkspace } from '#tests/browser/fresh-workspace.ts';

const text = emptySource({ name: 'Процесс', language: 'kk' });
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

/** Lets somebody edit the variant while `work` runs. */
const whileEdited = (work: () => Promise<void>): Promise<void> => navigator.locks.request(lockName(variant), work);

async function replace(now: string): ReturnType<typeof replaceInProject> {
  const { documents } = await readProject(project, false);
  return replaceInProject(
    project,
    documents
      .filter(({ id }) => id === variant)
      .map((document) => ({
        document,
        texts: diagramTexts(processGraph(readFacts(text))).map((each) => ({ text: each, now })),
      })),
  );
}

const stored = async (): Promise<string> => (await readVariant(variant))?.diagram.source.text ?? '';

test('a variant that somebody edits is not written under them, neither by a replacement nor by its undo', async () => {
  await whileEdited(async () => {
    const { edited, undo: way } = await replace('Ауысты');
    expect(edited.map(({ id }) => id)).toEqual([variant]);
    expect(way).toBeUndefined();
  });
  expect(await stored()).toBe(text);

  await replace('Ауысты');
  const replaced = await stored();
  expect(replaced).toContain('Ауысты');
  await whileEdited(async () => {
    await undo(project);
    expect(await stored()).toBe(replaced);
  });
  expect(noticeStore.getSnapshot().context.notices.at(-1)?.code).toBe('variants-edited');
  expect(historyOf(project).undo).toHaveLength(1);
  await undo(project);
  expect(await stored()).toBe(text);
});

test('a character that no diagram can hold is left out of what is put there', async () => {
  await replace('Ауы\u0001сты');
  expect(await stored()).toContain('"Ауысты"');
});
