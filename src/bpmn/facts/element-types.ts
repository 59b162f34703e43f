/** BPMN element names by what they are, as the type of an entity names them. */
export const taskTypes = [
  'bpmn:task',
  'bpmn:userTask',
  'bpmn:manualTask',
  'bpmn:serviceTask',
  'bpmn:scriptTask',
  'bpmn:businessRuleTask',
  'bpmn:sendTask',
  'bpmn:receiveTask',
  'bpmn:callActivity',
] as const;
export const subProcessTypes = ['bpmn:subProcess', 'bpmn:transaction', 'bpmn:adHocSubProcess'] as const;
export const eventTypes = [
  'bpmn:startEvent',
  'bpmn:endEvent',
  'bpmn:intermediateCatchEvent',
  'bpmn:intermediateThrowEvent',
  'bpmn:boundaryEvent',
] as const;
export const gatewayTypes = [
  'bpmn:exclusiveGateway',
  'bpmn:inclusiveGateway',
  'bpmn:parallelGateway',
  'bpmn:eventBasedGateway',
  'bpmn:complexGateway',
] as const;
export const dataTypes = ['bpmn:dataObjectReference', 'bpmn:dataStoreReference'] as const;
export const artifactTypes = ['bpmn:textAnnotation', 'bpmn:group'] as const;
/** Parts of choreographies and conversations, which are shown and not drawn. */
const talkTypes = [
  'bpmn:choreographyTask',
  'bpmn:subChoreography',
  'bpmn:callChoreography',
  'bpmn:conversation',
  'bpmn:subConversation',
  'bpmn:callConversation',
  'bpmn:conversationLink',
] as const;

const activities = new Set<string>([...taskTypes, ...subProcessTypes]);
const flowNodes = new Set<string>([...activities, ...eventTypes, ...gatewayTypes]);
const subProcesses = new Set<string>(subProcessTypes);
const associations = new Set(['bpmn:dataInputAssociation', 'bpmn:dataOutputAssociation']);
const connections = new Set(['bpmn:sequenceFlow', 'bpmn:messageFlow', 'bpmn:association', ...associations]);
const talks = new Set<string>(talkTypes);
const shapes = new Set<string>([
  ...flowNodes,
  ...dataTypes,
  ...artifactTypes,
  'bpmn:participant',
  'bpmn:lane',
  'bpmn:dataInput',
  'bpmn:dataOutput',
]);

export function isFlowNode(type: string): boolean {
  return flowNodes.has(type);
}

export function isActivity(type: string): boolean {
  return activities.has(type);
}

export function isSubProcess(type: string): boolean {
  return subProcesses.has(type);
}

export function isDataAssociation(type: string): boolean {
  return associations.has(type);
}

/** Drawn as a line between two others. */
export function isConnection(type: string): boolean {
  return connections.has(type);
}

/** Drawn with bounds of its own. */
export function isShape(type: string): boolean {
  return shapes.has(type);
}

/** What a person sees and points at: it can come from another variant and be pointed to by records. */
export function isVisible(type: string): boolean {
  return isShape(type) || isConnection(type) || talks.has(type) || type === 'bpmn:dataObject';
}
