import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { createModeler } from '#bpmn/modeler/create-modeler.ts';

const files = import.meta.glob<string>('/process-library/*/*/*.bpmn', { query: '?raw', import: 'default' });

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly id: string;
  readonly points: readonly Point[];
  readonly ends: readonly (string | undefined)[];
}

interface Drawn {
  readonly id: string;
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly waypoints?: readonly Point[];
  readonly source?: Drawn;
  readonly target?: Drawn;
  readonly host?: Drawn;
  readonly labelTarget?: Drawn;
}

let container: HTMLElement;

beforeEach(() => {
  container = document.createElement('div');
  container.style.cssText = 'block-size: 600px; inline-size: 900px';
  document.body.append(container);
});

afterEach(() => container.remove());

/** What is on the canvas: shapes that hold no others, the boxes of outside labels as they are written, and lines. */
async function drawn(text: string): Promise<{ shapes: Box[]; labels: Box[]; lines: Line[] }> {
  const viewer = createModeler(container, false);
  await viewer.importXML(text);
  const registry = viewer.get<{ getAll(): Drawn[]; getGraphics(element: Drawn): SVGElement }>('elementRegistry');
  const all = registry.getAll();
  const boxes = all.filter((each) => !each.waypoints && !/Participant|Lane|Collaboration|Process/.test(each.type));
  const result = {
    shapes: boxes.filter((each) => !each.labelTarget),
    labels: boxes.filter((each) => each.labelTarget).map((each) => written(each, registry.getGraphics(each))),
    lines: all.flatMap(({ id, waypoints, source, target }) =>
      waypoints ? [{ id, points: waypoints, ends: [source?.id, target?.id] }] : [],
    ),
  };
  const attached = new Set(boxes.filter((each) => each.host).map((each) => each.id));
  viewer.destroy();
  return { ...result, shapes: result.shapes.filter((each) => !attached.has(each.id)) };
}

function written(label: Drawn, graphics: SVGElement): Box {
  const text = graphics.querySelector<SVGTextElement>('.djs-visual text')?.getBBox() ?? new DOMRect();
  return { id: label.id, x: label.x + text.x, y: label.y + text.y, width: text.width, height: text.height };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** All lines of the library run straight along the page, so a stretch of one is a thin box. */
function stretches({ points }: Line): Box[] {
  return points.slice(1).map((end, at) => {
    const begin = points[at] ?? end;
    const [x, y] = [Math.min(begin.x, end.x), Math.min(begin.y, end.y)];
    return { id: '', x, y, width: Math.abs(begin.x - end.x), height: Math.abs(begin.y - end.y) };
  });
}

function pairs(boxes: readonly Box[]): string[] {
  return boxes.flatMap((one, at) =>
    boxes.slice(at + 1).flatMap((other) => (overlap(one, other) ? [`${one.id} over ${other.id}`] : [])),
  );
}

test('there are fifteen diagrams', () => {
  expect(Object.keys(files)).toHaveLength(15);
});

test.each(Object.entries(files))('%s: no overlaps, no lines through shapes or labels', async (_file, load) => {
  const { shapes, labels, lines } = await drawn(await load());
  expect(shapes.length).toBeGreaterThan(10);
  expect(labels.length).toBeGreaterThan(5);
  expect(pairs([...shapes, ...labels])).toEqual([]);
  const crossed = lines.flatMap((line) =>
    [...shapes, ...labels]
      .filter((box) => !line.ends.includes(box.id) && stretches(line).some((stretch) => overlap(stretch, box)))
      .map((box) => `${line.id} through ${box.id}`),
  );
  expect(crossed).toEqual([]);
});

test.each(Object.entries(files))('%s: opens without a warning and, unedited, keeps every byte', async (_file, load) => {
  const text = await load();
  const session = new DiagramSession(container, true);
  const { warnings } = await session.open(text);
  expect(warnings).toEqual([]);
  expect((await session.snapshot()).text).toBe(text);
  session.close();
});
