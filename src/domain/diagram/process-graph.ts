import type { Entity, Facts } from '#domain/facts/facts.ts';
import { type Language, type Text } from '#domain/language.ts';
import { elementTypes, nameLanguage, nameOf, type Element } from './diagram-facts.ts';
import { drawnBounds, type Bounds } from './drawn-bounds.ts';

/** An activity, event or gateway with the flows at it. */
export interface GraphNode extends Element {
  readonly name: Text;
  /** The process or sub-process that it stands in. */
  readonly scope: string;
  /** The innermost lane that lists it; a node inside a sub-process has the lane of the sub-process. */
  readonly lane: string | undefined;
  /** The participant whose process it belongs to. */
  readonly pool: string | undefined;
  readonly incoming: readonly GraphFlow[];
  readonly outgoing: readonly GraphFlow[];
  /** Boundary events on it. */
  readonly boundary: readonly string[];
  /** The activity that it is a boundary event of. */
  readonly attachedTo: string | undefined;
  /** What triggers an event: `timer`, `message`, `error` …; a plain event has none. */
  readonly triggers: readonly string[];
  /** The nodes inside a sub-process, in the order of the file. */
  readonly inside: readonly string[];
  readonly bounds: Bounds | undefined;
}

/** A sequence flow. */
export interface GraphFlow {
  readonly id: string;
  readonly entity: Entity;
  readonly name: Text;
  readonly source: string;
  readonly target: string;
  readonly isDefault: boolean;
}

/** A participant; without `process` it is a closed pool, seen only from outside. */
export interface GraphPool {
  readonly id: string;
  readonly entity: Entity;
  readonly name: Text;
  readonly process: string | undefined;
  readonly lanes: readonly string[];
}

export interface GraphLane {
  readonly id: string;
  readonly entity: Entity;
  readonly name: Text;
  readonly pool: string | undefined;
  /** The lane around it. */
  readonly parent: string | undefined;
  readonly bounds: Bounds | undefined;
}

/** A message flow between two pools, each end a node or a pool. */
export interface GraphMessage {
  readonly id: string;
  readonly entity: Entity;
  readonly name: Text;
  readonly source: string;
  readonly target: string;
}

/** A diagram as a graph: what lint, narration, the step table and playback walk along. */
export interface ProcessGraph {
  readonly facts: Facts;
  /** The language of the attribute `name`. */
  readonly language: Language;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly flows: ReadonlyMap<string, GraphFlow>;
  readonly pools: ReadonlyMap<string, GraphPool>;
  readonly lanes: ReadonlyMap<string, GraphLane>;
  readonly messages: ReadonlyMap<string, GraphMessage>;
  /** Processes of the file, in its order. */
  readonly processes: readonly string[];
  /** The nodes of each process and sub-process, in the order of the file. */
  readonly scopes: ReadonlyMap<string, readonly string[]>;
  /** The elements right inside an entity: event definitions, documents, legal grounds, data associations … */
  readonly children: ReadonlyMap<string, readonly Element[]>;
}

const flowNodes: ReadonlySet<string> = new Set(elementTypes.flowNodes);
const definition = /^bpmn:(\w+)EventDefinition$/;
const none: readonly never[] = [];

/**
 * The graph of a diagram's facts. A flow whose ends are not both there is left out, so that walking needs no checks;
 * `incoming` and `outgoing` follow from the flows, whatever the file lists.
 */
export function processGraph(facts: Facts): ProcessGraph {
  const language = nameLanguage(facts);
  const bounds = drawnBounds(facts);
  const children = childrenOf(facts);
  const flows = flowsOf(facts, language);
  const ends = endsOf(flows.values());
  const pools = new Map<string, GraphPool>();
  const lanes = new Map<string, GraphLane>();
  const poolOfProcess = new Map<string, string>();
  const messages = new Map<string, GraphMessage>();
  const processes: string[] = [];
  const scopes = new Map<string, string[]>();

  for (const [id, entity] of facts) {
    const type = entity.get('type');
    const name = nameOf(entity, language);
    if (type === 'bpmn:process') processes.push(id);
    else if (type === 'bpmn:participant') {
      const process = facts.has(String(entity.get('@processRef'))) ? String(entity.get('@processRef')) : undefined;
      pools.set(id, { id, entity, name, process, lanes: [] });
      if (process !== undefined) poolOfProcess.set(process, id);
    } else if (type === 'bpmn:messageFlow') {
      const [source, target] = [String(entity.get('@sourceRef') ?? ''), String(entity.get('@targetRef') ?? '')];
      if (facts.has(source) && facts.has(target)) messages.set(id, { id, entity, name, source, target });
    } else if (typeof type === 'string' && flowNodes.has(type)) {
      const scope = String(entity.get('parent') ?? '');
      const list = scopes.get(scope);
      if (list) list.push(id);
      else scopes.set(scope, [id]);
    }
  }

  for (const [id, entity] of facts) {
    if (entity.get('type') !== 'bpmn:lane') continue;
    const set = String(entity.get('parent') ?? '');
    // A set that the file gives no id is no entity, and its lanes stand in the lane around it.
    const around = [set, String(facts.get(set)?.get('parent') ?? '')].find(
      (id) => facts.get(id)?.get('type') === 'bpmn:lane',
    );
    const pool = poolOfProcess.get(processAround(facts, set));
    lanes.set(id, {
      ...{ id, entity, name: nameOf(entity, language), pool },
      parent: around,
      bounds: bounds.get(id),
    });
  }
  for (const [id, pool] of pools) {
    const own = [...lanes.values()].filter((lane) => lane.pool === id).map((lane) => lane.id);
    pools.set(id, { ...pool, lanes: own.toSorted((a, b) => top(lanes.get(a)) - top(lanes.get(b))) });
  }

  const nodes = new Map<string, GraphNode>();
  for (const [scope, ids] of scopes) {
    const attached = attachedTo(facts, ids);
    for (const id of ids) {
      const entity = facts.get(id) ?? new Map();
      const own = ends.get(id);
      nodes.set(id, {
        ...{ id, entity, scope, type: String(entity.get('type')), name: nameOf(entity, language) },
        lane: laneOf(facts, lanes, id),
        pool: poolOfProcess.get(processAround(facts, id)),
        incoming: own?.incoming ?? none,
        outgoing: own?.outgoing ?? none,
        boundary: attached.get(id) ?? none,
        attachedTo: entity.has('@attachedToRef') ? String(entity.get('@attachedToRef')) : undefined,
        triggers: triggersOf(entity, children.get(id) ?? none),
        inside: scopes.get(id) ?? none,
        bounds: bounds.get(id),
      });
    }
  }
  return { facts, language, nodes, flows, pools, lanes, messages, processes, scopes, children };
}

