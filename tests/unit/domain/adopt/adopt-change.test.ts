import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { adoptChange } from '#domain/adopt/adopt-change.ts';
import type { AdoptionSide } from '#domain/adopt/adoption.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { apply } from '#domain/facts/apply.ts';
import { difference } from '#domain/facts/difference.ts';
import { invert } from '#domain/facts/invert.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import type { Comparison } from '#domain/lineage/compare-variants.ts';
import { compare, saysOtherwise } from '#tests/unit/domain/adopt/compared-texts.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

interface Pair {
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
}

const libraryProcesses = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];

const pairs: readonly Pair[] = libraryProcesses.map((path) => {
  const [before = '', after = ''] = libraryContent(path).diagrams.map(({ source }) => source.text);
  return { before, after, comparison: compare(before, after) };
});
const changes = pairs.flatMap((pair) =>
  pair.comparison.differences.filter(saysOtherwise).map((element) => ({ pair, element })),
);
const sides: readonly AdoptionSide[] = ['before', 'after'];
const anyAdoption = fc.record({ change: fc.constantFrom(...changes), side: fc.constantFrom(...sides) });

function textOf({ before, after }: Pair, side: AdoptionSide): string {
  return side === 'before' ? before : after;
}

describe('any change of the library that is adopted', { timeout: 30_000 }, () => {
  test('leaves a file that says exactly what was meant and has nothing to be mended, and comes back', () => {
    fc.assert(
      fc.property(anyAdoption, ({ change: { pair, element }, side }) => {
        const adoption = adoptChange(pair.comparison, element, side);
        if ('refused' in adoption) return;
        const text = textOf(pair, side);
        const now = patchSource(text, adoption.operations);
        const expected = apply(readFacts(text), adoption.operations);
        expect(difference(expected, readFacts(now))).toEqual([]);
        expect(normaliseFacts(expected).repairs).toEqual([]);
        expect(difference(readFacts(patchSource(now, invert(adoption.operations))), readFacts(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is no difference any more, but for what is said to be left and what hangs on other elements', () => {
    const onOthers = ['default-flow', 'data-link', 'pool', 'scope'] as const;
    fc.assert(
      fc.property(anyAdoption, ({ change: { pair, element }, side }) => {
        const adoption = adoptChange(pair.comparison, element, side);
        if ('refused' in adoption) return;
        const now = patchSource(textOf(pair, side), adoption.operations);
        const again = side === 'before' ? compare(now, pair.after) : compare(pair.before, now);
        const same = again.differences.find((each) =>
          element.after === undefined ? each.before === element.before : each.after === element.after,
        );
        const left = same?.changes.map(({ kind }) => kind).filter((kind) => changeKinds[kind] === 'meaning') ?? [];
        const known = new Set<string>([...onOthers, ...adoption.left]);
        expect(left.filter((kind) => !known.has(kind))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('of the changes of a service most can be adopted, and every other one says why not', () => {
  const [pair] = pairs;
  if (!pair) throw new Error('The library is empty.');
  const adoptions = pair.comparison.differences
    .filter(saysOtherwise)
    .flatMap((element) => sides.map((side) => adoptChange(pair.comparison, element, side)));
  const refused = adoptions.filter((adoption) => 'refused' in adoption);
  expect(refused.length).toBeLessThan(adoptions.length / 2);
});

test('a variant that is the same has nothing to adopt', () => {
  const [pair] = pairs;
  if (!pair) throw new Error('The library is empty.');
  expect(compare(pair.before, pair.before).differences.filter(saysOtherwise)).toEqual([]);
});

test('what may happen at a step is adopted onto its border, with its timer and its way on', () => {
  const shape = (id: string, x: number, y: number, width: number, height: number): string =>
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"/></bpmndi:BPMNShape>`;
  const flow = (id: string, from: string, to: string): string =>
    `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`;
  const text = (event: string, way: string, drawn: string): string =>
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="D" xml:lang="kk"><process id="P"><startEvent id="S"/><task id="A" name="Тексеру"/>${event}<task id="B" name="Ескерту"/><endEvent id="E"/>${flow('F1', 'S', 'A')}${flow('F2', 'A', 'E')}${flow('F3', 'B', 'E')}${way}</process><bpmndi:BPMNDiagram id="Di"><bpmndi:BPMNPlane id="Pl" bpmnElement="P">${shape('S', 0, 20, 36, 36)}${shape('A', 100, 0, 100, 80)}${shape('B', 250, 150, 100, 80)}${shape('E', 400, 20, 36, 36)}${drawn}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram></definitions>`;
  const timer =
    '<boundaryEvent id="T" name="3 күн өтті" attachedToRef="A"><timerEventDefinition id="Td"><timeDuration>P3D</timeDuration></timerEventDefinition></boundaryEvent>';
  const before = text('', '', '');
  const after = text(timer, flow('F4', 'T', 'B'), shape('T', 162, 62, 36, 36));
  const comparison = compare(before, after);
  const element = comparison.differences.find((each) => each.after === 'T');
  if (!element) throw new Error('The timer is no difference.');
  const adoption = adoptChange(comparison, element, 'before');
  if ('refused' in adoption) throw new Error(adoption.refused);
  const now = patchSource(before, adoption.operations);
  const graph = processGraph(readFacts(now));
  expect(graph.nodes.get('A')?.boundary).toEqual(['T']);
  expect(graph.nodes.get('T')?.triggers).toEqual(['timer']);
  expect(graph.nodes.get('T')?.outgoing.map((each) => each.target)).toEqual(['B']);
  expect(graph.nodes.get('T')?.bounds).toEqual({ x: 162, y: 62, width: 36, height: 36 });
  expect(compare(now, after).differences.filter(saysOtherwise)).toEqual([]);
  expect(readFacts(patchSource(now, invert(adoption.operations)))).toEqual(readFacts(before));
});

test('a document that a step writes is adopted with what it says of itself and the step that writes it', () => {
  const pair = pairs[libraryProcesses.indexOf('land/land-plot')];
  const [element] = pair?.comparison.differences.filter(
    (each) => each.class === 'data' && each.after === undefined && each.before?.startsWith('DataObject'),
  ) ?? [undefined];
  if (!pair || !element) throw new Error('The land plot loses no document.');
  const adoption = adoptChange(pair.comparison, element, 'after');
  if ('refused' in adoption) throw new Error(adoption.refused);
  const now = patchSource(pair.after, adoption.operations);
  expect(now).toContain(`<bpmn:targetRef>${element.before ?? ''}</bpmn:targetRef>`);
  expect(normaliseFacts(readFacts(now)).repairs).toEqual([]);
  const left = compare(pair.before, now).differences.find((each) => each.before === element.before);
  expect(left?.changes.filter(({ kind }) => changeKinds[kind] === 'meaning') ?? []).toEqual([]);
  expect(readFacts(patchSource(now, invert(adoption.operations)))).toEqual(readFacts(pair.after));
});

test('a message that went is drawn again between the parties and steps that are there', () => {
  const gone = changes.filter(({ element }) => element.class === 'message' && element.after === undefined);
  const adopted = gone.flatMap(({ pair, element }) => {
    const adoption = adoptChange(pair.comparison, element, 'after');
    return 'refused' in adoption ? [] : [{ pair, element, operations: adoption.operations }];
  });
  expect(adopted.length).toBeGreaterThan(0);
  for (const { pair, element, operations } of adopted) {
    const now = patchSource(pair.after, operations);
    const messages = [...processGraph(readFacts(now)).messages.values()];
    expect(messages).toHaveLength(processGraph(readFacts(pair.after)).messages.size + 1);
    const left = compare(pair.before, now).differences.find((each) => each.before === element.before);
    expect(left?.changes.filter(({ kind }) => changeKinds[kind] === 'meaning') ?? []).toEqual([]);
  }
});

test('a lane of the other variant is added empty below the others, and the pool grows with it', () => {
  const gone = changes.filter(({ element }) => element.class === 'lane' && element.before === undefined);
  const adopted = gone.flatMap(({ pair, element }) => {
    const adoption = adoptChange(pair.comparison, element, 'before');
    return 'refused' in adoption ? [] : [{ pair, element, operations: adoption.operations }];
  });
  expect(adopted.length).toBeGreaterThan(0);
  for (const { pair, element, operations } of adopted) {
    const [was, now] = [pair.before, patchSource(pair.before, operations)].map((text) => processGraph(readFacts(text)));
    const lane = now?.lanes.get(element.after ?? '');
    const others = [...(was?.lanes.values() ?? [])].filter(({ pool }) => pool === lane?.pool);
    const bottom = Math.max(...others.map(({ bounds }) => (bounds?.y ?? 0) + (bounds?.height ?? 0)));
    expect(lane?.bounds?.y).toBe(bottom);
    for (const { id, bounds } of others) expect(now?.lanes.get(id)?.bounds).toEqual(bounds);
  }
});
