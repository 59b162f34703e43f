import { beforeEach, expect, test } from 'vitest';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { addContent } from '#data/commands/add-content.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { replay } from '#data/commands/rebuild-from-journal.ts';
import { readProject } from '#data/queries/project-content.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { StudioDocument } from '#domain/document.ts';
import { brokenLink } from '#domain/journal.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { findHits, rewrittenTexts } from '#domain/replace/find-hits.ts';
import { recordTexts } from '#domain/replace/record-texts.ts';
import type { WrittenText } from '#domain/replace/written-text.ts';
import type { Content } from '#domain/workspace.ts';
import { foldText } from '#i18n/fold-text.ts';
import { CommandFailed } from '#state/command-failed.ts';
import { redo, undo } from '#state/perform.ts';
import { replaceInProject, type RewrittenDocument } from '#state/replace-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

const query = { words: 'өтініш', matchCase: false, wholeWord: false };
let seen: Content;
let project: string;

beforeEach(async () => {
  await openMemoryDatabase();
  const content = libraryContent('land/land-plot');
  await addContent(content);
  project = content.documents[0]?.project ?? '';
  seen = await readProject(project);
});

const textsOf = (content: Content, document: StudioDocument): WrittenText[] => {
  const source = content.diagrams.find(({ variant }) => variant === document.id)?.source.text;
  if (source !== undefined) return diagramTexts(processGraph(readFacts(source)));
  return content.records.filter((record) => record.document === document.id).flatMap(recordTexts);
};
const hitsIn = (content: Content) =>
  content.documents.flatMap((document) => findHits(textsOf(content, document), query, foldText));
const rewritten = (content: Content): RewrittenDocument[] =>
  content.documents
    .map((document) => ({
      document,
      texts: rewrittenTexts(findHits(textsOf(content, document), query, foldText), query, 'арыз'),
    }))
    .filter(({ texts }) => texts.length > 0);
const sources = ({ diagrams }: Content) => diagrams.map(({ source }) => source.text).toSorted();
const fields = ({ records }: Content) => new Map(records.map((record) => [record.id, record.fields]));

test('texts of records and of diagrams that are not open are replaced by one entry of the journal', async () => {
  const before = hitsIn(seen).length;
  expect(new Set(rewritten(seen).map(({ document }) => document.kind))).toEqual(
    new Set(['registers', 'journey', 'plan', 'variant']),
  );
  expect((await replaceInProject(project, rewritten(seen))).edited).toEqual([]);
  const now = await readProject(project);
  expect(before).toBeGreaterThan(50);
  expect(hitsIn(now)).toEqual([]);
  expect(now.journal.length).toBe(seen.journal.length + 1);
  expect(now.journal.at(-1)?.command).toBe('replace-texts');
  expect(brokenLink(now.journal)).toBe(-1);
});

test('one undo of the workspace brings everything back, and redo does it again', async () => {
  await replaceInProject(project, rewritten(seen));
  const replaced = await readProject(project);
  await undo(project);
  const back = await readProject(project);
  expect(sources(back)).toEqual(sources(seen));
  expect(fields(back)).toEqual(fields(seen));
  await redo(project);
  const again = await readProject(project);
  expect(sources(again)).toEqual(sources(replaced));
  expect(fields(again)).toEqual(fields(replaced));
  const rebuilt = replay(again.journal, patchSource);
  expect(rebuilt.diagrams.map(({ source }) => source.text).toSorted()).toEqual(sources(again));
});

test('an edit that was made meanwhile elsewhere in the diagram stays when the replacement is taken back', async () => {
  const way = await replaceInProject(project, rewritten(seen));
  const { documents, diagrams } = await readProject(project);
  const variant = documents.find(({ fields: own }) => own['variant'] === 'as-is');
  const source = diagrams.find((diagram) => diagram.variant === variant?.id)?.source;
  if (!variant || !source) throw new Error('No as-is.');
  const added = { ...source, text: source.text.replace('</bpmn:definitions>', '<!-- kept --></bpmn:definitions>') };
  await applyChange({
    command: 'save-diagram',
    project,
    documents: [{ document: variant.id, kind: 'variant', basedOn: variant.revision, operations: [], source: added }],
  });
  await way.undo?.();
  const back = await readProject(project);
  expect(hitsIn(back)).toHaveLength(hitsIn(seen).length);
  expect(back.diagrams.find((diagram) => diagram.variant === variant.id)?.source.text).toContain('<!-- kept -->');
});

test('what says something else by now refuses the whole command', async () => {
  await replaceInProject(project, rewritten(seen));
  const now = await readProject(project);
  await expect(replaceInProject(project, rewritten(seen))).rejects.toBeInstanceOf(CommandFailed);
  const after = await readProject(project);
  expect(after.journal).toEqual(now.journal);
  expect(sources(after)).toEqual(sources(now));
});
