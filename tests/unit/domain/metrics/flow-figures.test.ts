import { describe, expect, test } from 'vitest';
import { flowFiguresOf, type FlowFigures } from '#domain/metrics/flow-figures.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { diagram, flow, lanes, task } from './small-diagram.ts';

function figures(graph: ProcessGraph): FlowFigures {
  const found = flowFiguresOf(graph);
  if (!found || 'endless' in found) throw new Error('The diagram has no figures.');
  return found;
}

const minutes = (likely: number, more = ''): string => `workLikely="${String(likely)}" workUnit="min" ${more}`;

describe('time without simulation', () => {
  test('adds up work and waiting, in working minutes', () => {
    const graph = diagram(
      `<startEvent id="S"/>${task('A', 'workMin="5" workLikely="10" workMax="30" workUnit="min" waitLikely="1" waitUnit="wd"')}${task('B', 'workLikely="2" workUnit="h" waitLikely="7" waitUnit="cd"')}${flow('S', 'A')}${flow('A', 'B')}`,
    );
    expect(figures(graph)).toMatchObject({
      work: { min: 125, likely: 130, max: 150 },
      wait: { min: 480 + 2400, likely: 480 + 2400, max: 480 + 2400 },
    });
  });

  test('takes the mean over branches, and the quickest and longest course as bounds', () => {
    const graph = diagram(
      `<startEvent id="S"/><exclusiveGateway id="X"/>${task('A', minutes(10))}${task('B', minutes(100))}${flow('S', 'X')}${flow('X', 'A', 0.8)}${flow('X', 'B', 0.2)}`,
    );
    const { work, unshared } = figures(graph);
    expect(work).toEqual({ min: 10, likely: 28, max: 100 });
    expect(unshared).toEqual([]);
  });

  test('takes branches of which nobody has said how often as equally likely, and says so', () => {
    const graph = diagram(
      `<startEvent id="S"/><exclusiveGateway id="X"/>${task('A', minutes(10))}${task('B', minutes(20))}${task('C', minutes(90))}${flow('S', 'X')}${flow('X', 'A', 0.5)}${flow('X', 'B')}${flow('X', 'C')}`,
    );
    expect(figures(graph).work.likely).toBeCloseTo(5 + 5 + 22.5);
    expect(figures(graph).unshared).toEqual(['X']);
  });

  test('waits for the longer of parallel branches', () => {
    const graph = diagram(
      `<startEvent id="S"/><parallelGateway id="F"/>${task('A', minutes(10))}${task('B', minutes(40))}<parallelGateway id="J"/>${task('C', minutes(5))}${flow('S', 'F')}${flow('F', 'A')}${flow('F', 'B')}${flow('A', 'J')}${flow('B', 'J')}${flow('J', 'C')}`,
    );
    expect(figures(graph).work.likely).toBe(45);
    expect(figures(graph).parts.work).toEqual([
      { element: 'B', amount: 40 },
      { element: 'C', amount: 5 },
    ]);
  });

  test('takes for each bound the branch that takes longest then, whichever stands first', () => {
    const sure = task('A', 'workMin="10" workLikely="20" workMax="25" workUnit="min"');
    const wide = task('B', 'workMin="5" workLikely="20" workMax="90" workUnit="min"');
    const flows = `${flow('S', 'F')}${flow('F', 'A')}${flow('F', 'B')}${flow('A', 'J')}${flow('B', 'J')}`;
    for (const steps of [sure + wide, wide + sure]) {
      const graph = diagram(
        `<startEvent id="S"/><parallelGateway id="F"/>${steps}<parallelGateway id="J"/><endEvent id="E"/>${flows}${flow('J', 'E')}`,
      );
      expect(figures(graph).work).toEqual({ min: 10, likely: 20, max: 90 });
    }
  });

  test('repeats a loop 1/(1−p) times, and the share of cases right at the first go is 1−p', () => {
    const graph = diagram(
      `<startEvent id="S"/>${task('A', minutes(10))}<exclusiveGateway id="X"/>${task('F', minutes(4))}<endEvent id="E"/>${flow('S', 'A')}${flow('A', 'X')}${flow('X', 'E', 0.75)}${flow('X', 'F', 0.25)}${flow('F', 'A')}`,
    );
    const { work, firstTimeRight, roles } = figures(graph);
    expect(firstTimeRight).toBeCloseTo(75);
    // A is passed 4/3 times, F 1/3 times.
    expect(roles).toEqual([]);
    expect(work.min).toBe(10);
    expect(work.likely).toBeCloseTo(40 / 3 + 4 / 3);
    expect(work.max).toBeCloseTo(40 / 3 + 4 / 3);
  });

  test('refuses a loop that no case leaves, and names a step in it', () => {
    const graph = diagram(
      `<startEvent id="S"/>${task('A', minutes(1))}<exclusiveGateway id="X"/><endEvent id="E"/>${flow('S', 'A')}${flow('A', 'X')}${flow('X', 'A', 1)}${flow('X', 'E', 0)}`,
    );
    expect(flowFiguresOf(graph)).toEqual({ endless: 'A' });
  });

  test('a sub-process without times of its own takes what its steps take', () => {
    const graph = diagram(
      `<startEvent id="S"/><subProcess id="Sub"><startEvent id="S2"/>${task('A', minutes(10))}${flow('S2', 'A')}</subProcess>${flow('S', 'Sub')}`,
    );
    expect(figures(graph).work.likely).toBe(10);
  });

  test('an exception on the border of a step counts as often as its flow says', () => {
    const graph = diagram(
      `<startEvent id="S"/>${task('A', minutes(10))}<boundaryEvent id="T" attachedToRef="A"/>${task('B', minutes(100))}${task('C', minutes(1))}${flow('S', 'A')}${flow('A', 'C')}${flow('T', 'B', 0.1)}`,
    );
    expect(figures(graph).work.likely).toBeCloseTo(10 + 0.9 + 10);
  });
});

