const lanes = 5;
const step = { x: 160, y: 130 };
const kinds = ['userTask', 'serviceTask', 'manualTask', 'businessRuleTask', 'task'];

/**
 * A diagram of about `size` shapes and connections in one pool with lanes, written as the studio writes it: names in
 * three languages and step facts on every task.
 */
export function diagramOfSize(size: number): string {
  const count = Math.floor((size - lanes) / 2);
  const columns = Math.ceil(count / lanes);
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: nodeId(at),
    kind: kinds[at % kinds.length] ?? 'task',
    x: 220 + Math.floor(at / lanes) * step.x,
    y: 100 + (at % lanes) * step.y,
    lane: at % lanes,
  }));
  const flows = nodes.slice(1).map(({ id }, at) => ({ id: `Flow_bench${pad(at)}`, from: nodeId(at), to: id }));
  const width = columns * step.x + 160;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:ud="urn:uderis:bpmn:1.0" xmlns:i18n="http://www.omg.org/spec/BPMN/non-normative/extensions/i18n/1.0" id="Definitions_bench" targetNamespace="urn:uderis:bench" xml:lang="kk">
  <bpmn:collaboration id="Collaboration_bench">
    <bpmn:participant id="Participant_bench" name="Жер қатынастары бөлімі" processRef="Process_bench" />
  </bpmn:collaboration>
  <bpmn:process id="Process_bench" isExecutable="false">
    <bpmn:laneSet id="LaneSet_bench">
${Array.from({ length: lanes }, (_, lane) => laneXml(lane, nodes)).join('\n')}
    </bpmn:laneSet>
${nodes.map(({ id, kind }, at) => nodeXml(id, kind, at, count)).join('\n')}
${flows.map(({ id, from, to }) => `    <bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`).join('\n')}
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_bench">
    <bpmndi:BPMNPlane id="BPMNPlane_bench" bpmnElement="Collaboration_bench">
${shapeXml('Participant_bench', { x: 100, y: 75, width, height: lanes * step.y }, true)}
${Array.from({ length: lanes }, (_, lane) => shapeXml(`Lane_bench${pad(lane)}`, { x: 130, y: 75 + lane * step.y, width: width - 30, height: step.y }, true)).join('\n')}
${nodes.map(({ id, x, y }) => shapeXml(id, { x, y, width: 100, height: 80 }, false)).join('\n')}
${flows.map(({ id }, at) => edgeXml(id, nodes[at]!, nodes[at + 1]!)).join('\n')}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
}

function nodeId(at: number): string {
  return `Activity_bench${pad(at)}`;
}

function pad(at: number): string {
  return String(at).padStart(4, '0');
}

function laneXml(lane: number, nodes: readonly { id: string; lane: number }[]): string {
  const own = nodes.filter((node) => node.lane === lane);
  return `      <bpmn:lane id="Lane_bench${pad(lane)}" name="Орындаушы ${String(lane + 1)}">
${own.map(({ id }) => `        <bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`).join('\n')}
      </bpmn:lane>`;
}

function nodeXml(id: string, kind: string, at: number, count: number): string {
  const incoming = at > 0 ? `\n      <bpmn:incoming>Flow_bench${pad(at - 1)}</bpmn:incoming>` : '';
  const outgoing = at < count - 1 ? `\n      <bpmn:outgoing>Flow_bench${pad(at)}</bpmn:outgoing>` : '';
  return `    <bpmn:${kind} id="${id}" name="Құжаттардың толықтығын тексеру ${String(at + 1)}">
      <bpmn:extensionElements>
        <i18n:translation xml:lang="ru">Проверка полноты документов ${String(at + 1)}</i18n:translation>
        <i18n:translation xml:lang="en">Check the documents ${String(at + 1)}</i18n:translation>
        <ud:step workMin="5" workLikely="10" workMax="20" workUnit="min" workEvidence="assumption" valueClass="nva" automation="assisted" channel="system" />
      </bpmn:extensionElements>${incoming}${outgoing}
    </bpmn:${kind}>`;
}

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shapeXml(id: string, { x, y, width, height }: Bounds, horizontal: boolean): string {
  return `      <bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${horizontal ? ' isHorizontal="true"' : ''}>
        <dc:Bounds x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" />
      </bpmndi:BPMNShape>`;
}

function edgeXml(id: string, from: { x: number; y: number }, to: { x: number; y: number }): string {
  const points = [
    { x: from.x + 100, y: from.y + 40 },
    { x: to.x, y: to.y + 40 },
  ];
  return `      <bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">
${points.map(({ x, y }) => `        <di:waypoint x="${String(x)}" y="${String(y)}" />`).join('\n')}
      </bpmndi:BPMNEdge>`;
}
