import { beforeEach, describe, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { listDrawing } from '#bpmn/modeler/list-drawing.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { readingOrder } from '#domain/diagram/reading-order.ts';
import { stepDetails } from '#domain/diagram/step-details.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { ListPlan } from '#domain/steps/list-plan.ts';
import { readList } from '#domain/steps/read-list.ts';
import { stepRows } from '#domain/steps/step-rows.ts';
import { openedElsewhere, sessionOnPage } from './session-on-page.ts';

const texts = import.meta.glob<string>(
  ['/tests/fixtures/list-entry/land-plot-as-is.txt', '/process-library/land/land-plot/as-is.bpmn'],
  { query: '?raw', import: 'default', eager: true },
);
const landPlot = texts['/tests/fixtures/list-entry/land-plot-as-is.txt'] ?? '';
const library = texts['/process-library/land/land-plot/as-is.bpmn'] ?? '';

let session: DiagramSession;

beforeEach(() => {
  ({ session } = sessionOnPage());
});

function planOf(text: string): ListPlan {
  const { plan } = readList(text);
  if (!plan) throw new Error('The list has problems.');
  return plan;
}

function draw(text: string, records: readonly StudioRecord[] = []): string[] {
  return session.use(listDrawing).draw(planOf(text), records);
}

/** What the diagram says now, as somebody else opens it; bpmn-js must have nothing to warn of. */
async function reopened(): Promise<ProcessGraph> {
  const { text } = await session.snapshot();
  return openedElsewhere(text);
}

/** Names of steps by lane, in any order. */
function stepsByLane({ nodes, lanes }: ProcessGraph): string[] {
  return [...nodes.values()]
    .filter(({ type }) => /task$/i.test(type))
    .map(({ name, lane }) => `${lanes.get(lane ?? '')?.name.kk ?? ''}: ${name.kk ?? ''}`)
    .toSorted();
}

/** Each flow between what has a name, through the merges between them. */
function ways({ nodes, flows }: ProcessGraph): string[] {
  const ends = (id: string): string[] => {
    const node = nodes.get(id);
    if (!node) return [];
    return node.name.kk ? [node.name.kk] : node.outgoing.flatMap(({ target }) => ends(target));
  };
  return [...flows.values()]
    .filter(({ source }) => nodes.get(source)?.name.kk)
    .flatMap(({ source, target, name }) =>
      ends(target).map((end) => `${nodes.get(source)?.name.kk ?? ''} -${name.kk ?? ''}-> ${end}`),
    )
    .toSorted();
}

const messagesOf = ({ messages, nodes, pools }: ProcessGraph): string[] => {
  const word = (id: string): string => nodes.get(id)?.name.kk ?? pools.get(id)?.name.kk ?? '';
  return [...messages.values()]
    .map(({ name, source, target }) => `${word(source)} ${name.kk ?? ''} ${word(target)}`)
    .toSorted();
};

describe('a list is drawn', () => {
  test('the land plot from an empty canvas: all steps, lanes, branches and messages of the library diagram', async () => {
    await session.open(emptySource({ name: 'Жер учаскесін беру', language: 'kk' }));
    draw(landPlot);
    const graph = await reopened();
    const model = processGraph(readFacts(library));
    expect(stepsByLane(graph)).toEqual(stepsByLane(model));
    expect(ways(graph)).toEqual(ways(model));
    expect(messagesOf(graph)).toEqual(messagesOf(model));
    expect(graph.processes).toHaveLength(1);
    expect([...graph.pools.values()].filter(({ process }) => process !== undefined)).toHaveLength(1);
    const undrawn = [...graph.nodes.values(), ...graph.lanes.values()].filter(({ bounds }) => !bounds);
    expect(undrawn).toEqual([]);
    const first = readingOrder(graph, graph.processes[0] ?? '').nodes[1] ?? '';
    const node = graph.nodes.get(first);
    const details = node && stepDetails(graph, node);
    expect(details?.work).toEqual({ value: 15, unit: 'min' });
    expect(details?.wait).toEqual({ value: 15, unit: 'min' });
    expect(details?.documents.map(({ name, direction }) => `${direction} ${name.kk ?? ''}`).toSorted()).toEqual([
      'incoming Жеке куәлік көшірмесі',
      'incoming Заңды тұлғаны тіркеу туралы анықтама',
      'incoming Сұралатын учаскенің схемасы',
      'incoming Өтініш',
      'produced Құжаттардың қабылданғаны туралы қолхат',
    ]);
  });

  test('as one step of undo, after which the file is as it was', async () => {
    const source = emptySource({ name: 'Жер учаскесін беру', language: 'kk' });
    await session.open(source);
    draw(landPlot);
    expect((await session.snapshot()).text).not.toBe(source);
    session.undo();
    expect((await session.snapshot()).text).toBe(source);
    session.redo();
    expect(stepsByLane(await reopened())).toHaveLength(21);
  });

  test('with a sub-process open in its lane, its steps inside it', async () => {
    await session.open(emptySource({ name: 'Жер учаскесін беру', language: 'kk' }));
    draw(
      '> Бөлім: Өтініш түсті\n= Сараптама\n  Құжаттарды тексеру\n  Қорытынды жазу\nБасшы: Шешімге қол қою\n. Шешім берілді',
    );
    const graph = await reopened();
    const sub = [...graph.nodes.values()].find(({ type }) => type === 'bpmn:subProcess');
    expect(graph.lanes.get(sub?.lane ?? '')?.name.kk).toBe('Бөлім');
    expect(sub?.inside).toHaveLength(4);
    expect(stepRows(graph).map(({ number }) => number)).toEqual(['', '1', '', '1.1', '1.2', '', '2', '']);
    const drawn = sub?.inside.map((id) => graph.nodes.get(id)?.bounds) ?? [];
    const { x = 0, width = 0 } = sub?.bounds ?? {};
    expect(drawn.every((inner) => inner && inner.x > x && inner.x + inner.width < x + width)).toBe(true);
    session.undo();
    expect(session.canUndo()).toBe(false);
  });

  test('below what is there, in a pool of its own; somebody outside is not drawn twice', async () => {
    await session.open(library);
    const before = await session.graph();
    draw(
      'клиент: Өтініш беруші (жеке немесе заңды тұлға)\n> Бөлім: Шағым түсті | <= Шағым\nЖауап дайындау\n. Жауап берілді | => Жауап',
    );
    const after = await reopened();
    expect(after.pools.size).toBe(before.pools.size + 1);
    expect(after.nodes.size).toBe(before.nodes.size + 3);
    expect(after.messages.size).toBe(before.messages.size + 2);
    const old = Math.max(...[...before.nodes.values()].map(({ bounds }) => bounds?.y ?? 0));
    const fresh = [...after.nodes.values()].filter(({ id }) => !before.nodes.has(id));
    expect(fresh.every(({ bounds }) => (bounds?.y ?? 0) > old)).toBe(true);
  });

  test('into a process without a pool, which gets one', async () => {
    await session.open(
      `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI">
        <process id="Process_x" /><di:BPMNDiagram id="D"><di:BPMNPlane id="P" bpmnElement="Process_x" /></di:BPMNDiagram>
      </definitions>`,
    );
    draw('> Бөлім: Шағым түсті\nЖауап дайындау\n. Жауап берілді');
    const graph = await reopened();
    expect(stepsByLane(graph)).toEqual(['Бөлім: Жауап дайындау']);
  });

  test('with names in the languages that are told, and data that the registers have', async () => {
    const item: StudioRecord = {
      ...{ id: 'D', kind: 'data-item', project: 'P', document: 'R', order: 'a0' },
      fields: { 'name.kk': 'Өтініш' },
    };
    await session.open(emptySource({ name: '', language: 'kk' }));
    draw(
      '> Бөлім // Отдел: Өтініш түсті\nТексеру // Проверить | кіріс: Өтініш // Заявление | деректер: Нөмір | негіз: қалыптасқан тәжірибе\n. Шешім',
      [item],
    );
    const graph = await reopened();
    const check = [...graph.nodes.values()].find(({ name }) => name.kk === 'Тексеру');
    expect(check?.name.ru).toBe('Проверить');
    expect([...graph.lanes.values()].map(({ name }) => name)).toEqual([{ kk: 'Бөлім', ru: 'Отдел' }]);
    const facts = session.facts(check?.id ?? '');
    const entries = (type: string) => facts?.entries.filter((each) => each.type === type).map(({ values }) => values);
    expect(entries('ud:DataUse')).toMatchObject([{ item: 'D', direction: 'in' }]);
    expect(entries('ud:Document')).toMatchObject([{ kk: 'Өтініш', ru: 'Заявление', item: 'D' }]);
    expect(entries('ud:LegalGround')).toMatchObject([{ article: 'қалыптасқан тәжірибе', kind: 'habit' }]);
    expect(facts?.documentation).toContain('Нөмір');
  });

  test('with the roles, systems and acts that are meant, and a parallel block; unknown systems are described', async () => {
    const record = (id: string, kind: StudioRecord['kind'], fields: StudioRecord['fields']): StudioRecord => ({
      ...{ id, kind, fields, project: 'P', document: 'D', order: 'a0' },
    });
    await session.open(emptySource({ name: '', language: 'kk' }));
    draw('> Office: Asked\n+\n  Check | system: EDMS, Abacus | ground: Land Code, art. 43\n  Ask\nDecide\n. Told', [
      record('R', 'role', { 'name.en': 'Office' }),
      record('S', 'system', { 'name.en': 'EDMS of the body' }),
      record('A', 'legal-act', { 'title.en': 'Land Code of the Republic' }),
    ]);
    const graph = await reopened();
    const check = [...graph.nodes.values()].find(({ name }) => name.en === 'Check');
    expect(check?.type).toBe('bpmn:userTask');
    expect(check && stepDetails(graph, check)).toMatchObject({ systems: ['S'], acts: ['A'] });
    expect(session.facts(check?.id ?? '')?.documentation).toContain('Abacus');
    const [lane] = graph.lanes.values();
    expect(lane?.entity.get('bpmn:extensionElements/ud:performer@role')).toBe('R');
    expect([...graph.nodes.values()].filter(({ type }) => type === 'bpmn:parallelGateway')).toHaveLength(2);
  });
});
