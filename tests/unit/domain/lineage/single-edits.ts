import type { ChangeKind } from '#domain/lineage/change-kinds.ts';

const xmlns = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  'xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0"',
  'xmlns:ud="urn:uderis:bpmn:1.0"',
  'xmlns:other="urn:other:program"',
  'xmlns:i18n="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0"',
].join(' ');

/** A small process that has one of everything that the edits change. */
export const ground = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${xmlns} id="Definitions_1" targetNamespace="urn:test" xml:lang="kk">
  <bpmn:message id="Message_1" name="Өтініш" />
  <bpmn:collaboration id="Collaboration_1">
    <bpmn:participant id="Pool_1" name="Әкімдік" processRef="Process_1" />
    <bpmn:participant id="Pool_2" name="Орталық" processRef="Process_2" />
    <bpmn:messageFlow id="Message_flow" sourceRef="Give" targetRef="Note_it" />
    <bpmn:textAnnotation id="Note"><bpmn:text>Күніне бір рет</bpmn:text></bpmn:textAnnotation>
    <bpmn:association id="Link" sourceRef="Check" targetRef="Note" />
  </bpmn:collaboration>
  <bpmn:process id="Process_1">
    <bpmn:laneSet id="LaneSet_1">
      <bpmn:lane id="Lane_1" name="Маман">
        <bpmn:extensionElements><ud:performer role="role-1" kind="human" rate="2000" /></bpmn:extensionElements>
        <bpmn:flowNodeRef>Start</bpmn:flowNodeRef><bpmn:flowNodeRef>Check</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>Full</bpmn:flowNodeRef><bpmn:flowNodeRef>Late</bpmn:flowNodeRef>
      </bpmn:lane>
      <bpmn:lane id="Lane_2" name="Басшы">
        <bpmn:flowNodeRef>Sign</bpmn:flowNodeRef><bpmn:flowNodeRef>End</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="Start" name="Өтініш келді"><bpmn:messageEventDefinition id="Start_def" messageRef="Message_1" /></bpmn:startEvent>
    <bpmn:userTask id="Check" name="Тексеру" other:colour="red">
      <bpmn:documentation>Әр құжат қаралады.</bpmn:documentation>
      <bpmn:extensionElements>
        <i18n:translation xml:lang="ru">Проверить</i18n:translation>
        <i18n:translation xml:lang="en">Check</i18n:translation>
        <ud:step workLikely="30" workUnit="min" channel="in-person" automation="manual" visit="true" />
        <ud:document id="Doc_1" kk="Өтініш" direction="incoming" medium="paper" />
        <ud:legalGround id="Ground_1" act="act-1" article="12" />
        <ud:system id="System_1" record="system-1" />
        <ud:dataUse id="Data_1" item="item-1" direction="in" />
        <other:limit value="7" />
      </bpmn:extensionElements>
      <bpmn:dataInputAssociation id="Reads"><bpmn:sourceRef>Paper</bpmn:sourceRef><bpmn:targetRef>Check_in</bpmn:targetRef></bpmn:dataInputAssociation>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="Late" name="Мерзім өтті" attachedToRef="Check">
      <bpmn:timerEventDefinition id="Late_def"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P3D</bpmn:timeDuration></bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:exclusiveGateway id="Full" name="Толық па?" default="No" />
    <bpmn:userTask id="Sign" name="Қол қою" />
    <bpmn:callActivity id="Archive" name="Мұрағаттау" calledElement="Process_9" />
    <bpmn:endEvent id="End" name="Шешім берілді" />
    <bpmn:sequenceFlow id="To_check" sourceRef="Start" targetRef="Check" />
    <bpmn:sequenceFlow id="To_full" sourceRef="Check" targetRef="Full" />
    <bpmn:sequenceFlow id="Yes" name="Иә" sourceRef="Full" targetRef="Sign">
      <bpmn:extensionElements><ud:branch probability="0.8" /></bpmn:extensionElements>
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">full</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="No" name="Жоқ" sourceRef="Full" targetRef="End" />
    <bpmn:sequenceFlow id="To_end" sourceRef="Sign" targetRef="End" />
    <bpmn:dataObject id="Paper_object" />
    <bpmn:dataObjectReference id="Paper" name="Өтініш қағазы" dataObjectRef="Paper_object" />
    <bpmn:subProcess id="Inner" name="Дайындау"><bpmn:task id="Print" name="Басып шығару" /></bpmn:subProcess>
  </bpmn:process>
  <bpmn:process id="Process_2">
    <bpmn:extensionElements><ud:volume perYear="100" /></bpmn:extensionElements>
    <bpmn:sendTask id="Give" name="Беру" />
    <bpmn:receiveTask id="Note_it" name="Белгілеу" messageRef="Message_1" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="Diagram_1"><bpmndi:BPMNPlane id="Plane_1" bpmnElement="Collaboration_1">
    <bpmndi:BPMNShape id="Check_di" bpmnElement="Check"><dc:Bounds x="200" y="100" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="Sign_di" bpmnElement="Sign"><dc:Bounds x="400" y="100" width="100" height="80" /></bpmndi:BPMNShape>
    <bpmndi:BPMNShape id="Inner_di" bpmnElement="Inner" isExpanded="true"><dc:Bounds x="600" y="100" width="200" height="120" /></bpmndi:BPMNShape>
    <bpmndi:BPMNEdge id="To_full_di" bpmnElement="To_full"><di:waypoint x="300" y="140" /><di:waypoint x="350" y="140" /></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;

