import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { Block } from '#domain/narration/story.ts';
import { tellStory } from '#domain/narration/tell-story.ts';
import { sayStory } from '#i18n/say-story.ts';
import { toldPage } from '#i18n/told-page.ts';
import { toldText } from '#i18n/told.ts';
import { readable } from '#tests/unit/bpmn/facts/corpus.ts';

const flows = (...pairs: readonly string[]): string =>
  pairs
    .map((pair, index) => {
      const [source = '', target = '', name = ''] = pair.split(' ');
      return `<sequenceFlow id="F${String(index)}" name="${name}" sourceRef="${source}" targetRef="${target}"/>`;
    })
    .join('');

const graphOf = (content: string) =>
  processGraph(
    readFacts(
      `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" xml:lang="en"><process id="P" name="Permit">${content}</process></definitions>`,
    ),
  );

/** The story in English, without the introduction. */
const told = (content: string): string =>
  toldText(sayStory(tellStory(graphOf(content), []), 'en')).replace(/^[^]*?The course of the process\n\n/, '');

const ends = '<startEvent id="S" name="asked"/><endEvent id="E" name="done"/>';

describe('the story', () => {
  test('of a loop says where it returns', () => {
    expect(
      told(`${ends}<task id="A" name="Check"/><exclusiveGateway id="G" name="Complete?"/><task id="B" name="Mend"/>
        ${flows('S A', 'A G', 'G B No', 'G E Yes', 'B A')}`),
    ).toBe(`The process starts with the event “asked”.
Step 1. Check.
Decision: “Complete?”
   – Answer “No”:
      – Step 2. Mend.
      – The process returns to step 1.
   – Answer “Yes”: the process ends: “done”.
`);
  });

  test('tells parallel parts each to its end, and what follows after all of them', () => {
    expect(
      told(`${ends}<parallelGateway id="G"/><task id="A" name="Print"/><task id="B" name="Post"/><parallelGateway id="J"/>
        <task id="C" name="File"/>${flows('S G', 'G A', 'G B', 'A J', 'B J', 'J C', 'C E')}`),
    ).toBe(`The process starts with the event “asked”.
The following are done at the same time; the process goes on when all are finished:
   – Part 1:
      – Step 1. Print.
   – Part 2:
      – Step 2. Post.
Step 3. File.
The process ends: “done”.
`);
  });

  test('tells what may happen to a step, the steps of a sub-process, and where the model is silent', () => {
    expect(
      told(`<startEvent id="S" name="asked"/><subProcess id="Sub" name="Survey">
        <startEvent id="s"/><task id="In" name="Measure"/><endEvent id="e"/>${flows('s In', 'In e').replaceAll('id="F', 'id="f')}
        </subProcess><boundaryEvent id="T" name="3 days" attachedToRef="Sub"><timerEventDefinition/></boundaryEvent>
        <task id="Late" name="Remind"/>${flows('S Sub', 'T Late')}`),
    ).toBe(`The process starts with the event “asked”.
Step 1. Survey – consists of several steps:
   – Step 2. Measure.
   – If the time comes – “3 days”, the step is broken off:
      – Step 3. Remind.
      – The model does not show what happens next.
The model does not show what happens next.
`);
  });

  test('tells a shared ending once and leads the other ways there', () => {
    const text =
      told(`${ends}<task id="A" name="Take in"/><exclusiveGateway id="G" name="Full?"/><task id="B" name="Weigh"/>
      <exclusiveGateway id="H" name="Fit?"/><exclusiveGateway id="M"/><task id="No" name="Refuse"/><endEvent id="R" name="refused"/>
      <task id="C" name="Grant"/>
      ${flows('S A', 'A G', 'G B yes', 'G M no', 'B H', 'H M no', 'H C yes', 'M No', 'No R', 'C E')}`);
    expect(text.match(/Refuse/g)).toHaveLength(1);
    expect(text).toContain('Answer “No”: the process goes to step 4.');
  });

  test('names what no start leads to', () => {
    expect(told(`${ends}<task id="A" name="Do"/><task id="Apart" name="Forgotten"/>${flows('S A', 'A E')}`)).toContain(
      'Steps that no start leads to\n\nStep 2. Forgotten.',
    );
  });

  test('escapes names on a page of its own', () => {
    const page = toldPage(sayStory(tellStory(graphOf('<startEvent id="S" name="a &lt;b&gt;"/>'), []), 'ru'), 'ru');
    expect(page).toContain('«a &lt;b>»');
  });
});

test.each(readable.map(({ name, text }) => [name, text] as const))('every step of %s is told once', (_, text) => {
  const graph = processGraph(readFacts(text));
  const story = tellStory(graph, []);
  const steps = story.parts.flatMap((part) => part.blocks.flatMap(stepsOf));
  expect(new Set(steps).size).toBe(steps.length);
  const expected = [...graph.nodes.values()].filter(({ type, attachedTo }) => isStep(type) && attachedTo === undefined);
  const opening = new Set([...graph.nodes.values()].filter(({ type }) => type === 'bpmn:eventBasedGateway'));
  const labels = new Set([...opening].flatMap(({ outgoing }) => outgoing.map((flow) => flow.target)));
  expect(steps.toSorted()).toEqual(
    expected
      .map(({ id }) => id)
      .filter((id) => !labels.has(id) || steps.includes(id))
      .sort(),
  );
});

function isStep(type: string): boolean {
  return !/Gateway$|startEvent$|endEvent$/.test(type);
}

function stepsOf(block: Block): string[] {
  if (block.kind === 'decision') return block.ways.flatMap((way) => way.blocks.flatMap(stepsOf));
  if (block.kind !== 'step') return [];
  const ways = block.exceptions.flatMap((way) => way.blocks.flatMap(stepsOf));
  return [block.node, ...block.inside.flatMap(stepsOf), ...ways];
}
