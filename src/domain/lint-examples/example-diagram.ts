import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { languages, type Text } from '#domain/language.ts';
import { layOutDiagram } from '#domain/layout/lay-out-diagram.ts';

/** A small diagram that shows a rule: its facts, laid out, and the elements at which the rule speaks; '' for the whole. */
export interface ExampleDiagram {
  readonly facts: Facts;
  readonly faulty: readonly string[];
}

const types: Readonly<Record<string, string>> = {
  start: 'startEvent',
  end: 'endEvent',
  catch: 'intermediateCatchEvent',
  throw: 'intermediateThrowEvent',
  boundary: 'boundaryEvent',
  task: 'task',
  xor: 'exclusiveGateway',
  and: 'parallelGateway',
  or: 'inclusiveGateway',
  event: 'eventBasedGateway',
  complex: 'complexGateway',
  sub: 'subProcess',
  adhoc: 'adHocSubProcess',
  lane: 'lane',
  client: 'participant',
  pool: 'participant',
  signal: 'signal',
};

/**
 * Reads a diagram from lines parted by `;`: `t task check lane=l` is an element with a word, `a>b yes` a sequence flow
 * `a_b`, `a~b request` a message flow. A `!` before a line marks where the rule speaks, alone the diagram as a whole. Keys: `lane`, `in` (sub-process or
 * pool), `on` (host of a boundary event), `trigger`, `ref` (of the trigger), `only` (languages of the name), `over` (drawn
 * on top of another), `list` (entry of step facts), `block.name` (step fact); marks: `default`, `condition`, `undrawn`,
 * `triggered`, `twice` (a second flow between the same ends).
 */
export function exampleDiagram(lines: string, words: Readonly<Record<string, Text>>): ExampleDiagram {
  const facts = new Map<string, Entity>();
  const put = (id: string, type: string, parent: string, fields: Iterable<readonly [string, Value]> = []): void => {
    facts.set(id, new Map<string, Value>([['parent', parent], ['type', type], ...fields]));
  };
  const read = lines
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(lineOf);
  const hasPools = read.some(
    ({ id, type, flow }) => type === 'client' || type === 'pool' || flow === '~' || id === 'own',
  );
  facts.set(
    'definitions',
    new Map([
      ['type', 'bpmn:definitions'],
      ['@targetNamespace', 'x'],
      ['@xml:lang', 'kk'],
    ]),
  );
  if (hasPools) put('collaboration', 'bpmn:collaboration', 'definitions');
  put('process', 'bpmn:process', 'definitions');
  if (hasPools && !read.some(({ id }) => id === 'own')) {
    put('own', 'bpmn:participant', 'collaboration', [['@processRef', 'process'], ...named(words['body'])]);
  }
  if (read.some(({ type }) => type === 'lane')) put('lanes', 'bpmn:laneSet', 'process');
  const scopes = new Map<string, string>();
  for (const line of read.filter(({ id }) => id !== '')) {
    const { id, type, flow, word, keys } = line;
    const own = [...named(word === undefined ? undefined : words[word], keys.get('only')), ...factFields(keys)];
    const scope = scopeOf(keys.get('in'), read);
    scopes.set(id, scope);
    if (flow !== undefined) {
      const ends = [
        ['@sourceRef', line.source],
        ['@targetRef', line.target],
      ] as const;
      const parent = flow === '~' ? 'collaboration' : (scopes.get(line.source) ?? 'process');
      put(id, flow === '~' ? 'bpmn:messageFlow' : 'bpmn:sequenceFlow', parent, [...ends, ...own]);
      if (keys.has('default')) facts.set(line.source, new Map([...(facts.get(line.source) ?? []), ['@default', id]]));
    } else if (type === 'client' || type === 'pool') {
      const process = id === 'own' ? 'process' : `${id}-process`;
      put(id, 'bpmn:participant', 'collaboration', type === 'pool' ? [['@processRef', process], ...own] : own);
      if (type === 'pool' && id !== 'own') put(process, 'bpmn:process', 'definitions');
    } else if (type === 'lane') put(id, 'bpmn:lane', 'lanes', own);
    else put(id, `bpmn:${types[type] ?? type}`, type === 'signal' ? 'definitions' : scope, own);
    for (const trigger of keys.get('trigger')?.split(',') ?? []) {
      const ref = keys.get('ref');
      const fields = ref === undefined ? [] : [[`@${trigger}Ref`, ref] as const];
      put(`${id}-${trigger}`, `bpmn:${trigger}EventDefinition`, id, fields);
    }
    const [entry, ...values] = keys.get('list')?.split(',') ?? [];
    if (entry !== undefined) {
      const fields = values.map((value) => value.split(':') as [string, string]);
      put(`${id}-${entry}`, `ud:${entry}`, id, [
        ['within', 'bpmn:extensionElements'],
        ...fields.map(([name, value]) => [`@${name}`, value] as const),
      ]);
    }
  }
  draw(facts, processGraph(facts), read);
  return { facts, faulty: read.filter(({ isFaulty }) => isFaulty).map(({ id }) => id) };
}

