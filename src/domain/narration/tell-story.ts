import type { StudioRecord } from '#domain/document.ts';
import { elementTypes, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Text } from '#domain/language.ts';
import { likelyPath } from '#domain/playback/likely-path.ts';
import { standing } from '#domain/playback/play.ts';
import { stateOf } from '#domain/playback/playback.ts';
import { textOf } from '#domain/read-fields.ts';
import { exchangesBesides, exchangesByNode } from './exchanges.ts';
import { ScopeTeller } from './scope-teller.ts';
import type { Block, Part, Story, Usual } from './story.ts';

/** Fewer steps than this get no heading of their own. */
const leastPart = 3;

/** Tells a diagram by rules alone; `records` are the live ones of its project. */
export function tellStory(graph: ProcessGraph, records: readonly StudioRecord[]): Story {
  const numbers = new Map<string, number>();
  const exchanges = exchangesByNode(graph);
  const parts = graph.processes.flatMap((process) => {
    const teller = new ScopeTeller(graph, process, exchanges, numbers);
    return tellProcess(graph, process, teller, graph.processes.length > 1);
  });
  const nodes = [...graph.nodes.values()];
  const isDecision = ({ type, outgoing }: (typeof nodes)[number]): boolean =>
    type.endsWith('Gateway') && type !== 'bpmn:parallelGateway' && outgoing.length > 1;
  const performers = performersOf(graph);
  const passport = records.find((record) => record.kind === 'passport')?.fields ?? {};
  return {
    title: titleOf(graph),
    passport: {
      purpose: textOf(passport, 'purpose'),
      trigger: textOf(passport, 'trigger'),
      result: textOf(passport, 'result'),
      client: textOf(passport, 'client'),
      term: textOf(passport, 'term'),
    },
    counts: {
      steps: numbers.size,
      decisions: nodes.filter(isDecision).length,
      performers: performers.length,
    },
    performers,
    usual: usualCourse(graph),
    parts: parts.filter((part) => part.blocks.length > 0),
    besides: exchangesBesides(graph),
    numbers,
    records: new Map(
      records
        .filter(({ kind }) => kind === 'system' || kind === 'legal-act')
        .map(({ id, kind, fields }) => [id, textOf(fields, kind === 'system' ? 'name' : 'title')]),
    ),
  };
}

function usualCourse(graph: ProcessGraph): Usual | undefined {
  const state = stateOf(likelyPath(graph));
  const { elapsed, work, visits, documents } = state;
  return standing(graph, state).code === 'ended' ? { elapsed, work, visits, documents } : undefined;
}

function tellProcess(graph: ProcessGraph, process: string, teller: ScopeTeller, isOneOfSeveral: boolean): Part[] {
  const pool = [...graph.pools.values()].find((each) => each.process === process);
  const [first, ...others] = teller.beginnings();
  const parts: Part[] = first ? inParts(teller.tell(first.id)) : [];
  if (isOneOfSeveral && pool && parts[0]) parts[0] = { ...parts[0], heading: { code: 'pool', name: pool.name } };
  for (const { id, name } of others) parts.push({ heading: { code: 'other-start', name }, blocks: teller.tell(id) });
  for (const { id, name } of teller.atAnyTime()) {
    parts.push({ heading: { code: 'any-time', name }, blocks: teller.tell(id) });
  }
  return [...parts, { heading: { code: 'apart' }, blocks: teller.tellApart() }];
}

/** A long course is cut where something awaited comes in. */
function inParts(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let part: { readonly heading: Part['heading']; readonly blocks: Block[] } = {
    heading: { code: 'course' },
    blocks: [],
  };
  for (const [index, block] of blocks.entries()) {
    part.blocks.push(block);
    const isCut = block.kind === 'step' && block.what === 'wait' && block.trigger !== '';
    if (!isCut || stepsIn(part.blocks) < leastPart || stepsIn(blocks.slice(index + 1)) < leastPart) continue;
    parts.push(part);
    part = { heading: { code: 'after', name: block.name, trigger: block.trigger }, blocks: [] };
  }
  return [...parts, part];
}

function stepsIn(blocks: readonly Block[]): number {
  return blocks.filter((block) => block.kind === 'step').length;
}

/** The lanes that do something, else the pools, in the order of the diagram. */
function performersOf(graph: ProcessGraph): Text[] {
  const busy = new Set<string>();
  for (const { type, lane, pool } of graph.nodes.values()) {
    const performer = lane ?? pool;
    if (performer !== undefined && elementTypes.activities.includes(type)) busy.add(performer);
  }
  return [...busy].map((id) => graph.lanes.get(id)?.name ?? graph.pools.get(id)?.name ?? {});
}

/** The name of the first process that says one, else of its pool. */
function titleOf(graph: ProcessGraph): Text {
  const pools = [...graph.pools.values()].filter((pool) => pool.process !== undefined);
  const isNamed = (text: Text): boolean => Object.values(text).some((name) => name !== '');
  return (
    [
      ...graph.processes.map((process) => nameOf(graph.facts.get(process) ?? new Map(), graph.language)),
      ...pools.map((pool) => pool.name),
    ].find(isNamed) ?? {}
  );
}
