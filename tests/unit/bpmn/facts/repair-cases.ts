import type { Facts, Operation, Value } from '#domain/facts/facts.ts';
import type { RepairCode } from '#bpmn/facts/repairs/draft.ts';

export interface RepairCase {
  readonly fault: string;
  readonly code: RepairCode;
  readonly entity: string;
  readonly operations: readonly Operation[];
  /** What is there afterwards; `null`: not there. */
  readonly found: Readonly<Record<string, Readonly<Record<string, Value>> | null>>;
}

type Fields = Readonly<Record<string, Value>>;

const bounds = (x: number, y: number, width = 100, height = 80): Fields => ({
  'dc:Bounds@x': String(x),
  'dc:Bounds@y': String(y),
  'dc:Bounds@width': String(width),
  'dc:Bounds@height': String(height),
});
const shape = (element: string, box: Fields): Fields => ({
  type: 'bpmndi:BPMNShape',
  parent: 'Plane',
  '@bpmnElement': element,
  ...box,
});
const edge = (element: string): Fields => ({
  type: 'bpmndi:BPMNEdge',
  parent: 'Plane',
  '@bpmnElement': element,
  waypoints: '10,10 20,20',
});

const entities: Readonly<Record<string, Fields>> = {
  Root: { type: 'bpmn:definitions', '@targetNamespace': 'urn:t' },
  Collaboration: { type: 'bpmn:collaboration', parent: 'Root' },
  PoolA: { type: 'bpmn:participant', parent: 'Collaboration', '@processRef': 'ProcessA' },
  PoolB: { type: 'bpmn:participant', parent: 'Collaboration', '@processRef': 'ProcessB' },
  Message: { type: 'bpmn:messageFlow', parent: 'Collaboration', '@sourceRef': 'TaskA', '@targetRef': 'TaskB' },
  ProcessA: { type: 'bpmn:process', parent: 'Root' },
  LaneSet: { type: 'bpmn:laneSet', parent: 'ProcessA' },
  Lane1: { type: 'bpmn:lane', parent: 'LaneSet' },
  Lane2: { type: 'bpmn:lane', parent: 'LaneSet' },
  Start: { type: 'bpmn:startEvent', parent: 'ProcessA', lane: 'Lane1' },
  TaskA: { type: 'bpmn:task', parent: 'ProcessA', lane: 'Lane1', '@default': 'FlowDefault' },
  Timer: {
    type: 'bpmn:boundaryEvent',
    parent: 'ProcessA',
    '@attachedToRef': 'TaskA',
    'bpmn:timerEventDefinition/bpmn:timeDuration#text': 'P1D',
  },
  End: { type: 'bpmn:endEvent', parent: 'ProcessA' },
  Flow: { type: 'bpmn:sequenceFlow', parent: 'ProcessA', '@sourceRef': 'Start', '@targetRef': 'TaskA' },
  FlowDefault: { type: 'bpmn:sequenceFlow', parent: 'ProcessA', '@sourceRef': 'TaskA', '@targetRef': 'End' },
  Note: { type: 'bpmn:textAnnotation', parent: 'ProcessA', 'bpmn:text#text': 'note' },
  Link: { type: 'bpmn:association', parent: 'ProcessA', '@sourceRef': 'TaskA', '@targetRef': 'Note' },
  ProcessB: { type: 'bpmn:process', parent: 'Root' },
  TaskB: { type: 'bpmn:task', parent: 'ProcessB' },
  Sub: { type: 'bpmn:subProcess', parent: 'ProcessB' },
  Inner: { type: 'bpmn:task', parent: 'Sub' },
  Diagram: { type: 'bpmndi:BPMNDiagram', parent: 'Root' },
  Plane: { type: 'bpmndi:BPMNPlane', parent: 'Diagram', '@bpmnElement': 'Collaboration' },
  PoolA_di: shape('PoolA', bounds(0, 0, 900, 240)),
  PoolB_di: shape('PoolB', bounds(0, 300, 900, 240)),
  Lane1_di: shape('Lane1', bounds(30, 0, 870, 120)),
  Lane2_di: shape('Lane2', bounds(30, 120, 870, 120)),
  Start_di: shape('Start', bounds(60, 40, 36, 36)),
  TaskA_di: shape('TaskA', bounds(150, 20)),
  Timer_di: shape('Timer', bounds(200, 82, 36, 36)),
  End_di: shape('End', bounds(400, 40, 36, 36)),
  Note_di: shape('Note', bounds(300, 130, 100, 30)),
  TaskB_di: shape('TaskB', bounds(150, 320)),
  Sub_di: { ...shape('Sub', bounds(400, 310, 350, 200)), '@isExpanded': 'true' },
  Inner_di: shape('Inner', bounds(450, 350)),
  Message_di: edge('Message'),
  Flow_di: edge('Flow'),
  FlowDefault_di: edge('FlowDefault'),
  Link_di: edge('Link'),
};

