const shape = (id: string, x: number): string =>
  `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${String(x)}" y="100" width="100" height="80"/></bpmndi:BPMNShape>`;

const diagram = (id: string, of: string, name: string, shapes: string): string =>
  `<bpmndi:BPMNDiagram id="${id}"${name}><bpmndi:BPMNPlane id="${id}_plane" bpmnElement="${of}">${shapes}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;

/** Two processes, each on a diagram of its own, and between them the plane of a closed sub-process of the first. */
export const pagedDiagram = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="D" xml:lang="kk" targetNamespace="urn:pages">
  <bpmn:process id="P1" name="Қабылдау"><bpmn:task id="First" name="a"/><bpmn:subProcess id="Inner" name="c"><bpmn:task id="Deep" name="d"/></bpmn:subProcess></bpmn:process>
  <bpmn:process id="P2" name="Сақтау"><bpmn:task id="Second" name="b"/></bpmn:process>
  ${diagram('BD1', 'P1', '', shape('First', 100) + shape('Inner', 300).replace('id="Inner_di"', 'id="Inner_di" isExpanded="false"'))}
  ${diagram('BD2', 'Inner', '', shape('Deep', 100))}
  ${diagram('BD3', 'P2', ' name="Мұрағат"', shape('Second', 100))}
</bpmn:definitions>
`;
