import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts } from '#domain/facts/facts.ts';
import { automationOf, burdenOf } from '#domain/metrics/burden.ts';
import { complexityOf } from '#domain/metrics/complexity.ts';
import { flowFiguresOf } from '#domain/metrics/flow-figures.ts';
import { measuredProcesses } from '#tests/unit/domain/metrics/measured-process.ts';
import { anyProcesses, soundProcesses } from '#tests/unit/domain/playback/random-process.ts';

const library = readdirSync('process-library', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.bpmn'))
  .map((path) => [path, readFacts(readFileSync(`process-library/${path}`, 'utf8'))] as const);

/** Every number of a variant, without the elements that it is made of. */
function numbers(graph: ProcessGraph) {
  const figures = flowFiguresOf(graph);
  const { work, wait, cost } = figures && !('endless' in figures) ? figures : {};
  return {
    complexity: complexityOf(graph)?.parameters.map(({ code, value }) => [code, value]),
    burden: burdenOf(graph, () => true).map(({ code, value }) => [code, value]),
    automation: automationOf(graph)?.percent,
    time: [work, wait, cost],
  };
}

function changed(facts: Facts, change: (entity: Entity) => Entity): ProcessGraph {
  return processGraph(new Map([...facts].map(([id, entity]) => [id, change(entity)])));
}

/** Everything gets another name; a name that says that something is signed stays, because signatures are told by it. */
function renamed(facts: Facts): ProcessGraph {
  return changed(facts, (entity) => {
    const named = new Map(entity).set('@name', 'Ә');
    if (!entity.has('@name')) named.delete('@name');
    for (const [field, value] of entity) {
      const isName = field === '@name' || field.startsWith('bpmn:extensionElements/i18n:translation');
      if (isName) named.set(field, /қол қо[йю]|подпис|\bsign/i.test(String(value)) ? value : 'Ә');
    }
    return named;
  });
}

function moved(facts: Facts): ProcessGraph {
  return changed(facts, (entity) => {
    const x = Number(entity.get('dc:Bounds@x') ?? NaN);
    return Number.isFinite(x) ? new Map([...entity, ['dc:Bounds@x', String(x + 1000)]]) : entity;
  });
}

/** The same under other ids. */
function prefixed(own: Facts): Facts {
  const named = (value: string): string =>
    value
      .split(' ')
      .map((each) => (own.has(each) ? `x-${each}` : each))
      .join(' ');
  return new Map(
    [...own].map(([id, entity]) => [
      `x-${id}`,
      new Map([...entity].map(([field, value]) => [field, typeof value === 'string' ? named(value) : value])),
    ]),
  );
}

function addUp(facts: Facts, other: Facts): void {
  const [one, two] = [processGraph(facts), processGraph(other)];
  const both = processGraph(new Map([...facts, ...prefixed(other)]));
  const added = (count: (graph: ProcessGraph) => number): number => count(one) + count(two);
  complexityOf(both)?.parameters.forEach(({ code, value }, at) =>
    expect([code, value]).toEqual([code, added((graph) => complexityOf(graph)?.parameters[at]?.value ?? 0)]),
  );
  burdenOf(both, () => true)
    // One system that both use is one system.
    .filter(({ code }) => code !== 'systems')
    .forEach(({ code, value }) =>
      expect([code, value]).toEqual([
        code,
        added((graph) => burdenOf(graph, () => true).find((each) => each.code === code)?.value ?? 0),
      ]),
    );
}

describe('metrics', () => {
  test.each(library)('%s: renaming never changes a number, but for signatures', (_path, facts) => {
    expect(numbers(renamed(facts))).toEqual(numbers(processGraph(facts)));
  });

  test.each(library)('%s: moving never changes a number', (_path, facts) => {
    expect(numbers(moved(facts))).toEqual(numbers(processGraph(facts)));
  });

  test.each(library)('%s: what is counted adds up over two diagrams that have nothing in common', (_path, facts) => {
    addUp(facts, library[0]![1]);
  });

  test('neither renaming nor drawing it elsewhere changes a number of any process', () => {
    fc.assert(
      fc.property(measuredProcesses, fc.integer({ min: -500, max: 5000 }), (facts, x) => {
        const drawn = new Map(facts);
        for (const id of facts.keys()) {
          const bounds = [
            ['dc:Bounds@x', String(x)],
            ['dc:Bounds@y', '80'],
            ['dc:Bounds@width', '100'],
            ['dc:Bounds@height', '80'],
          ] as const;
          drawn.set(
            `${id}_di`,
            new Map<string, string>([['type', 'bpmndi:BPMNShape'], ['@bpmnElement', id], ...bounds]),
          );
        }
        const plain = numbers(processGraph(facts));
        expect(numbers(renamed(facts))).toEqual(plain);
        expect(numbers(moved(drawn))).toEqual(plain);
      }),
    );
  });

  test('what is counted adds up over any two processes that have nothing in common', () => {
    fc.assert(fc.property(measuredProcesses, measuredProcesses, addUp));
  });

  test('the order of the file changes no number of any process', () => {
    fc.assert(
      fc.property(measuredProcesses, (facts) => {
        const [one, other] = [processGraph(facts), processGraph(new Map([...facts].toReversed()))];
        const counted = { time: undefined };
        expect({ ...numbers(other), ...counted }).toEqual({ ...numbers(one), ...counted });
        // Sums in another order differ in their last digits.
        numbers(other).time.forEach((range, at) => {
          for (const end of ['min', 'likely', 'max'] as const) {
            expect(range?.[end] ?? 0).toBeCloseTo(numbers(one).time[at]?.[end] ?? 0, 2);
          }
        });
      }),
    );
  });

  test('each number is the sum of its elements, and every element is in the diagram', () => {
    for (const [, facts] of library) {
      const graph = processGraph(facts);
      for (const { value, parts } of [...(complexityOf(graph)?.parameters ?? []), ...burdenOf(graph, () => true)]) {
        expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(value);
        for (const { element } of parts) expect(facts.has(element)).toBe(true);
      }
    }
  });

  test('times are ordered and finite for any process that can end, and a trap is named', () => {
    fc.assert(
      fc.property(fc.oneof(soundProcesses, anyProcesses), (graph) => {
        const figures = flowFiguresOf(graph);
        if (!figures) return;
        if ('endless' in figures) {
          expect(graph.nodes.has(figures.endless)).toBe(true);
          return;
        }
        for (const { min, likely, max } of [figures.work, figures.wait, figures.cost]) {
          expect([min, likely, max].every(Number.isFinite)).toBe(true);
          expect(min).toBeLessThanOrEqual(max + 1e-9);
        }
      }),
    );
  });
});
