/**
 * The order in which the BPMN 2.0 schema (Semantic.xsd, BPMNDI.xsd) wants the children of an element.
 * One list serves almost all types, because their sequences agree; a process and a definitions differ.
 * What is not listed (flow elements, root elements) stands between the two parts; unknown elements come last.
 */
const first = [
  'documentation',
  'extensionElements',
  'import',
  'extension',
  'supportedInterfaceRef',
  'auditing',
  'monitoring',
  'categoryValueRef',
  'incoming',
  'outgoing',
  'ioSpecification',
  'ioBinding',
  'property',
  'dataState',
  'dataInput',
  'dataInputAssociation',
  'dataOutput',
  'dataOutputAssociation',
  'inputSet',
  'outputSet',
  'dataInputRefs',
  'optionalInputRefs',
  'whileExecutingInputRefs',
  'outputSetRefs',
  'dataOutputRefs',
  'optionalOutputRefs',
  'whileExecutingOutputRefs',
  'inputSetRefs',
  'inMessageRef',
  'outMessageRef',
  'errorRef',
  'from',
  'to',
  'sourceRef',
  'targetRef',
  'transformation',
  'assignment',
  'resourceRole',
  'performer',
  'humanPerformer',
  'potentialOwner',
  'resourceRef',
  'resourceParameterBinding',
  'resourceAssignmentExpression',
  'standardLoopCharacteristics',
  'multiInstanceLoopCharacteristics',
  'loopCardinality',
  'loopDataInputRef',
  'loopDataOutputRef',
  'inputDataItem',
  'outputDataItem',
  'complexBehaviorDefinition',
  'completionCondition',
  'loopCondition',
  'conditionExpression',
  'timeDate',
  'timeDuration',
  'timeCycle',
  'condition',
  'script',
  'text',
  'laneSet',
  'partitionElement',
  'flowNodeRef',
  'childLaneSet',
  'interfaceRef',
  'endPointRef',
  'participantMultiplicity',
  'participant',
  'messageFlow',
  'Bounds',
  'waypoint',
];
const last = [
  'textAnnotation',
  'association',
  'group',
  'conversationNode',
  'conversation',
  'subConversation',
  'callConversation',
  'conversationAssociation',
  'participantAssociation',
  'messageFlowAssociation',
  'correlationKey',
  'choreographyRef',
  'conversationLink',
  'correlationSubscription',
  'supports',
  'eventDefinitionRef',
  'BPMNPlane',
  'BPMNLabel',
  'BPMNLabelStyle',
  'BPMNDiagram',
  'relationship',
];
const processFirst = ['documentation', 'extensionElements', 'supportedInterfaceRef', 'ioSpecification', 'ioBinding'];
const processRoles = new Set(['resourceRole', 'performer', 'humanPerformer', 'potentialOwner']);

const ranks = new Map<string, number>([
  ...first.map((name, position): [string, number] => [name, position - first.length]),
  ...last.map((name, position): [string, number] => [name, position + 1]),
]);
const unknown = last.length + 1;

/** Where a child stands among its siblings: a lower rank comes first, equal ranks in the order of arrival. */
export function slotRank(parentLocal: string, childLocal: string, isBpmn: boolean): number {
  if (!isBpmn) return unknown;
  if (parentLocal === 'process') {
    const early = processFirst.indexOf(childLocal);
    if (early >= 0) return early - 2 * first.length;
    if (processRoles.has(childLocal)) return ranks.get('group') ?? 0;
  }
  if (parentLocal === 'adHocSubProcess' && childLocal === 'completionCondition') return ranks.get('group') ?? 0;
  return ranks.get(childLocal) ?? 0;
}
