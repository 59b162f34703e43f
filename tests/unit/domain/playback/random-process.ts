import fc from 'fast-check';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';

/** A process as it is nested: steps, splits that meet again, loops, sub-processes. */
type Nested =
  | { readonly kind: 'task' }
  | { readonly kind: 'split'; readonly gateway: string; readonly ways: readonly (readonly Nested[])[] }
  | { readonly kind: 'loop'; readonly body: readonly Nested[] }
  | { readonly kind: 'sub'; readonly body: readonly Nested[] };

export function graphOf(content: string): ProcessGraph {
  return processGraph(
    readFacts(
      `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D"><process id="P">${content}</process></definitions>`,
    ),
  );
}

const { sequence } = fc.letrec<{ sequence: Nested[]; part: Nested }>((tie) => ({
  sequence: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
  part: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constant<Nested>({ kind: 'task' }),
    fc.record({
      kind: fc.constant('split' as const),
      gateway: fc.constantFrom('exclusiveGateway', 'parallelGateway', 'inclusiveGateway'),
      ways: fc.array(tie('sequence'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('loop' as const), body: tie('sequence') }),
    fc.record({ kind: fc.constant('sub' as const), body: tie('sequence') }),
  ),
}));

/** Processes whose splits meet in a join of their own kind: nothing in them can get stuck. */
export const soundProcesses: fc.Arbitrary<ProcessGraph> = sequence.map((parts) => graphOf(drawn(parts)));

/** Nodes and flows at random: anything may be wrong with them. */
export const anyProcesses: fc.Arbitrary<ProcessGraph> = fc
  .record({
    types: fc.array(
      fc.constantFrom(
        ...['task', 'task', 'exclusiveGateway', 'parallelGateway', 'inclusiveGateway', 'eventBasedGateway', 'endEvent'],
      ),
      { minLength: 1, maxLength: 8 },
    ),
    flows: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 14 }),
    terminates: fc.boolean(),
  })
  .map(({ types, flows, terminates }) => {
    const end = terminates ? '<terminateEventDefinition/>' : '';
    const nodes = types.map(
      (type, index) => `<${type} id="N${String(index + 1)}">${type === 'endEvent' ? end : ''}</${type}>`,
    );
    const count = types.length + 1;
    const links = flows
      .map(([from, to]) => [from % count, (to % types.length) + 1] as const)
      .filter(([from]) => types[from - 1] !== 'endEvent')
      .map(
        ([from, to], index) =>
          `<sequenceFlow id="F${String(index)}" sourceRef="N${String(from)}" targetRef="N${String(to)}"/>`,
      );
    return graphOf(`<startEvent id="N0"/>${nodes.join('')}${links.join('')}`);
  });

function drawn(parts: readonly Nested[]): string {
  let ids = 0;
  const id = (kind: string): string => `${kind}${String(ids++)}`;
  const flow = (source: string, target: string): string =>
    `<sequenceFlow id="${id('F')}" sourceRef="${source}" targetRef="${target}"/>`;
  const draw = (part: Nested, from: string): { readonly xml: string; readonly last: string } => {
    if (part.kind === 'task') {
      const own = id('T');
      return { xml: `<task id="${own}"/>${flow(from, own)}`, last: own };
    }
    if (part.kind === 'sub') {
      const own = id('S');
      return { xml: `<subProcess id="${own}">${whole(part.body)}</subProcess>${flow(from, own)}`, last: own };
    }
    if (part.kind === 'loop') {
      const [join, split] = [id('J'), id('X')];
      const body = line(part.body, join);
      return {
        xml: `<exclusiveGateway id="${join}"/><exclusiveGateway id="${split}"/>${flow(from, join)}${body.xml}${flow(body.last, split)}${flow(split, join)}`,
        last: split,
      };
    }
    const [split, join] = [id('G'), id('M')];
    const ways = part.ways.map((way) => {
      const drawnWay = line(way, split);
      return drawnWay.xml + flow(drawnWay.last, join);
    });
    return {
      xml: `<${part.gateway} id="${split}"/><${part.gateway} id="${join}"/>${flow(from, split)}${ways.join('')}`,
      last: join,
    };
  };
  const line = (body: readonly Nested[], from: string): { readonly xml: string; readonly last: string } => {
    let [xml, last] = ['', from];
    for (const part of body) {
      const next = draw(part, last);
      [xml, last] = [xml + next.xml, next.last];
    }
    return { xml, last };
  };
  const whole = (body: readonly Nested[]): string => {
    const [start, end] = [id('B'), id('E')];
    const inner = line(body, start);
    return `<startEvent id="${start}"/><endEvent id="${end}"/>${inner.xml}${flow(inner.last, end)}`;
  };
  return whole(parts);
}