/** Two pools, lanes, a boundary event, a note, an expanded sub-process: all drawn, nothing to mend. */
export const wholeDiagram: Facts = new Map(
  Object.entries(entities).map(([key, fields]) => [key, new Map(Object.entries(fields))]),
);

const set = (entity: string, field: string, value: Value | null): Operation => ({
  entity,
  field,
  old: entities[entity]?.[field] ?? null,
  new: value,
});
const add = (entity: string, fields: Fields): Operation[] =>
  Object.entries(fields).map(([field, value]) => set(entity, field, value));
const remove = (entity: string): Operation[] =>
  Object.keys(entities[entity] ?? {}).map((field) => set(entity, field, null));

const of = (
  code: RepairCode,
  entity: string,
  fault: string,
  operations: readonly Operation[],
  found: RepairCase['found'] = {},
): RepairCase => ({ code, entity, fault, operations, found });

/** One fault and more for each repair. */
export const repairCases: readonly RepairCase[] = [
  of(
    'fragment-removed',
    'TaskB',
    'what one person removed another renamed',
    [...remove('TaskB'), set('TaskB', '@name', 'x')],
    {
      TaskB: null,
      Message: null,
    },
  ),
  of('id-replaced', 'x417x434', 'an id in Cyrillic letters', add('Зд', { type: 'bpmn:task', parent: 'ProcessB' }), {
    x417x434: { type: 'bpmn:task' },
    Зд: null,
  }),
  of(
    'id-replaced',
    'TaskA_2',
    'an id used twice',
    add('TaskA~2', { type: 'bpmn:task', parent: 'ProcessB', '@id': 'TaskA' }),
    {
      TaskA_2: { parent: 'ProcessB' },
      Flow: { '@targetRef': 'TaskA' },
    },
  ),
  of('root-added', '~definitions', 'no root', remove('Root'), { ProcessA: { parent: '~definitions' } }),
  of(
    'root-merged',
    'Root2',
    'two roots',
    [...add('Root2', { type: 'bpmn:definitions' }), set('ProcessA', 'parent', 'Root2')],
    {
      Root2: null,
      ProcessA: { parent: 'Root' },
    },
  ),
  of('parent-repaired', 'TaskB', 'a step whose process is gone', [set('TaskB', 'parent', 'Gone')], {
    TaskB: { parent: 'ProcessA' },
  }),
  of('parent-repaired', 'TaskB', 'a step inside a lane', [set('TaskB', 'parent', 'Lane1')]),
  of(
    'parent-repaired',
    'Sub',
    'two sub-processes inside each other',
    [...add('Sub2', { type: 'bpmn:subProcess', parent: 'Sub' }), set('Sub', 'parent', 'Sub2')],
    { Sub: { parent: 'ProcessA' }, Sub2: { parent: 'Sub' } },
  ),
  of(
    'parent-restored',
    'ProcessA',
    'steps whose processes are all gone',
    [...remove('ProcessA'), ...remove('ProcessB')],
    {
      TaskB: { parent: 'ProcessA' },
    },
  ),
  of(
    'orphan-removed',
    'System',
    'an information system of a step that is gone',
    add('System', {
      type: 'ud:system',
      parent: 'Gone',
      within: 'bpmn:extensionElements',
    }),
    { System: null },
  ),
  of(
    'orphan-removed',
    'Definition',
    'a timer inside a task',
    add('Definition', { type: 'bpmn:timerEventDefinition', parent: 'TaskB' }),
  ),
  of('boundary-detached', 'Timer', 'a boundary event whose step is gone', [set('Timer', '@attachedToRef', 'Gone')], {
    Timer: { type: 'bpmn:intermediateCatchEvent' },
  }),
  of(
    'boundary-moved',
    'Timer',
    'a boundary event of a step in another process',
    [set('Timer', '@attachedToRef', 'TaskB')],
    {
      Timer: { parent: 'ProcessB' },
    },
  ),
  of('process-reference-removed', 'PoolB', 'two pools of one process', [set('PoolB', '@processRef', 'ProcessA')]),
  of('process-reference-removed', 'PoolB', 'a pool whose process is gone', [set('PoolB', '@processRef', 'Gone')]),
  of('flow-removed', 'Flow', 'a flow whose source is gone', [set('Flow', '@sourceRef', 'Gone')], {
    Flow: null,
    Flow_di: null,
  }),
  of('flow-crosses-process', 'Flow', 'a sequence flow into another pool', [set('Flow', '@targetRef', 'TaskB')], {
    Flow: null,
  }),
  of('message-flow-removed', 'Message', 'a message flow to nowhere', [set('Message', '@targetRef', null)], {
    Message: null,
  }),
  of('message-flow-inside-pool', 'Message', 'a message flow inside one pool', [set('Message', '@targetRef', 'Start')]),
  of('association-removed', 'Link', 'an association with something gone', [set('Link', '@targetRef', 'Gone')]),
  of('default-flow-removed', 'TaskA', 'a default flow that comes in', [set('TaskA', '@default', 'Flow')]),
  of('lane-repaired', 'TaskA', 'a step in two lanes', [set('TaskA', 'lane', 'Lane1 Lane2')], {
    TaskA: { lane: 'Lane1' },
  }),
  of('lane-repaired', 'TaskA', 'a step in a lane that is gone', [set('TaskA', 'lane', 'Gone')]),
  of('lane-repaired', 'TaskB', 'a step in a lane of another process', [set('TaskB', 'lane', 'Lane1')]),
  of('characters-removed', 'TaskB', 'a control character in a name', [set('TaskB', '@name', 'a\u0000b')], {
    TaskB: { '@name': 'ab' },
  }),
  of('content-removed', 'TaskB', 'an attribute that only events have', [set('TaskB', '@isInterrupting', 'false')]),
  of('content-removed', 'TaskB', 'a timer in a step that is no event any more', [
    set('TaskB', 'bpmn:timerEventDefinition/bpmn:timeDuration#text', 'P1D'),
  ]),
  of(
    'markup-removed',
    'Note',
    'markup in a note',
    [set('Note', 'bpmn:text#text', null), set('Note', 'bpmn:text#xml', 'a <b xmlns="">&lt;c&amp;</b> d')],
    { Note: { 'bpmn:text#text': 'a <c& d' } },
  ),
  of(
    'reference-removed',
    'Order',
    'data of an object that is gone',
    add('Order', {
      type: 'bpmn:dataObjectReference',
      parent: 'ProcessA',
      '@dataObjectRef': 'Gone',
    }),
    { Order: { type: 'bpmn:dataObjectReference' } },
  ),
  of('reference-removed', 'Start', 'an event whose message is gone', [
    set('Start', 'bpmn:messageEventDefinition@messageRef', 'Gone'),
  ]),
  of('list-closed', 'TaskB', 'a list without its first entry', [set('TaskB', 'bpmn:documentation[1]#text', 'second')], {
    TaskB: { 'bpmn:documentation#text': 'second' },
  }),
  of(
    'process-added',
    'Process_1',
    'nothing left but the root',
    Object.keys(entities)
      .filter((key) => key !== 'Root')
      .flatMap(remove),
    { Process_1: { parent: 'Root' }, BPMNPlane_Process_1: { '@bpmnElement': 'Process_1' } },
  ),
  of('diagram-added', 'BPMNDiagram_Collaboration', 'no drawing at all', [...remove('Diagram'), ...remove('Plane')]),
  of(
    'diagram-removed',
    'Diagram2',
    'a diagram without a plane',
    add('Diagram2', { type: 'bpmndi:BPMNDiagram', parent: 'Root' }),
  ),
  of(
    'plane-repointed',
    'Plane',
    'a plane that shows one of the pools’ processes',
    [set('Plane', '@bpmnElement', 'ProcessA')],
    {
      Plane: { '@bpmnElement': 'Collaboration' },
    },
  ),
  of(
    'plane-repointed',
    'Plane',
    'a plane that shows a sub-process and draws it too',
    [set('Plane', '@bpmnElement', 'Sub')],
    { Plane: { '@bpmnElement': 'Collaboration' } },
  ),
  of('drawing-removed', 'TaskA_di2', 'a step drawn twice', add('TaskA_di2', shape('TaskA', bounds(0, 0))), {
    TaskA_di2: null,
  }),
  of('drawing-removed', 'Ghost_di', 'the drawing of something gone', add('Ghost_di', shape('Ghost', bounds(0, 0)))),
  of(
    'drawing-moved',
    'PoolB_di',
    'a process drawn where its pool is meant',
    [set('PoolB_di', '@bpmnElement', 'ProcessB')],
    {
      PoolB_di: { '@bpmnElement': 'PoolB' },
    },
  ),
  of('bounds-repaired', 'TaskA_di', 'a width that is no number', [set('TaskA_di', 'dc:Bounds@width', 'NaN')], {
    TaskA_di: { 'dc:Bounds@x': '150', 'dc:Bounds@width': '100' },
  }),
  of('label-repaired', 'Start_di', 'a label without a size', [set('Start_di', 'bpmndi:BPMNLabel/dc:Bounds@x', '5')]),
  of('waypoints-repaired', 'Flow_di', 'a line with one point', [set('Flow_di', 'waypoints', '5,5')], {
    Flow_di: { waypoints: '78,58 200,60' },
  }),
  of('shape-added', 'End', 'a step without a shape', remove('End_di'), {
    End_di: { '@bpmnElement': 'End', 'dc:Bounds@x': '300' },
  }),
  of('shape-added', 'Lane2', 'a lane without a shape', remove('Lane2_di'), { Lane2_di: { 'dc:Bounds@y': '240' } }),
  of('shape-added', 'PoolB', 'a pool without a shape', remove('PoolB_di')),
  of('shape-added', 'Timer', 'a boundary event without a shape', remove('Timer_di'), {
    Timer_di: { 'dc:Bounds@y': '82' },
  }),
  of('edge-added', 'Flow', 'a flow without a line', remove('Flow_di'), { Flow_di: { waypoints: '78,58 200,60' } }),
];