/** The elements of one type right inside an entity: documents, legal grounds, data uses of a step … */
export function entriesOf(graph: ProcessGraph, owner: string, type: string): readonly Element[] {
  return (graph.children.get(owner) ?? none).filter((child) => child.type === type);
}

function top(lane: GraphLane | undefined): number {
  return lane?.bounds?.y ?? 0;
}

function childrenOf(facts: Facts): ReadonlyMap<string, readonly Element[]> {
  const children = new Map<string, Element[]>();
  for (const [id, entity] of facts) {
    const parent = String(entity.get('parent') ?? '');
    const type = String(entity.get('type') ?? '');
    // The drawing and the flow nodes of a process are many and have ways of their own.
    if (parent === '' || type.startsWith('bpmndi:')) continue;
    const list = children.get(parent);
    if (list) list.push({ id, type, entity });
    else children.set(parent, [{ id, type, entity }]);
  }
  return children;
}

function flowsOf(facts: Facts, language: Language): Map<string, GraphFlow> {
  const flows = new Map<string, GraphFlow>();
  for (const [id, entity] of facts) {
    if (entity.get('type') !== 'bpmn:sequenceFlow') continue;
    const [source, target] = [String(entity.get('@sourceRef') ?? ''), String(entity.get('@targetRef') ?? '')];
    const isWhole = [source, target].every((end) => flowNodes.has(String(facts.get(end)?.get('type'))));
    if (!isWhole) continue;
    const isDefault = facts.get(source)?.get('@default') === id;
    flows.set(id, { id, entity, name: nameOf(entity, language), source, target, isDefault });
  }
  return flows;
}

function endsOf(
  flows: Iterable<GraphFlow>,
): ReadonlyMap<string, { readonly incoming: readonly GraphFlow[]; readonly outgoing: readonly GraphFlow[] }> {
  const ends = new Map<string, { incoming: GraphFlow[]; outgoing: GraphFlow[] }>();
  const at = (node: string): { incoming: GraphFlow[]; outgoing: GraphFlow[] } => {
    const present = ends.get(node) ?? { incoming: [], outgoing: [] };
    ends.set(node, present);
    return present;
  };
  for (const flow of flows) {
    at(flow.source).outgoing.push(flow);
    at(flow.target).incoming.push(flow);
  }
  return ends;
}

/** The boundary events of a scope by the activity they are on, in the order of the file. */
function attachedTo(facts: Facts, ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const attached = new Map<string, string[]>();
  for (const id of ids) {
    const host = facts.get(id)?.get('@attachedToRef');
    if (host === undefined) continue;
    const events = attached.get(String(host));
    if (events) events.push(id);
    else attached.set(String(host), [id]);
  }
  return attached;
}

/** The process around an entity; a chain that leads round in a circle has none. */
function processAround(facts: Facts, id: string): string {
  const seen = new Set<string>();
  let at = id;
  while (!seen.has(at)) {
    seen.add(at);
    if (facts.get(at)?.get('type') === 'bpmn:process') return at;
    at = String(facts.get(at)?.get('parent') ?? '');
  }
  return '';
}

function laneOf(facts: Facts, lanes: ReadonlyMap<string, GraphLane>, node: string): string | undefined {
  const seen = new Set<string>();
  for (let at = node; facts.has(at) && !seen.has(at); at = String(facts.get(at)?.get('parent') ?? '')) {
    seen.add(at);
    const listed = String(facts.get(at)?.get('lane') ?? '')
      .split(' ')
      .filter((lane) => lanes.has(lane));
    const innermost = listed.find((lane) => !listed.some((other) => lanes.get(other)?.parent === lane));
    if (innermost !== undefined) return innermost;
  }
  return undefined;
}

function triggersOf(entity: Entity, children: readonly Element[]): string[] {
  const triggers = new Set<string>();
  for (const { type } of children) {
    const trigger = definition.exec(type)?.[1];
    if (trigger !== undefined) triggers.add(trigger);
  }
  // An event definition without an id is a field of the event.
  for (const field of entity.keys()) {
    const trigger = /^bpmn:(\w+)EventDefinition/.exec(field)?.[1];
    if (trigger !== undefined) triggers.add(trigger);
  }
  return [...triggers];
}
