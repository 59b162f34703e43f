import { escapeAttribute } from '#bpmn/xml/escape.ts';

const declarations = [
  'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"',
  'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"',
  'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"',
  'xmlns:di="http://www.omg.org/spec/DD/20100524/DI"',
  'xmlns:tns="urn:strange"',
].join(' ');

/** A process of drawn tasks with these ids, one after the other, with a flow from each to the next: f0, f1, … */
export function strangeDiagram(ids: readonly string[]): string {
  const quoted = ids.map((id) => escapeAttribute(id, '"'));
  const tasks = quoted.map((id, at) => `<bpmn:task id="${id}" name="n${String(at)}"/>`);
  const flows = quoted
    .slice(1)
    .map((id, at) => `<bpmn:sequenceFlow id="f${String(at)}" sourceRef="${quoted[at] ?? ''}" targetRef="${id}"/>`);
  const shapes = quoted.map(
    (id, at) =>
      `<bpmndi:BPMNShape id="s${String(at)}" bpmnElement="${id}"><dc:Bounds x="${String(100 + at * 160)}" y="100" width="100" height="80"/></bpmndi:BPMNShape>`,
  );
  const edges = quoted
    .slice(1)
    .map(
      (_, at) =>
        `<bpmndi:BPMNEdge id="e${String(at)}" bpmnElement="f${String(at)}"><di:waypoint x="${String(200 + at * 160)}" y="140"/><di:waypoint x="${String(260 + at * 160)}" y="140"/></bpmndi:BPMNEdge>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions ${declarations} id="D" xml:lang="kk" targetNamespace="urn:strange"><!-- kept -->
  <bpmn:process id="P">${[...tasks, ...flows].join('')}</bpmn:process>
  <bpmndi:BPMNDiagram id="BD"><bpmndi:BPMNPlane id="BP" bpmnElement="P">${[...shapes, ...edges].join('')}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}
