import fc from 'fast-check';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';

const alphabet = ['а', 'Ә', 'қ', 'x', 'Z', '7', ' ', '<', '>', '&', '"', "'", ']', '\n', '\t', '😀', '-'];

/** Text as people paste it: three alphabets, markup, quotes, line ends. */
export const anyText = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 12 })
  .filter((text) => /\S/.test(text));

const step = fc.record(
  {
    workLikely: fc.integer({ min: 1, max: 90 }).map(String),
    workUnit: fc.constantFrom('min', 'h', 'wd'),
    channel: fc.constantFrom('paper', 'portal'),
    visit: fc.constantFrom('true', 'false'),
  },
  { requiredKeys: [] },
);

const node = fc.record({
  type: fc.constantFrom(
    'bpmn:task',
    'bpmn:userTask',
    'bpmn:exclusiveGateway',
    'bpmn:startEvent',
    'bpmn:endEvent',
    'bpmn:intermediateCatchEvent',
    'bpmn:subProcess',
  ),
  lane: fc.nat(3),
  name: fc.option(anyText),
  russian: fc.option(anyText),
  documentation: fc.array(anyText, { maxLength: 2 }),
  step: fc.option(step),
  systems: fc.nat(2),
  foreign: fc.option(anyText),
  inside: fc.nat(2),
  at: fc.tuple(fc.integer({ min: -500, max: 2000 }), fc.integer({ min: 0, max: 1500 })),
});

const process = fc.record({
  nodes: fc.array(node, { minLength: 1, maxLength: 6 }),
  lanes: fc.nat(3),
  namelessLaneSet: fc.boolean(),
  flows: fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), condition: fc.option(anyText) }), { maxLength: 6 }),
  note: fc.option(anyText),
});

type AnyNode = typeof node extends fc.Arbitrary<infer Shape> ? Shape : never;
type AnyProcess = typeof process extends fc.Arbitrary<infer Shape> ? Shape : never;

/** A valid diagram as facts: pools, lanes, steps, flows, notes, step facts, translations, foreign extensions, drawing. */
export const anyDiagram: fc.Arbitrary<Facts> = fc
  .record({
    processes: fc.array(process, { minLength: 1, maxLength: 3 }),
    messages: fc.array(fc.tuple(fc.nat(2), fc.nat(5), fc.nat(2), fc.nat(5)), { maxLength: 3 }),
    exporter: fc.option(anyText),
    rootId: fc.constantFrom('Definitions_1', 'Definitions_2'),
    namelessDrawing: fc.boolean(),
  })
  .map(({ processes, messages, exporter, rootId, namelessDrawing }) => {
    const facts = new Map<string, Entity>();
    const add = (
      key: string,
      type: string,
      parent: string | undefined,
      fields: Record<string, Value | null> = {},
    ): void => {
      const written = Object.entries(fields).flatMap(([field, value]) =>
        value === null ? [] : [[field, value] as const],
      );
      facts.set(
        key,
        new Map<string, Value>([['type', type], ...(parent ? [['parent', parent] as const] : []), ...written]),
      );
    };
    const draw = (element: string, kind: 'Shape' | 'Edge', fields: Record<string, Value>): void =>
      add(namelessDrawing ? `~BPMN${kind}:${element}` : `${element}_di`, `bpmndi:BPMN${kind}`, 'Plane_1', {
        '@bpmnElement': element,
        ...fields,
      });

    add(rootId, 'bpmn:definitions', undefined, {
      '@targetNamespace': 'urn:t',
      '@xml:lang': 'kk',
      '@exporter': exporter,
    });
    add('Collaboration_1', 'bpmn:collaboration', rootId);
    add('Diagram_1', 'bpmndi:BPMNDiagram', rootId);
    add('Plane_1', 'bpmndi:BPMNPlane', 'Diagram_1', { '@bpmnElement': 'Collaboration_1' });
    processes.forEach((shape, position) => addProcess(shape, position, rootId, add, draw));
    messages.forEach(([fromPool, fromNode, toPool, toNode], position) => {
      const source = `Node_${fromPool % processes.length}_${fromNode % (processes[fromPool % processes.length]?.nodes.length ?? 1)}`;
      const target = `Node_${toPool % processes.length}_${toNode % (processes[toPool % processes.length]?.nodes.length ?? 1)}`;
      if (fromPool % processes.length === toPool % processes.length) return;
      add(`Message_${position}`, 'bpmn:messageFlow', 'Collaboration_1', { '@sourceRef': source, '@targetRef': target });
      draw(`Message_${position}`, 'Edge', { waypoints: '10,10 20,200.5' });
    });
    return facts;
  });

