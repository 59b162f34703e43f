import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { flowFiguresOf, type FlowFigures } from '#domain/metrics/flow-figures.ts';
import { anyProcesses, soundProcesses } from '#tests/unit/domain/playback/random-process.ts';
import { diagram, flow, task } from './small-diagram.ts';

function figures(graph: ProcessGraph): FlowFigures | undefined {
  const found = flowFiguresOf(graph);
  return found && !('endless' in found) ? found : undefined;
}

const minutes = (likely: number): string => `workLikely="${String(likely)}" workUnit="min"`;

describe('the critical path', () => {
  test('takes the longer way at every split, however seldom, and says how many cases go it', () => {
    const graph = diagram(
      `<startEvent id="S"/><exclusiveGateway id="X"/>${task('A', minutes(10))}${task('B', minutes(100))}${flow('S', 'X')}${flow('X', 'A', 0.8)}${flow('X', 'B', 0.2)}`,
    );
    const path = figures(graph)?.critical;
    expect(path?.elements).toEqual(['S', 'S-X', 'X', 'X-B', 'B']);
    expect(path?.minutes).toBe(100);
    expect(path?.share).toBeCloseTo(0.2);
  });

  test('goes along the longer of parallel branches with every case', () => {
    const graph = diagram(
      `<startEvent id="S"/><parallelGateway id="F"/>${task('A', minutes(10))}${task('B', minutes(40))}<parallelGateway id="J"/>${task('C', minutes(5))}${flow('S', 'F')}${flow('F', 'A')}${flow('F', 'B')}${flow('A', 'J')}${flow('B', 'J')}${flow('J', 'C')}`,
    );
    const path = figures(graph)?.critical;
    expect(path?.steps.map(({ element }) => element)).toEqual(['S', 'F', 'B', 'J', 'C']);
    expect(path).toMatchObject({ minutes: 45, share: 1 });
  });

  test('counts the steps of a loop as often as they are expected to be repeated', () => {
    const graph = diagram(
      `<startEvent id="S"/>${task('A', minutes(30))}<exclusiveGateway id="X"/><endEvent id="E"/>${flow('S', 'A')}${flow('A', 'X')}${flow('X', 'E', 0.75)}${flow('X', 'A', 0.25)}`,
    );
    expect(figures(graph)?.critical?.minutes).toBeCloseTo(40);
    expect(figures(graph)?.critical?.share).toBeCloseTo(1);
  });

  test('goes into a sub-process whose steps are its time', () => {
    const graph = diagram(
      `<startEvent id="S"/><subProcess id="Sub"><startEvent id="S2"/>${task('A', minutes(10))}${flow('S2', 'A')}</subProcess>${flow('S', 'Sub')}`,
    );
    expect(figures(graph)?.critical).toMatchObject({
      elements: ['S', 'S-Sub', 'Sub', 'S2', 'S2-A', 'A'],
      minutes: 10,
    });
  });

  test('is none where nothing takes time', () => {
    const graph = diagram(`<startEvent id="S"/>${task('A')}${flow('S', 'A')}`);
    expect(figures(graph)?.critical).toBeUndefined();
    expect(figures(graph)?.untimed).toEqual(['A']);
  });
});

/** Every task takes the time that its number in the file says. */
function timed(graph: ProcessGraph): ProcessGraph {
  let at = 0;
  return processGraph(
    new Map(
      [...graph.facts].map(([id, entity]) => [
        id,
        String(entity.get('type')).endsWith('ask')
          ? new Map([
              ...entity,
              ['bpmn:extensionElements/ud:step@workLikely', String(++at)],
              ['bpmn:extensionElements/ud:step@workUnit', 'min'],
              ['bpmn:extensionElements/ud:step@waitLikely', String(at % 3)],
              ['bpmn:extensionElements/ud:step@waitUnit', 'h'],
            ])
          : entity,
      ]),
    ),
  );
}

test('for any process the lead time is the sum of what its steps add, and the grades are the whole of it', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.oneof(soundProcesses, anyProcesses), (graph) => {
      const found = figures(timed(graph));
      if (!found) return;
      if (found.lead.likely > 0) compared++;
      for (const part of ['work', 'wait'] as const) {
        const whole = found[part].likely;
        const sum = found.parts[part].reduce((total, { amount }) => total + amount, 0);
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(1e-6 * Math.max(1, whole));
      }
      const percents = found.grades.reduce((total, { percent }) => total + percent, 0);
      expect(percents).toBeCloseTo(found.lead.likely > 0 ? 100 : 0);
    }),
  );
  expect(compared).toBeGreaterThan(10);
});
