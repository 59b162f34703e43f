import { beforeEach, describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { wayEdits } from '#bpmn/modeler/way-edits.ts';
import { processGraph, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepRows } from '#domain/steps/step-rows.ts';
import { landPlot, openedElsewhere, sessionOnPage } from './session-on-page.ts';

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
const [registered, resolved, checked] = [
  id('Өтінішті кіріс құжат ретінде тіркеу'),
  id('Өтінішке бұрыштама қою'),
  id('Құжаттардың толықтығын тексеру'),
];

/** Where each row leads, by ids. */
const ways = (graph: ProcessGraph, from: string): string[] =>
  stepRows(graph)
    .find((row) => row.id === from)
    ?.next.map((next) => `${next.label.kk ?? ''}>${next.id}`) ?? [];

/** The graph after an edit, which must be one step of undo, as somebody else opens it. */
async function edited(edit: () => void): Promise<ProcessGraph> {
  edit();
  const { text } = await session.snapshot();
  const graph = await openedElsewhere(text);
  session.undo();
  expect(session.canUndo()).toBe(false);
  session.redo();
  return graph;
}

/** Nodes that stand on others. */
function crossing({ nodes, processes }: ProcessGraph): string[] {
  const own = [...nodes.values()].filter(({ scope, attachedTo }) => processes.includes(scope) && !attachedTo);
  return own.flatMap(({ id: one, bounds: a }, at) =>
    own.slice(at + 1).flatMap(({ id: two, bounds: b }) => {
      if (!a || !b) return [];
      const isApart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      return isApart ? [] : [`${one} ${two}`];
    }),
  );
}

describe('the way on from a row', () => {
  test('leads to another step, where a gateway merges it with what came there before', async () => {
    const graph = await edited(() => session.use(wayEdits).leadTo(registered, checked));
    expect(ways(graph, registered)).toEqual([`>${checked}`]);
    expect(ways(graph, resolved)).toEqual([`>${checked}`]);
    expect(graph.nodes.get(checked)?.incoming).toHaveLength(1);
    expect(crossing(graph)).toEqual(crossing(before));
  });

  test('led back, takes the gateway away again', async () => {
    session.use(wayEdits).leadTo(registered, checked);
    session.use(wayEdits).leadTo(registered, resolved);
    const graph = processGraph(readFacts((await session.snapshot()).text));
    expect(ways(graph, registered)).toEqual([`>${resolved}`]);
    expect(graph.nodes.size).toBe(before.nodes.size);
  });

  test('to itself, or to where it leads already, changes nothing', () => {
    session.use(wayEdits).leadTo(registered, registered);
    session.use(wayEdits).leadTo(registered, resolved);
    expect(session.canUndo()).toBe(false);
  });
});

describe('a question after a row', () => {
  test('has two named answers, the second with a step of its own in the same lane', async () => {
    let made = { gateway: '', step: '' };
    const graph = await edited(() => {
      made = session
        .use(wayEdits)
        .branch(registered, { question: 'Шұғыл ма?', first: 'Жоқ', second: { answer: 'Иә', target: undefined } }, 'kk');
    });
    expect(graph.nodes.get(made.gateway)?.name.kk).toBe('Шұғыл ма?');
    expect(ways(graph, made.gateway).toSorted()).toEqual([`Жоқ>${resolved}`, `Иә>${made.step}`].toSorted());
    expect(ways(graph, made.step)).toEqual([`>${resolved}`]);
    expect(graph.nodes.get(made.step)?.lane).toBe(graph.nodes.get(registered)?.lane);
    expect(graph.nodes.get(made.gateway)?.lane).toBe(graph.nodes.get(registered)?.lane);
    expect(crossing(graph)).toEqual(crossing(before));
  });

  test('leads to a step that is there, and takes a third answer', async () => {
    let made = { gateway: '', step: '' };
    await edited(() => {
      made = session
        .use(wayEdits)
        .branch(registered, { question: 'Шұғыл ма?', first: 'Жоқ', second: { answer: 'Иә', target: checked } }, 'kk');
    });
    expect(made.step).toBe('');
    const third = session.use(wayEdits).addAnswer(made.gateway, { answer: 'Белгісіз', target: undefined }, 'kk');
    const graph = processGraph(readFacts((await session.snapshot()).text));
    expect(ways(graph, made.gateway).toSorted()).toEqual(
      [`Жоқ>${resolved}`, `Иә>${checked}`, `Белгісіз>${third}`].toSorted(),
    );
    expect(crossing(graph)).toEqual(crossing(before));
  });
});