interface Line {
  readonly id: string;
  readonly type: string;
  readonly word: string | undefined;
  readonly flow: '>' | '~' | undefined;
  readonly source: string;
  readonly target: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly isFaulty: boolean;
}

function lineOf(text: string): Line {
  const [first = '', ...rest] = text.replace(/^!/, '').split(/\s+/);
  const isFaulty = text.startsWith('!');
  const [, source = '', flow, target = ''] = /^(\w+)([>~])(\w+)$/.exec(first) ?? [];
  const [type = '', ...others] = flow === undefined ? rest : ['flow', ...rest];
  const marks = new Set(['default', 'condition', 'undrawn', 'triggered', 'twice']);
  const word = others.find((each) => !each.includes('=') && !marks.has(each));
  const keys = new Map(others.filter((each) => each !== word).map((each) => each.split('=') as [string, string]));
  const id = flow === undefined ? first : `${source}_${target}${keys.has('twice') ? '_2' : ''}`;
  return { id, type, word, flow: flow as Line['flow'], source, target, keys, isFaulty };
}

/** The name in its languages, as a file in Kazakh keeps them. */
function named(text: Text | undefined, only?: string): [string, Value][] {
  return languages
    .filter((language) => text?.[language] && (only === undefined || only.split(',').includes(language)))
    .map((language) => [
      language === 'kk' ? '@name' : `bpmn:extensionElements/i18n:translation[${language}]#text`,
      text?.[language] ?? '',
    ]);
}

function factFields(keys: ReadonlyMap<string, string>): [string, Value][] {
  return [...keys].flatMap(([key, value = '']): [string, Value][] => {
    if (key === 'lane') return [['lane', value]];
    if (key === 'on') return [['@attachedToRef', value]];
    if (key === 'triggered') return [['@triggeredByEvent', 'true']];
    if (key === 'condition') {
      return [
        ['bpmn:conditionExpression@xsi:type', 'bpmn:tFormalExpression'],
        ['bpmn:conditionExpression#text', '1'],
      ];
    }
    const [block, name] = key.split('.');
    return name === undefined ? [] : [[`bpmn:extensionElements/ud:${String(block)}@${name}`, value]];
  });
}

function scopeOf(place: string | undefined, read: readonly Line[]): string {
  if (place === undefined) return 'process';
  return read.some(({ id, type }) => id === place && type === 'pool') && place !== 'own' ? `${place}-process` : place;
}

/** Adds the drawing that the layout of the studio gives. */
function draw(facts: Map<string, Entity>, graph: ProcessGraph, read: readonly Line[]): void {
  const { shapes, edges, labels } = layOutDiagram(graph);
  const lines = new Map(read.map((line) => [line.id, line]));
  facts.set(
    'diagram',
    new Map([
      ['parent', 'definitions'],
      ['type', 'bpmndi:BPMNDiagram'],
    ]),
  );
  const root = facts.has('collaboration') ? 'collaboration' : 'process';
  facts.set(
    'plane',
    new Map([
      ['parent', 'diagram'],
      ['type', 'bpmndi:BPMNPlane'],
      ['@bpmnElement', root],
    ]),
  );
  for (const [id, laid] of shapes) {
    const keys = lines.get(id)?.keys;
    if (keys?.has('undrawn')) continue;
    const under = shapes.get(keys?.get('over') ?? '');
    const { x, y, width, height } = under ? { ...laid, x: under.x + 30, y: under.y + 20 } : laid;
    const label = labels.get(id);
    const kind = String(facts.get(id)?.get('type'));
    const bounds = (at: string, box: object): [string, Value][] =>
      Object.entries(box).map(([side, value]) => [`${at}dc:Bounds@${side}`, String(Math.round(Number(value)))]);
    facts.set(
      `${id}-shape`,
      new Map<string, Value>([
        ...([
          ['parent', 'plane'],
          ['type', 'bpmndi:BPMNShape'],
          ['@bpmnElement', id],
        ] as const),
        ...(/subProcess/i.test(kind) ? ([['@isExpanded', 'true']] as const) : []),
        ...(kind === 'bpmn:exclusiveGateway' ? ([['@isMarkerVisible', 'true']] as const) : []),
        ...(/participant|lane/.test(kind) ? ([['@isHorizontal', 'true']] as const) : []),
        ...bounds('', { x, y, width, height }),
        ...(label ? bounds('bpmndi:BPMNLabel/', label) : []),
      ]),
    );
  }
  for (const [id, points] of edges) {
    if (lines.get(id)?.keys.has('undrawn')) continue;
    const waypoints = points.map(({ x, y }) => `${String(Math.round(x))},${String(Math.round(y))}`).join(' ');
    facts.set(
      `${id}-edge`,
      new Map([
        ['parent', 'plane'],
        ['type', 'bpmndi:BPMNEdge'],
        ['@bpmnElement', id],
        ['waypoints', waypoints],
      ]),
    );
  }
}
