/** A file in Russian of another program: two pools whose steps exchange a message, with colours, data and an event at a step. */
export const twoPools = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:color="http://www.omg.org/spec/BPMN/non-normative/color/1.0" xmlns:i18n="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0" xmlns:acme="urn:acme" xml:lang="ru" targetNamespace="urn:two-pools">
  <message id="Message_1" name="Запрос"/>
  <collaboration id="Collaboration_1">
    <participant id="Pool_A" name="Заявитель" processRef="Process_A"/>
    <participant id="Pool_B" name="Орган" processRef="Process_B"/>
    <messageFlow id="Flow_M" name="Запрос" sourceRef="Send_1" targetRef="Receive_1"/>
  </collaboration>
  <process id="Process_A">
    <sendTask id="Send_1" name="Отправить запрос" messageRef="Message_1" acme:owner="Бюро" acme:priority="5">
      <documentation>Через портал</documentation>
      <extensionElements>
        <i18n:translation xml:lang="kk">Сұрау жіберу</i18n:translation>
        <acme:form key="f1"><acme:field name="a"/></acme:form>
      </extensionElements>
    </sendTask>
  </process>
  <process id="Process_B">
    <receiveTask id="Receive_1" name="Принять запрос" messageRef="Message_1">
      <dataOutputAssociation id="Data_A"><targetRef>Data_1</targetRef></dataOutputAssociation>
    </receiveTask>
    <dataObjectReference id="Data_1" name="Запрос" dataObjectRef="Object_1"/>
    <dataObject id="Object_1"/>
    <boundaryEvent id="Late_1" name="Просрочено" attachedToRef="Receive_1">
      <timerEventDefinition id="Timer_1"><timeDuration>P3D</timeDuration></timerEventDefinition>
    </boundaryEvent>
    <task id="Remind_1" name="Напомнить"/>
    <sequenceFlow id="Flow_1" sourceRef="Late_1" targetRef="Remind_1"/>
  </process>
  <bpmndi:BPMNDiagram id="Diagram_1">
    <bpmndi:BPMNPlane id="Plane_1" bpmnElement="Collaboration_1">
      <bpmndi:BPMNShape id="Pool_A_di" bpmnElement="Pool_A" isHorizontal="true"><dc:Bounds x="100" y="100" width="600" height="150"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Pool_B_di" bpmnElement="Pool_B" isHorizontal="true"><dc:Bounds x="100" y="300" width="600" height="250"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Send_1_di" bpmnElement="Send_1" color:background-color="#ffcdd2" color:border-color="#831311"><dc:Bounds x="300" y="135" width="100" height="80"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Receive_1_di" bpmnElement="Receive_1"><dc:Bounds x="300" y="335" width="100" height="80"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Data_1_di" bpmnElement="Data_1"><dc:Bounds x="500" y="350" width="36" height="50"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Late_1_di" bpmnElement="Late_1"><dc:Bounds x="332" y="397" width="36" height="36"/></bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="Remind_1_di" bpmnElement="Remind_1"><dc:Bounds x="450" y="450" width="100" height="80"/></bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="Flow_1_di" bpmnElement="Flow_1"><di:waypoint x="350" y="433"/><di:waypoint x="350" y="490"/><di:waypoint x="450" y="490"/></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="Flow_M_di" bpmnElement="Flow_M"><di:waypoint x="350" y="215"/><di:waypoint x="350" y="335"/></bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="Data_A_di" bpmnElement="Data_A"><di:waypoint x="400" y="375"/><di:waypoint x="500" y="375"/></bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</definitions>
`;