describe('money and evidence', () => {
  const graph = diagram(
    `<extensionElements><ud:volume perYear="1000"/></extensionElements>${lanes(
      { id: 'Clerk', performer: 'kind="human" rate="3000"', nodes: ['S', 'A', 'B'] },
      { id: 'Citizen', performer: 'kind="client" rate="1200"', nodes: ['C'] },
      { id: 'Machine', performer: 'kind="system"', nodes: ['M'] },
    )}<startEvent id="S"/>${task('A', minutes(20, 'workEvidence="measured" valueClass="va" visit="true" waitLikely="10" waitUnit="min" waitEvidence="assumption" waitMin="5" waitMax="50"'))}${task('B', minutes(40, 'workMin="10" workMax="100" workEvidence="estimate" valueClass="nva"'))}${task('C', minutes(30, 'workEvidence="interview"'))}${task('M', minutes(1))}${flow('S', 'A')}${flow('A', 'B')}${flow('B', 'C')}${flow('C', 'M')}`,
  );

  test('cost to the state is the time of its people at their rate', () => {
    const { roles, cost, perYear } = figures(graph);
    expect(roles).toMatchObject([{ performer: 'Clerk', minutes: { likely: 60 }, cost: { likely: 3000 } }]);
    expect(cost).toEqual({ min: 1500, likely: 3000, max: 6000 });
    expect(perYear).toBe(1000);
  });

  test('the client spends its own steps and the queue and service of visits', () => {
    const { clientTime, clientCost } = figures(graph);
    expect(clientTime.likely).toBe(30 + 20 + 10);
    expect(clientCost?.likely).toBe(1200);
  });

  test('efficiency is the time that adds value in the lead time', () => {
    expect(figures(graph).efficiency).toBeCloseTo((20 / 101) * 100);
  });

  test('says what rests on guesses, and what is worth measuring first', () => {
    const { guessed, worthMeasuring } = figures(graph);
    expect(guessed).toBeCloseTo(((10 + 40 + 1) / 101) * 100);
    expect(figures(graph).grades.map(({ grade, parts }) => [grade, ...parts.map(({ element }) => element)])).toEqual([
      ['measured', 'A'],
      ['document'],
      ['interview', 'C'],
      ['estimate', 'B'],
      ['assumption', 'A'],
      ['unsaid', 'M'],
    ]);
    expect(worthMeasuring).toMatchObject([
      { element: 'B', part: 'work', spread: 90, evidence: 'estimate', time: { min: 10, likely: 40, max: 100 } },
      { element: 'A', part: 'wait', spread: 45, evidence: 'assumption' },
    ]);
  });

  test('a diagram without a process has no figures', () => {
    expect(flowFiguresOf(diagram(''))).toBeUndefined();
  });
});