type Add = (key: string, type: string, parent: string | undefined, fields?: Record<string, Value | null>) => void;
type Draw = (element: string, kind: 'Shape' | 'Edge', fields: Record<string, Value>) => void;

function addProcess(shape: AnyProcess, position: number, rootId: string, add: Add, draw: Draw): void {
  const process = `Process_${position}`;
  const pool = `Participant_${position}`;
  add(process, 'bpmn:process', rootId, { '@isExecutable': 'false' });
  add(pool, 'bpmn:participant', 'Collaboration_1', { '@processRef': process, '@name': `Pool ${position}` });
  draw(pool, 'Shape', bounds(0, position * 600, 2500, 500));
  const laneSet = `LaneSet_${position}`;
  if (shape.lanes > 0 && !shape.namelessLaneSet) add(laneSet, 'bpmn:laneSet', process);
  for (let lane = 0; lane < shape.lanes; lane += 1) {
    const within = shape.namelessLaneSet ? { within: 'bpmn:laneSet' } : {};
    add(`Lane_${position}_${lane}`, 'bpmn:lane', shape.namelessLaneSet ? process : laneSet, {
      '@name': `${lane}`,
      ...within,
    });
    draw(`Lane_${position}_${lane}`, 'Shape', bounds(30, position * 600 + lane * 100, 2470, 100));
  }
  shape.nodes.forEach((item, index) =>
    addNode(item, `Node_${position}_${index}`, process, shape.lanes, position, add, draw),
  );
  shape.flows.forEach(({ from, to, condition }, index) => {
    const flow = `Flow_${position}_${index}`;
    add(flow, 'bpmn:sequenceFlow', process, {
      '@sourceRef': `Node_${position}_${from % shape.nodes.length}`,
      '@targetRef': `Node_${position}_${to % shape.nodes.length}`,
      'bpmn:conditionExpression#text': condition,
      'bpmn:conditionExpression@xsi:type': condition === null ? null : 'bpmn:tFormalExpression',
    });
    draw(flow, 'Edge', { waypoints: '1,2 3,4' });
  });
  if (shape.note !== null) {
    add(`Note_${position}`, 'bpmn:textAnnotation', process, { 'bpmn:text#text': shape.note });
    draw(`Note_${position}`, 'Shape', bounds(40, 40, 100, 30));
    add(`Association_${position}`, 'bpmn:association', process, {
      '@sourceRef': `Node_${position}_0`,
      '@targetRef': `Note_${position}`,
    });
    draw(`Association_${position}`, 'Edge', { waypoints: '5,5 6,6' });
  }
}

function addNode(
  item: AnyNode,
  key: string,
  process: string,
  lanes: number,
  position: number,
  add: Add,
  draw: Draw,
): void {
  const extension = 'bpmn:extensionElements';
  const values = Object.entries(item.step ?? {}).map(([name, value]): [string, Value | null] => [
    `${extension}/ud:step@${name}`,
    value,
  ]);
  const documents = item.documentation.map((text, index): [string, Value] => [
    `bpmn:documentation${index === 0 ? '' : `[${index}]`}#text`,
    text,
  ]);
  const isTask = item.type === 'bpmn:task' || item.type === 'bpmn:userTask';
  add(key, item.type, process, {
    '@name': item.name,
    lane: lanes === 0 ? null : `Lane_${position}_${item.lane % lanes}`,
    [`${extension}/i18n:translation[ru]#text`]: item.russian,
    [`${extension}/{urn:foreign}note[#n1]@body`]: item.foreign,
    ...(item.type === 'bpmn:intermediateCatchEvent'
      ? { 'bpmn:timerEventDefinition/bpmn:timeDuration#text': 'P1D' }
      : {}),
    ...Object.fromEntries([...values, ...documents]),
  });
  for (let index = 0; index < item.systems && isTask; index += 1) {
    add(`${key}_System_${index}`, 'ud:system', key, { within: extension, '@record': `r${index}` });
  }
  draw(key, 'Shape', bounds(item.at[0], item.at[1], item.type === 'bpmn:subProcess' ? 350 : 100, 80));
  if (item.type !== 'bpmn:subProcess') return;
  for (let index = 0; index < item.inside; index += 1) {
    add(`${key}_${index}`, 'bpmn:manualTask', key);
    draw(`${key}_${index}`, 'Shape', bounds(item.at[0] + 20 + index * 120, item.at[1] + 10, 100, 60));
  }
}

function bounds(x: number, y: number, width: number, height: number): Record<string, Value> {
  return {
    'dc:Bounds@x': String(x),
    'dc:Bounds@y': String(y),
    'dc:Bounds@width': String(width),
    'dc:Bounds@height': String(height),
  };
}
