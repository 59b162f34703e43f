const shape = (id: string, x: number, y: number, stroke = ''): string =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${stroke === '' ? '' : ` bioc:stroke="${stroke}"`}><dc:Bounds x="${String(x)}" y="${String(y)}" width="100" height="80"/></bpmndi:BPMNShape>`;
const data = (id: string, name: string): string =>
  `<bpmn:dataObjectReference id="${id}" name="${name}" dataObjectRef="${id}_o"/><bpmn:dataObject id="${id}_o"/>`;

/** A diagram as the calculator of the DGSC wants it: everything is told by names, colours and notes. */
export const markedDiagram = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" xml:lang="ru" id="D" targetNamespace="urn:marked"><!-- kept -->
  <bpmn:collaboration id="C">
    <bpmn:participant id="Body" name="Акимат" processRef="P"/>
    <bpmn:participant id="Firm" name="Оценщик (Подрядчик)"/>
  </bpmn:collaboration>
  <bpmn:process id="P">
    <bpmn:laneSet id="LS">
      <bpmn:lane id="Head" name="Руководитель отдела (2)"><bpmn:flowNodeRef>Sign</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="System" name="Портал (ИС)"><bpmn:flowNodeRef>Check</bpmn:flowNodeRef></bpmn:lane>
    </bpmn:laneSet>
    <bpmn:task id="Sign" name="Подписать решение">
      <bpmn:property id="Prop" name="__targetRef_placeholder"/>
      <bpmn:dataInputAssociation id="In"><bpmn:sourceRef>Request</bpmn:sourceRef><bpmn:targetRef>Prop</bpmn:targetRef></bpmn:dataInputAssociation>
      <bpmn:dataOutputAssociation id="Out"><bpmn:targetRef>Decision</bpmn:targetRef></bpmn:dataOutputAssociation>
    </bpmn:task>
    <bpmn:task id="Check" name="Проверить (срочно)"/>
    ${data('Request', 'Заявление')}${data('Decision', 'Решение')}
    <bpmn:textAnnotation id="Note"><bpmn:text>(Перемещение)</bpmn:text></bpmn:textAnnotation>
    <bpmn:association id="ToNote" sourceRef="Sign" targetRef="Note"/>
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BD"><bpmndi:BPMNPlane id="BP" bpmnElement="C">
    ${shape('Body', 100, 100)}${shape('Firm', 100, 600)}${shape('Head', 130, 100)}${shape('System', 130, 300)}
    ${shape('Sign', 200, 120)}${shape('Check', 200, 320)}${shape('Request', 320, 100, '#FB8C00')}${shape('Decision', 440, 100, '#0d4372')}
    ${shape('Note', 320, 220)}
    <bpmndi:BPMNEdge id="ToNote_di" bpmnElement="ToNote"><di:waypoint x="300" y="200"/><di:waypoint x="320" y="220"/></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge id="In_di" bpmnElement="In"><di:waypoint x="320" y="140"/><di:waypoint x="300" y="160"/></bpmndi:BPMNEdge>
    <bpmndi:BPMNEdge id="Out_di" bpmnElement="Out"><di:waypoint x="300" y="150"/><di:waypoint x="440" y="140"/></bpmndi:BPMNEdge>
  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
