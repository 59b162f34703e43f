import { expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { compareInProject } from '#domain/lineage/compare-in-project.ts';
import { measuredIn } from '#domain/metrics/measured-in.ts';
import { projectView } from '#domain/project-view.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { besidePage } from '#state/beside-page.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { projectWith } from '#tests/bench/project-with.ts';
import { diagramOfSize } from '#tests/bench/diagram-of-size.ts';

const content = projectWith({ 'as-is': diagramOfSize(60), 'to-be': diagramOfSize(90) });
const texts = new Map(content.diagrams.map(({ variant, source }) => [variant, readFacts(source.text)]));
const view = projectView(content, (variant) => texts.get(variant) ?? new Map(), 'ru');
if (!view) throw new Error('There is a project.');

test('what a worker answers is what the page would have counted itself', async () => {
  expect(await besidePage('measures', view)).toEqual(measuredIn(view));
  expect(await besidePage('comparison', view, 'as-is', 'to-be')).toEqual(compareInProject(view, 'as-is', 'to-be'));
  expect(await besidePage('findings', view, new Map())).toEqual(runChecks(view, new Map()));
});

test('a diagram is read beside the page, and one that cannot be read is nothing', async () => {
  const text = emptySource({ name: 'Process', language: 'kk' });
  expect(await besidePage('facts', text)).toEqual(readFacts(text));
  expect(await besidePage('facts', '<broken')).toBeNull();
});
