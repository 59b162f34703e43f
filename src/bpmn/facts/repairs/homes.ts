import { isFlowNode, isSubProcess } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';

const rootTypes = new Set([
  'bpmn:process',
  'bpmn:collaboration',
  'bpmn:message',
  'bpmn:signal',
  'bpmn:error',
  'bpmn:escalation',
  'bpmn:itemDefinition',
  'bpmn:dataStore',
  'bpmndi:BPMNDiagram',
]);
const inProcess = new Set([
  'bpmn:sequenceFlow',
  'bpmn:dataObject',
  'bpmn:dataObjectReference',
  'bpmn:dataStoreReference',
]);
const artifacts = new Set(['bpmn:textAnnotation', 'bpmn:association', 'bpmn:group']);
const inCollaboration = new Set(['bpmn:participant', 'bpmn:messageFlow']);
export const processType = new Set(['bpmn:process']);

/** Where an entity of this type may stand; `undefined` when any parent will do. */
export function mayStandIn(type: string, parentType: string, within: string | undefined): boolean {
  const isContainer = parentType === 'bpmn:process' || isSubProcess(parentType);
  if (type === 'bpmn:participant' && parentType !== 'bpmn:collaboration') return parentType === 'bpmn:choreography';
  if (within !== undefined && isDirectChild(type)) return false;
  if (rootTypes.has(type)) return parentType === 'bpmn:definitions';
  if (isFlowNode(type) || inProcess.has(type)) return isContainer;
  if (inCollaboration.has(type)) return parentType === 'bpmn:collaboration';
  if (artifacts.has(type)) return isContainer || parentType === 'bpmn:collaboration';
  if (type === 'bpmn:lane') {
    if (parentType === 'bpmn:laneSet' || parentType === 'bpmn:childLaneSet') return within === undefined;
    return (isContainer && within === 'bpmn:laneSet') || (parentType === 'bpmn:lane' && within === 'bpmn:childLaneSet');
  }
  if (type === 'bpmn:laneSet') return isContainer;
  if (type === 'bpmn:childLaneSet') return parentType === 'bpmn:lane';
  if (type.startsWith('ud:'))
    return parentType.startsWith('bpmn:') && (within ?? '').startsWith('bpmn:extensionElements');
  if (type === 'bpmndi:BPMNPlane') return parentType === 'bpmndi:BPMNDiagram';
  if (type === 'bpmndi:BPMNShape' || type === 'bpmndi:BPMNEdge') return parentType === 'bpmndi:BPMNPlane';
  return true;
}

function isDirectChild(type: string): boolean {
  return (
    rootTypes.has(type) || isFlowNode(type) || inProcess.has(type) || inCollaboration.has(type) || artifacts.has(type)
  );
}

/** A place where a homeless entity can stand, or `undefined` when it has no meaning without its parent. */
export function homeOf(draft: Draft, key: string): { parent: string; within?: string } | undefined {
  const type = draft.type(key);
  if (rootTypes.has(type)) return { parent: draft.root() };
  if (isFlowNode(type) || inProcess.has(type) || artifacts.has(type)) return direct(processFor(draft, key));
  if (inCollaboration.has(type)) return direct(draft.ofType('bpmn:collaboration')[0]);
  if (type === 'bpmn:lane') {
    const process = processFor(draft, key);
    const laneSet = draft.ofType('bpmn:laneSet').find((set) => process !== undefined && draft.parent(set) === process);
    if (laneSet !== undefined) return { parent: laneSet };
    return process === undefined ? undefined : { parent: process, within: 'bpmn:laneSet' };
  }
  if (type === 'bpmn:laneSet') return direct(processFor(draft, key));
  if (type === 'bpmndi:BPMNPlane') return undefined;
  if (type === 'bpmndi:BPMNShape' || type === 'bpmndi:BPMNEdge') return direct(draft.ofType('bpmndi:BPMNPlane')[0]);
  return undefined;
}

function direct(parent: string | undefined): { parent: string } | undefined {
  return parent === undefined ? undefined : { parent };
}

/** The process that speaks for an element: of its lane, of what it connects, of the steps in it, else the first. */
function processFor(draft: Draft, key: string): string | undefined {
  const lanes = draft.text(key, 'lane')?.split(' ') ?? [];
  const ends = [draft.text(key, '@sourceRef') ?? '', draft.text(key, '@targetRef') ?? ''];
  const members = draft.keys().filter((node) => draft.text(node, 'lane')?.split(' ').includes(key));
  for (const witness of [...lanes, ...ends, ...members]) {
    const process = witness === key ? undefined : draft.around(witness, processType);
    if (process !== undefined) return process;
  }
  return draft.ofType('bpmn:process')[0];
}
