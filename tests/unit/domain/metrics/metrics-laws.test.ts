import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Entity, Facts } from '#domain/facts/facts.ts';
import { automationOf, burdenOf } from '#domain/metrics/burden.ts';
import { complexityOf } from '#domain/metrics/complexity.ts';
import { flowFiguresOf } from '#domain/metrics/flow-figures.ts';
import { anyProcesses, soundProcesses } from '#tests/unit/domain/playback/random-process.ts';

const library = readdirSync('process-library', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.bpmn'))
  .map((path) => [path, readFacts(readFileSync(`process-library/${path}`, 'utf8'))] as const);

/** Every number of a variant, without the elements that it is made of. */
function numbers(graph: ProcessGraph): unknown {
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

describe('metrics', () => {
  test.each(library)(
    '%s: renaming never changes a number, but for signatures, which are told by their words',
    (_path, facts) => {
      const named = changed(facts, (entity) => {
        const renamed = new Map(entity);
        // A name that says that something is signed stays.
        for (const [field, value] of entity) {
          const isName = field === '@name' || field.startsWith('bpmn:extensionElements/i18n:translation');
          if (isName && field !== 'type' && !/қол қо[йю]|подпис|\bsign/i.test(String(value))) renamed.set(field, 'Ә');
        }
        return renamed;
      });
      expect(numbers(named)).toEqual(numbers(processGraph(facts)));
    },
  );

  test.each(library)('%s: moving never changes a number', (_path, facts) => {
    const moved = changed(facts, (entity) => {
      const x = Number(entity.get('dc:Bounds@x') ?? NaN);
      return Number.isFinite(x) ? new Map([...entity, ['dc:Bounds@x', String(x + 1000)]]) : entity;
    });
    expect(numbers(moved)).toEqual(numbers(processGraph(facts)));
  });

  test.each(library)('%s: what is counted adds up over two diagrams that have nothing in common', (_path, facts) => {
    const other = library[0]![1];
    const prefixed = (own: Facts): Facts =>
      new Map(
        [...own].map(([id, entity]) => [
          `x-${id}`,
          new Map(
            [...entity].map(([field, value]) => [
              field,
              typeof value === 'string'
                ? value
                    .split(' ')
                    .map((each) => (own.has(each) ? `x-${each}` : each))
                    .join(' ')
                : value,
            ]),
          ),
        ]),
      );
    const [one, two] = [processGraph(facts), processGraph(other)];
    const both = processGraph(new Map([...facts, ...prefixed(other)]));
    const added = (graphs: readonly ProcessGraph[], count: (graph: ProcessGraph) => number): number =>
      graphs.reduce((sum, graph) => sum + count(graph), 0);
    complexityOf(both)?.parameters.forEach(({ code, value }, at) =>
      expect([code, value]).toEqual([
        code,
        added([one, two], (graph) => complexityOf(graph)?.parameters[at]?.value ?? 0),
      ]),
    );
    burdenOf(both, () => true)
      // One system that both use is one system.
      .filter(({ code }) => code !== 'systems')
      .forEach(({ code, value }) =>
        expect([code, value]).toEqual([
          code,
          added([one, two], (graph) => burdenOf(graph, () => true).find((each) => each.code === code)?.value ?? 0),
        ]),
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
