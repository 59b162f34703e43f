import { beforeEach, describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { selectionEdits } from '#bpmn/modeler/selection-edits.ts';
import { sizeEdits } from '#bpmn/modeler/size-edits.ts';
import { processGraph, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { editedLandPlot, landPlot, openedElsewhere, sessionOnPage, withoutLabels } from './session-on-page.ts';

const before = processGraph(readFacts(landPlot));
let session: DiagramSession;

beforeEach(async () => {
  ({ session } = sessionOnPage());
  await session.open(landPlot);
});

const id = (name: string): string => {
  const node = [...before.nodes.values()].find((each) => each.name.kk === name);
  if (!node) throw new Error(`No ${name}.`);
  return node.id;
};
const next = (graph: ProcessGraph, from: string): string[] =>
  graph.nodes.get(from)?.outgoing.map(({ target }) => target) ?? [];
const node = (graph: ProcessGraph, from: string): GraphNode & { readonly bounds: NonNullable<GraphNode['bounds']> } => {
  const found = graph.nodes.get(from);
  if (!found?.bounds) throw new Error(`No ${from}.`);
  return { ...found, bounds: found.bounds };
};

const steps = ['Өтінішті кіріс құжат ретінде тіркеу', 'Өтінішке бұрыштама қою', 'Құжаттардың толықтығын тексеру'].map(
  id,
);
const [first = '', second = '', third = ''] = steps;

describe('several selected elements', () => {
  test('stand in one line', async () => {
    const { graph } = await editedLandPlot(session, () =>
      session.use(selectionEdits).align([first, second, third], 'left'),
    );
    expect(new Set(steps.map((each) => node(graph, each).bounds.x)).size).toBe(1);
  });

  test('are given a type that all of them can have, and keep their facts', async () => {
    const facts = steps.map((each) => session.facts(each));
    const types = session.use(selectionEdits).types(steps);
    expect(types.map((each) => each.id)).toContain('replace-with-send-task');
    expect(session.use(selectionEdits).types([first, id('Құжаттар толық па?')])).toEqual([]);
    let after: unknown[] = [];
    const { graph } = await editedLandPlot(session, () => {
      session.use(selectionEdits).changeType(steps, 'replace-with-send-task');
      after = steps.map((each) => session.facts(each));
    });
    expect(steps.map((each) => graph.nodes.get(each)?.type)).toEqual(Array(3).fill('bpmn:sendTask'));
    expect(after).toEqual(facts.map((each) => ({ ...each, type: 'bpmn:SendTask' })));
  });

  test('are given the type that only some of them have, and stay as large as they are', async () => {
    const types = (ids: readonly string[]) =>
      session
        .use(selectionEdits)
        .types(ids)
        .map((each) => each.id);
    expect(types([first])).not.toContain('replace-with-user-task');
    session.use(selectionEdits).changeType([first], 'replace-with-send-task');
    const mixed = types([first, second]);
    expect(mixed).toContain('replace-with-user-task');
    expect(mixed).toContain('replace-with-send-task');
    session.use(selectionEdits).changeType([first, second], 'replace-with-user-task');
    const graph = await openedElsewhere((await session.snapshot()).text);
    const sizes = (from: ProcessGraph) =>
      [first, second].map((each) => [node(from, each).bounds.width, node(from, each).bounds.height]);
    expect([first, second].map((each) => graph.nodes.get(each)?.type)).toEqual(Array(2).fill('bpmn:userTask'));
    expect(sizes(graph)).toEqual(sizes(before));
  });

  test('are coloured, and lose their colour again', async () => {
    const colour = { stroke: '#0d4372', fill: '#bbdefb' };
    const { text } = await editedLandPlot(session, () => session.use(selectionEdits).paint([first, second], colour));
    expect(text.match(/bioc:fill="#bbdefb"/gi)).toHaveLength(2);
    session.redo();
    expect(session.use(selectionEdits).colour([first, second])).toEqual(colour);
    expect(session.use(selectionEdits).colour([first, third])).toBeUndefined();
    session.use(selectionEdits).paint([first, second], undefined);
    expect(session.use(selectionEdits).colour([first, second])).toBeUndefined();
    expect(withoutLabels((await session.snapshot()).text)).not.toContain('bioc:fill="#bbdefb"');
  });

  test('are given to another performer', async () => {
    const ability = session.use(selectionEdits);
    const lanes = ability.lanes([first, second]);
    expect(lanes.length).toBeGreaterThan(1);
    const lane = lanes.at(-1)?.id ?? '';
    const { graph } = await editedLandPlot(session, () => ability.moveToLane([first, second], lane));
    expect([first, second].map((each) => graph.nodes.get(each)?.lane)).toEqual([lane, lane]);
    expect(graph.nodes.get(third)?.lane).toBe(before.nodes.get(third)?.lane);
  });
});

test('steps that stand above each other do not cover each other in the lane they are given to', async () => {
  ({ session } = sessionOnPage());
  await session.open(twoLanes);
  session.use(selectionEdits).moveToLane(['A', 'B'], 'Lower');
  const graph = await openedElsewhere((await session.snapshot()).text);
  const [a, b] = [node(graph, 'A').bounds, node(graph, 'B').bounds];
  expect(['A', 'B'].map((each) => graph.nodes.get(each)?.lane)).toEqual(['Lower', 'Lower']);
  expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(80);
  session.undo();
  expect(session.canUndo()).toBe(false);
});

describe('two selected steps change places', () => {
  test('next to each other', async () => {
    const { graph } = await editedLandPlot(session, () => session.use(selectionEdits).swap([first, second]));
    expect(next(graph, second)).toEqual([first]);
    expect(next(graph, first)).toEqual([third]);
    expect(graph.nodes.get(first)?.lane).toBe(before.nodes.get(second)?.lane);
    expect(graph.nodes.get(second)?.lane).toBe(before.nodes.get(first)?.lane);
    expect(graph.flows.size).toBe(before.flows.size);
  });

  test('with others between them', async () => {
    const { graph } = await editedLandPlot(session, () => session.use(selectionEdits).swap([first, third]));
    expect(next(graph, third)).toEqual([second]);
    expect(next(graph, second)).toEqual([first]);
    expect(next(graph, first)).toEqual(next(before, third));
    expect([graph.flows.size, graph.nodes.size]).toEqual([before.flows.size, before.nodes.size]);
  });
});

const twoLanes = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="D" targetNamespace="urn:test">
  <bpmn:collaboration id="C"><bpmn:participant id="Pool" processRef="P" /></bpmn:collaboration>
  <bpmn:process id="P">
    <bpmn:laneSet id="Lanes">
      <bpmn:lane id="Upper"><bpmn:flowNodeRef>A</bpmn:flowNodeRef><bpmn:flowNodeRef>B</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="Lower" />
    </bpmn:laneSet>
    <bpmn:task id="A" />
    <bpmn:task id="B" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Di"><bpmndi:BPMNPlane id="Pl" bpmnElement="C">
    <bpmndi:BPMNShape id="Pool_di" bpmnElement="Pool" isHorizontal="true"><dc:Bounds x="100" y="100" width="600" height="360" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="Upper_di" bpmnElement="Upper" isHorizontal="true"><dc:Bounds x="130" y="100" width="570" height="240" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="Lower_di" bpmnElement="Lower" isHorizontal="true"><dc:Bounds x="130" y="340" width="570" height="120" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="A_di" bpmnElement="A"><dc:Bounds x="200" y="120" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="B_di" bpmnElement="B"><dc:Bounds x="200" y="240" width="100" height="80" /></bpmndi:BPMNShape>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

const parted = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" targetNamespace="urn:test">
  <bpmn:process id="P">
    <bpmn:parallelGateway id="Split"><bpmn:outgoing>F1</bpmn:outgoing><bpmn:outgoing>F2</bpmn:outgoing></bpmn:parallelGateway>
    <bpmn:task id="A"><bpmn:incoming>F1</bpmn:incoming></bpmn:task>
    <bpmn:task id="B"><bpmn:incoming>F2</bpmn:incoming></bpmn:task>
    <bpmn:task id="C" />
    <bpmn:sequenceFlow id="F1" sourceRef="Split" targetRef="A" />
    <bpmn:sequenceFlow id="F2" sourceRef="Split" targetRef="B" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Di"><bpmndi:BPMNPlane id="Pl" bpmnElement="P">
    <bpmndi:BPMNShape id="Split_di" bpmnElement="Split"><dc:Bounds x="100" y="200" width="50" height="50" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="A_di" bpmnElement="A"><dc:Bounds x="200" y="100" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="B_di" bpmnElement="B"><dc:Bounds x="200" y="260" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="C_di" bpmnElement="C"><dc:Bounds x="520" y="100" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="F1_di" bpmnElement="F1"><di:waypoint x="125" y="200" /><di:waypoint x="125" y="140" /><di:waypoint x="200" y="140" /></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge id="F2_di" bpmnElement="F2"><di:waypoint x="125" y="250" /><di:waypoint x="125" y="300" /><di:waypoint x="200" y="300" /></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;

test('several elements take equal distances', async () => {
  ({ session } = sessionOnPage());
  await session.open(parted);
  session.use(selectionEdits).distribute(['Split', 'A', 'C'], 'horizontal');
  const graph = await openedElsewhere((await session.snapshot()).text);
  const [split, between, last] = ['Split', 'A', 'C'].map((each) => graph.nodes.get(each)?.bounds?.x);
  expect([split, between, last]).toEqual([100, 285, 520]);
});

describe('one gateway joins the selected steps', () => {
  test('of the kind at which their ways parted', async () => {
    ({ session } = sessionOnPage());
    await session.open(parted);
    const made = session.use(selectionEdits).joinAfter(['A', 'B']);
    const graph = await openedElsewhere((await session.snapshot()).text);
    expect(graph.nodes.get(made)?.type).toBe('bpmn:parallelGateway');
    expect(
      graph.nodes
        .get(made)
        ?.incoming.map(({ source }) => source)
        .toSorted(),
    ).toEqual(['A', 'B']);
    session.undo();
    expect((await session.snapshot()).text).toBe(parted);
  });

  test('and what they led to follows it', async () => {
    ({ session } = sessionOnPage());
    await session.open(parted);
    const edits = session.use(selectionEdits);
    const one = edits.joinAfter(['A', 'B']);
    const two = edits.joinAfter(['A', 'B']);
    const graph = await openedElsewhere((await session.snapshot()).text);
    expect([next(graph, 'A'), next(graph, 'B'), next(graph, two)]).toEqual([[two], [two], [one]]);
  });

  test('not when they lead to different places', () => {
    expect(session.use(selectionEdits).joinAfter([first, third])).toBe('');
    expect(session.canUndo()).toBe(false);
  });
});

describe('the size of a step', () => {
  test('is changed by handles, which a gateway does not have', () => {
    session.select([first]);
    expect(document.querySelectorAll('.djs-resizer')).toHaveLength(8);
    session.select([id('Құжаттар толық па?')]);
    expect(document.querySelectorAll('.djs-resizer')).toHaveLength(0);
  });

  test('is common to several, or told apart by side', () => {
    expect(session.use(sizeEdits).size(steps)).toEqual({ width: 150, height: 100 });
    session.use(sizeEdits).resize([first], { width: 180 });
    expect(session.use(sizeEdits).size(steps)).toEqual({ height: 100 });
    expect(session.use(sizeEdits).size([first, id('Құжаттар толық па?')])).toBeUndefined();
  });

  test('grows from the middle, takes its flows along, and comes back with one undo', async () => {
    const { bounds } = node(before, first);
    const { graph } = await editedLandPlot(session, () =>
      session.use(sizeEdits).resize(steps, { width: 170, height: 120 }),
    );
    expect(node(graph, first).bounds).toMatchObject({ x: bounds.x - 10, y: bounds.y - 10, width: 170, height: 120 });
    expect(node(graph, third).bounds).toMatchObject({ width: 170, height: 120 });
  });
});

describe('the size of a name beside an element', () => {
  test('is changed by numbers, of several at once, and comes back with one undo', async () => {
    const gateway = id('Құжаттар толық па?');
    expect(session.use(sizeEdits).of([gateway])).toBe('label');
    const { graph } = await editedLandPlot(session, () => session.use(sizeEdits).resize([gateway], { width: 160 }));
    expect(session.use(sizeEdits).size([gateway])).not.toMatchObject({ width: 160 });
    expect(node(graph, gateway).bounds).toEqual(node(before, gateway).bounds);
  });

  test('is no size when one of the elements has no name beside it', () => {
    expect(session.use(sizeEdits).size([id('Құжаттар толық па?'), session.rootId])).toBeUndefined();
  });
});
