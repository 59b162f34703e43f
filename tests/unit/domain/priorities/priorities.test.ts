import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { automationStageOf } from '#domain/metrics/automation-stage.ts';
import { complexityOf } from '#domain/metrics/complexity.ts';
import { priorityOf, splitOf, type Rated } from '#domain/priorities/priorities.ts';
import { readinessOf } from '#domain/priorities/readiness.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

const processes: readonly Rated[] = [
  { id: 'a', demand: 1000, complexity: 2 },
  { id: 'b', demand: 900, complexity: 9 },
  { id: 'c', demand: 10, complexity: 3 },
  { id: 'd', demand: 20, complexity: 8 },
  { id: 'e', demand: undefined, complexity: 1 },
  { id: 'f', demand: 5000, complexity: undefined },
];

test('what is asked for more than the median and is simpler comes first, and so on', () => {
  const split = splitOf(processes);
  expect(split).toEqual({ demand: 460, complexity: 5.5 });
  expect(processes.map((each) => priorityOf(each, split))).toEqual([
    'first',
    'stages',
    'alongside',
    'later',
    undefined,
    undefined,
  ]);
});

test('one process alone has no priority', () => {
  expect(splitOf(processes.slice(0, 1))).toBeUndefined();
  expect(priorityOf({ id: 'a', demand: 1000, complexity: 2 }, undefined)).toBeUndefined();
});

test('the order of the processes and the unit of the numbers change nothing', () => {
  const rated = fc.record({
    demand: fc.integer({ min: 1, max: 1_000_000 }),
    complexity: fc.integer({ min: 1, max: 90 }),
  });
  fc.assert(
    fc.property(fc.array(rated, { minLength: 2, maxLength: 20 }), fc.integer({ min: 2, max: 9 }), (list, times) => {
      const own = list.map((each, at) => ({ ...each, id: String(at) }));
      const priorities = (some: readonly Rated[]): Map<string, unknown> => {
        const split = splitOf(some);
        return new Map(some.map((each) => [each.id, priorityOf(each, split)]));
      };
      const expected = priorities(own);
      expect(priorities(own.toReversed())).toEqual(new Map([...expected].toReversed()));
      const scaled = own.map((each) => ({ ...each, demand: each.demand * times, complexity: each.complexity * times }));
      expect(priorities(scaled)).toEqual(expected);
    }),
  );
});

test('a diagram says its complexity, its yearly cases, its media breaks and how far it is automated', () => {
  const [asIs, toBe] = libraryView('civil/birth-registration').variants.map(({ facts }) => facts);
  if (!asIs || !toBe) throw new Error('The service is not drawn.');
  const found = readinessOf(asIs);
  expect(found).toEqual({
    complexity: complexityOf(processGraph(asIs))?.value,
    mediaBreaks: 2,
    perYear: 335_000,
    stage: 'partial',
  });
  expect(automationStageOf(processGraph(toBe))).toBe('full');
});

test('a process without tasks has no degree of automation, one done by hand alone has none', () => {
  expect(automationStageOf(processGraph(new Map()))).toBeUndefined();
  const task = new Map([
    ['type', 'bpmn:task'],
    ['parent', 'P'],
  ]);
  expect(
    automationStageOf(
      processGraph(
        new Map([
          ['P', new Map([['type', 'bpmn:process']])],
          ['T', task],
        ]),
      ),
    ),
  ).toBe('none');
});