/** One edit of the small process: what is replaced by what, and what the comparison has to call it, and where. */
export interface SingleEdit {
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly kind: ChangeKind;
  readonly element: string;
}

function edit(what: string, kind: ChangeKind, element: string, from: string, to: string): SingleEdit {
  return { what, kind, element, from, to };
}

export const singleEdits: readonly SingleEdit[] = [
  edit('a step is added', 'added', 'New', '<bpmn:userTask id="Sign"', '<bpmn:task id="New" /><bpmn:userTask id="Sign"'),
  edit(
    'a step is removed',
    'removed',
    'Archive',
    '<bpmn:callActivity id="Archive" name="Мұрағаттау" calledElement="Process_9" />',
    '',
  ),
  edit('a Kazakh name changes', 'name-kk', 'Check', 'name="Тексеру"', 'name="Қарау"'),
  edit('a Russian name changes', 'name-ru', 'Check', '>Проверить<', '>Рассмотреть<'),
  edit(
    'an English name is missing',
    'name-en',
    'Check',
    '<i18n:translation xml:lang="en">Check</i18n:translation>',
    '',
  ),
  edit('a task gets another type', 'type', 'Sign', '<bpmn:userTask id="Sign"', '<bpmn:serviceTask id="Sign"'),
  edit(
    'a flow leads elsewhere',
    'flow-ends',
    'To_end',
    'sourceRef="Sign" targetRef="End"',
    'sourceRef="Archive" targetRef="End"',
  ),
  edit(
    'a flow is added',
    'added',
    'More',
    '<bpmn:dataObject id',
    '<bpmn:sequenceFlow id="More" sourceRef="Late" targetRef="End" /><bpmn:dataObject id',
  ),
  edit(
    'a flow is removed',
    'removed',
    'To_check',
    '<bpmn:sequenceFlow id="To_check" sourceRef="Start" targetRef="Check" />',
    '',
  ),
  edit(
    'a message flow comes from elsewhere',
    'flow-ends',
    'Message_flow',
    'sourceRef="Give" targetRef="Note_it"',
    'sourceRef="Give" targetRef="Pool_1"',
  ),
  edit('a condition changes', 'condition', 'Yes', '>full<', '>full and paid<'),
  edit('the default flow changes', 'default-flow', 'Full', 'default="No"', 'default="Yes"'),
  edit('a share of cases changes', 'probability', 'Yes', 'probability="0.8"', 'probability="0.6"'),
  edit('a timer fires later', 'timer', 'Late', '>P3D<', '>P5D<'),
  edit(
    'a timer becomes a message',
    'event-definition',
    'Late',
    '<bpmn:timerEventDefinition id="Late_def"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P3D</bpmn:timeDuration></bpmn:timerEventDefinition>',
    '<bpmn:messageEventDefinition id="Late_def" />',
  ),
  edit(
    'a boundary event goes to another step',
    'boundary-host',
    'Late',
    'attachedToRef="Check"',
    'attachedToRef="Sign"',
  ),
  edit(
    'a boundary event no longer interrupts',
    'interrupting',
    'Late',
    'attachedToRef="Check"',
    'attachedToRef="Check" cancelActivity="false"',
  ),
  edit('a message gets another name', 'message', 'Start', 'id="Message_1" name="Өтініш"', 'id="Message_1" name="Арыз"'),
  edit(
    'a step takes no message any more',
    'message',
    'Note_it',
    'name="Белгілеу" messageRef="Message_1"',
    'name="Белгілеу"',
  ),
  edit('an annotation says something else', 'annotation', 'Note', 'Күніне бір рет', 'Күніне екі рет'),
  edit(
    'an association leads elsewhere',
    'association',
    'Link',
    'sourceRef="Check" targetRef="Note"',
    'sourceRef="Sign" targetRef="Note"',
  ),
  edit(
    'a data object gets a state',
    'data',
    'Paper',
    'dataObjectRef="Paper_object" />',
    'dataObjectRef="Paper_object"><bpmn:dataState name="тексерілді" /></bpmn:dataObjectReference>',
  ),
  edit(
    'a data object becomes many',
    'data',
    'Paper',
    '<bpmn:dataObject id="Paper_object" />',
    '<bpmn:dataObject id="Paper_object" isCollection="true" />',
  ),
  edit(
    'a step reads no data any more',
    'data-link',
    'Check',
    '<bpmn:dataInputAssociation id="Reads"><bpmn:sourceRef>Paper</bpmn:sourceRef><bpmn:targetRef>Check_in</bpmn:targetRef></bpmn:dataInputAssociation>',
    '',
  ),
  edit('a step takes longer', 'time', 'Check', 'workLikely="30"', 'workLikely="45"'),
  edit('a step is waited for', 'time', 'Check', 'workUnit="min"', 'workUnit="min" waitLikely="2" waitUnit="wd"'),
  edit('the performer costs more', 'performer', 'Lane_1', 'rate="2000"', 'rate="2500"'),
  edit('the channel changes', 'channel', 'Check', 'channel="in-person"', 'channel="egov"'),
  edit('a step is automated', 'automation', 'Check', 'automation="manual"', 'automation="automatic"'),
  edit('nobody visits any more', 'step-fact', 'Check', ' visit="true"', ''),
  edit('a document becomes electronic', 'documents', 'Check', 'medium="paper"', 'medium="electronic"'),
  edit(
    'a document is no longer asked for',
    'documents',
    'Check',
    '<ud:document id="Doc_1" kk="Өтініш" direction="incoming" medium="paper" />',
    '',
  ),
  edit('a legal ground names another article', 'legal-ground', 'Check', 'article="12"', 'article="15"'),
  edit('a step uses another system', 'system', 'Check', 'record="system-1"', 'record="system-2"'),
  edit(
    'a step gives data instead of taking them',
    'data-use',
    'Check',
    'item="item-1" direction="in"',
    'item="item-1" direction="out"',
  ),
  edit('another process is called', 'call', 'Archive', 'calledElement="Process_9"', 'calledElement="Process_8"'),
  edit('there are more cases', 'volume', 'Process_2', 'perYear="100"', 'perYear="200"'),
  edit(
    'a step is repeated',
    'repetition',
    'Sign',
    'name="Қол қою" />',
    'name="Қол қою"><bpmn:multiInstanceLoopCharacteristics /></bpmn:userTask>',
  ),
  edit('the description changes', 'documentation', 'Check', 'Әр құжат қаралады.', 'Құжаттар іріктеп қаралады.'),
  edit(
    'another program changes its element',
    'extension',
    'Check',
    '<other:limit value="7" />',
    '<other:limit value="9" />',
  ),
  edit('another program changes its attribute', 'extension', 'Check', 'other:colour="red"', 'other:colour="blue"'),
  edit('an attribute of BPMN changes', 'attribute', 'Sign', 'name="Қол қою" />', 'name="Қол қою" startQuantity="2" />'),
  edit(
    'a step is coloured',
    'colour',
    'Check',
    'id="Check_di" bpmnElement="Check"',
    'id="Check_di" bpmnElement="Check" bioc:stroke="#ff8800"',
  ),
  edit('a step is moved', 'moved', 'Check', 'x="200"', 'x="260"'),
  edit('a step is drawn wider', 'resized', 'Check', 'x="200" y="100" width="100"', 'x="200" y="100" width="140"'),
  edit(
    'a line takes another way',
    'waypoints',
    'To_full',
    '<di:waypoint x="350" y="140" />',
    '<di:waypoint x="320" y="160" /><di:waypoint x="350" y="140" />',
  ),
  edit(
    'a step is no longer drawn',
    'drawing-removed',
    'Sign',
    '<bpmndi:BPMNShape id="Sign_di" bpmnElement="Sign"><dc:Bounds x="400" y="100" width="100" height="80" /></bpmndi:BPMNShape>',
    '',
  ),
  edit(
    'an event is drawn',
    'drawing-added',
    'End',
    '<bpmndi:BPMNShape id="Sign_di"',
    '<bpmndi:BPMNShape id="End_di" bpmnElement="End"><dc:Bounds x="900" y="100" width="36" height="36" /></bpmndi:BPMNShape><bpmndi:BPMNShape id="Sign_di"',
  ),
  edit('a sub-process is folded', 'drawing', 'Inner', 'isExpanded="true"', 'isExpanded="false"'),
];

const sign = '<bpmn:userTask id="Sign" name="Қол қою" />';

/** Edits of two places at once that are one change for a person. */
export const movesOfSteps: readonly (Omit<SingleEdit, 'from' | 'to'> & { readonly edited: string })[] = [
  {
    what: 'a step goes to another lane',
    kind: 'lane',
    element: 'Check',
    edited: moved('<bpmn:flowNodeRef>Check</bpmn:flowNodeRef>', '<bpmn:flowNodeRef>Sign<'),
  },
  {
    what: 'a step goes to another pool',
    kind: 'pool',
    element: 'Archive',
    edited: moved(
      '<bpmn:callActivity id="Archive" name="Мұрағаттау" calledElement="Process_9" />',
      '<bpmn:sendTask id="Give"',
    ),
  },
  {
    what: 'a step goes into a sub-process',
    kind: 'scope',
    element: 'Sign',
    edited: moved(sign, '<bpmn:task id="Print"'),
  },
];

function moved(element: string, before: string): string {
  return ground.replace(element, '').replace(before, element + before);
}
