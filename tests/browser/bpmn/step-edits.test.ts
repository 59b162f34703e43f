import { beforeEach, describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { stepEdits } from '#bpmn/modeler/step-edits.ts';
import { processGraph, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { editedLandPlot, landPlot, sessionOnPage } from './session-on-page.ts';

const before = processGraph(readFacts(landPlot));

let session: DiagramSession;

beforeEach(async () => {
  ({ session } = sessionOnPage());
  await session.open(landPlot);
});

const named = (graph: ProcessGraph, name: string): GraphNode => {
  const node = [...graph.nodes.values()].find((each) => each.name.kk === name);
  if (!node) throw new Error(`No ${name}.`);
  return node;
};
const id = (name: string): string => named(before, name).id;
const next = (graph: ProcessGraph, from: string): string[] =>
  graph.nodes.get(from)?.outgoing.map(({ target }) => target) ?? [];

describe('an edit of a row', () => {
  test('inserts a step into the flow, in the same lane, with room around it', async () => {
    const from = id('Өтінішке бұрыштама қою');
    let made = '';
    const { graph } = await editedLandPlot(session, () => (made = session.use(stepEdits).insertAfter(from)));
    expect(next(graph, from)).toEqual([made]);
    expect(next(graph, made)).toEqual([id('Құжаттардың толықтығын тексеру')]);
    const added = graph.nodes.get(made);
    expect(added?.lane).toBe(graph.nodes.get(from)?.lane);
    const { x = 0, y = 0, width = 0, height = 0 } = added?.bounds ?? {};
    const hit = [...graph.nodes.values()].filter(
      ({ id: other, bounds }) =>
        other !== made &&
        bounds &&
        bounds.x < x + width &&
        bounds.x + bounds.width > x &&
        bounds.y < y + height &&
        bounds.y + bounds.height > y,
    );
    expect(hit).toEqual([]);
    expect(
      [...graph.nodes.values()]
        .map(({ id: each, lane }) => [each, lane])
        .filter(([each]) => each !== made)
        .toSorted(),
    ).toEqual([...before.nodes.values()].map(({ id: each, lane }) => [each, lane]).toSorted());
  });

  test('removes a step and joins its neighbours, a decision before it included', async () => {
    const gone = id('Жер учаскесін таңдау актісін дайындау');
    const { graph } = await editedLandPlot(session, () => session.use(stepEdits).remove(gone));
    expect(graph.nodes.has(gone)).toBe(false);
    const flow = named(graph, 'Құжаттар толық па?').outgoing.find(({ name }) => name.kk === 'Иә');
    expect(flow?.target).toBe(id('Таңдау актісін инженерлік қызметтермен келісу'));
  });

  test('lets two steps change places, each in its lane', async () => {
    const [first, second] = [id('Өтінішті кіріс құжат ретінде тіркеу'), id('Өтінішке бұрыштама қою')];
    const { graph } = await editedLandPlot(session, () => session.use(stepEdits).swap(first, second));
    expect(next(graph, id('Өтініш пен құжаттар топтамасын қабылдау'))).toEqual([second]);
    expect(next(graph, second)).toEqual([first]);
    expect(next(graph, first)).toEqual([id('Құжаттардың толықтығын тексеру')]);
    for (const each of [first, second]) expect(graph.nodes.get(each)?.lane).toBe(before.nodes.get(each)?.lane);
  });

  test('lets a new step change places with the one before it in the same lane', async () => {
    const from = id('Өтінішке бұрыштама қою');
    let made = '';
    const { graph } = await editedLandPlot(session, () =>
      session.together(() => {
        made = session.use(stepEdits).insertAfter(from);
        session.use(stepEdits).swap(from, made);
      }),
    );
    expect(next(graph, id('Өтінішті кіріс құжат ретінде тіркеу'))).toEqual([made]);
    expect(next(graph, made)).toEqual([from]);
    expect(next(graph, from)).toEqual([id('Құжаттардың толықтығын тексеру')]);
  });

  test('gives a step to another performer', async () => {
    const moved = id('Өтінішке бұрыштама қою');
    const lane = [...before.lanes.values()].find(({ name }) => name.kk === 'Жер комиссиясы')?.id ?? '';
    const { graph } = await editedLandPlot(session, () => session.use(stepEdits).moveToLane(moved, lane));
    expect(graph.nodes.get(moved)?.lane).toBe(lane);
    expect(next(graph, moved)).toEqual(next(before, moved));
  });
});
