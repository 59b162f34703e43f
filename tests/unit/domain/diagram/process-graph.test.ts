import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { entriesOf, processGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { readable } from '#tests/unit/bpmn/facts/corpus.ts';

const definitions = (content: string): string =>
  `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D">${content}</definitions>`;

const graphOf = (content: string) => processGraph(readFacts(definitions(content)));

const loop = graphOf(`
  <process id="P">
    <startEvent id="S"/><task id="A"/><exclusiveGateway id="G" default="Yes"/><task id="B"/><endEvent id="E"/>
    <boundaryEvent id="T" attachedToRef="A"><timerEventDefinition/></boundaryEvent><endEvent id="Late"/>
    <sequenceFlow id="F1" sourceRef="S" targetRef="A"/><sequenceFlow id="F2" sourceRef="A" targetRef="G"/>
    <sequenceFlow id="No" sourceRef="G" targetRef="B"/><sequenceFlow id="Yes" sourceRef="G" targetRef="E"/>
    <sequenceFlow id="Back" sourceRef="B" targetRef="A"/><sequenceFlow id="F3" sourceRef="T" targetRef="Late"/>
    <sequenceFlow id="Torn" sourceRef="A" targetRef="Gone"/>
  </process>`);

describe('the graph of a process', () => {
  test('joins flows, boundary events and triggers to the nodes, and leaves torn flows out', () => {
    const step = loop.nodes.get('A');
    expect(step?.incoming.map(({ id }) => id)).toEqual(['F1', 'Back']);
    expect(step?.outgoing.map(({ id }) => id)).toEqual(['F2']);
    expect(step?.boundary).toEqual(['T']);
    expect(loop.nodes.get('T')?.triggers).toEqual(['timer']);
    expect(loop.flows.get('Yes')?.isDefault).toBe(true);
  });

  test('finds pools, nested lanes from the top, and the lane of what stands in a sub-process', () => {
    const graph = graphOf(`
      <collaboration id="C"><participant id="Own" processRef="P"/><participant id="Client"/>
        <messageFlow id="M" sourceRef="Client" targetRef="In"/></collaboration>
      <process id="P"><laneSet id="L"><lane id="Outer"><flowNodeRef>Sub</flowNodeRef>
        <childLaneSet id="L2"><lane id="Inner"><flowNodeRef>Sub</flowNodeRef></lane></childLaneSet></lane></laneSet>
        <subProcess id="Sub"><task id="In"/></subProcess></process>`);
    expect(graph.pools.get('Client')?.process).toBeUndefined();
    expect(graph.lanes.get('Inner')).toMatchObject({ parent: 'Outer', pool: 'Own' });
    expect(graph.nodes.get('In')).toMatchObject({ lane: 'Inner', pool: 'Own', scope: 'Sub' });
    expect(graph.messages.get('M')).toMatchObject({ source: 'Client', target: 'In' });
  });
});

test('what belongs to a step is found by its type', () => {
  const graph = graphOf(`<process id="P"><userTask id="A"><extensionElements>
    <ud:document xmlns:ud="urn:uderis:bpmn:1.0" id="Doc" kk="Өтініш"/><ud:system xmlns:ud="urn:uderis:bpmn:1.0" id="Sys"/>
    </extensionElements></userTask></process>`);
  expect(entriesOf(graph, 'A', 'ud:document').map(({ id }) => id)).toEqual(['Doc']);
  expect(entriesOf(graph, 'A', 'ud:legalGround')).toEqual([]);
});

describe('the reading order', () => {
  test('goes along the flow, the default way last, and names the flow that leads back', () => {
    const { nodes, back } = readingOrder(loop, 'P');
    expect(nodes).toEqual(['S', 'A', 'G', 'B', 'E', 'T', 'Late']);
    expect([...back]).toEqual(['Back']);
  });

  test('reads a branch to its end before the next, and a join after all that leads to it', () => {
    const graph = graphOf(`<process id="P"><startEvent id="S"/><parallelGateway id="Split"/>
      <task id="A1"/><task id="A2"/><task id="B"/><parallelGateway id="Join"/><endEvent id="E"/>
      <sequenceFlow id="1" sourceRef="S" targetRef="Split"/><sequenceFlow id="2" sourceRef="Split" targetRef="A1"/>
      <sequenceFlow id="3" sourceRef="Split" targetRef="B"/><sequenceFlow id="4" sourceRef="A1" targetRef="A2"/>
      <sequenceFlow id="5" sourceRef="A2" targetRef="Join"/><sequenceFlow id="6" sourceRef="B" targetRef="Join"/>
      <sequenceFlow id="7" sourceRef="Join" targetRef="E"/></process>`);
    expect(readingOrder(graph, 'P').nodes).toEqual(['S', 'Split', 'A1', 'A2', 'B', 'Join', 'E']);
  });

  test.each(readable.map(({ name, text }) => [name, text] as const))(
    'of %s has every node once, sources before targets',
    (_, text) => {
      const graph = processGraph(readFacts(text));
      for (const [scope, own] of graph.scopes) {
        const { nodes, back } = readingOrder(graph, scope);
        expect(nodes.toSorted()).toEqual([...own].sort());
        for (const flow of graph.flows.values()) {
          const [source, target] = [nodes.indexOf(flow.source), nodes.indexOf(flow.target)];
          if (source < 0 || target < 0 || back.has(flow.id)) continue;
          expect(source, flow.id).toBeLessThan(target);
        }
      }
    },
  );
});
