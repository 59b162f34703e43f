import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { inUnits, later, plus } from '#domain/playback/elapsed.ts';
import { likelyPath } from '#domain/playback/likely-path.ts';
import { move, standing, begin } from '#domain/playback/play.ts';
import {
  answersGiven,
  back,
  forward,
  replay,
  startPlayback,
  stateOf,
  toQuestion,
  type Playback,
} from '#domain/playback/playback.ts';
import { answersOf, pathFields, pathsOf } from '#domain/playback/recorded-path.ts';
import type { PlayState, Question } from '#domain/playback/play-state.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { anyProcesses, graphOf, soundProcesses } from './random-process.ts';

const flow = (id: string, source: string, target: string): string =>
  `<sequenceFlow id="${id}" sourceRef="${source}" targetRef="${target}"/>`;

/** Where tokens stand, in their order. */
const places = (state: PlayState): string[] => state.tokens.map(({ node, waits }) => (waits ? `(${node})` : node));

const asked = (playback: Playback): Question | undefined => {
  const stands = standing(playback.graph, stateOf(playback));
  return stands.code === 'asks' ? stands.question : undefined;
};

/** Plays with answers picked by numbers; stops when nothing moves or the numbers are used up. */
function played(graph: ProcessGraph, picks: readonly number[]): Playback {
  let playback = startPlayback(graph);
  for (const pick of picks) {
    const question = asked(playback);
    const next = forward(playback, question ? answerTo(question, pick) : []);
    if (next === playback) break;
    playback = next;
  }
  return playback;
}

function answerTo({ kind, options }: Question, pick: number): string[] {
  if (kind !== 'several') return [options[pick % options.length] ?? ''];
  const several = options.filter((_, index) => ((pick + 1) >> index) % 2 === 1);
  return several.length > 0 ? several : options.slice(0, 1);
}

const picks = fc.array(fc.nat(100), { minLength: 1, maxLength: 60 });

describe('a token', () => {
  test('asks at a choice and takes the way that is chosen', () => {
    const graph = graphOf(`<startEvent id="S"/><exclusiveGateway id="G"/><task id="A"/><task id="B"/><endEvent id="E"/>
      ${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}${flow('4', 'A', 'E')}${flow('5', 'B', 'E')}`);
    const playback = toQuestion(startPlayback(graph));
    expect(asked(playback)).toEqual({ kind: 'one', node: 'G', options: ['2', '3'] });
    const chosen = forward(playback, ['3']);
    expect(places(stateOf(chosen))).toEqual(['B']);
    const ended = toQuestion(chosen);
    expect(standing(graph, stateOf(ended))).toEqual({ code: 'ended' });
    expect(stateOf(ended).trail).toEqual(['S', 'B', 'E']);
  });

  test('sets off the process of another pool by a message, and both walk to their ends', () => {
    const graph = processGraph(
      readFacts(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="D" targetNamespace="urn:test">
      <collaboration id="C"><participant id="Client" processRef="P1"/><participant id="Body" processRef="P2"/>
        <messageFlow id="M1" sourceRef="Apply" targetRef="Asked"/><messageFlow id="M2" sourceRef="Answer" targetRef="Heard"/>
      </collaboration>
      <process id="P1"><startEvent id="Need"/><task id="Apply"/><endEvent id="Done"/>
        <intermediateCatchEvent id="Heard"><messageEventDefinition id="H"/></intermediateCatchEvent>
        ${flow('1', 'Need', 'Apply')}${flow('2', 'Apply', 'Heard')}${flow('3', 'Heard', 'Done')}</process>
      <process id="P2"><startEvent id="Asked"><messageEventDefinition id="A"/></startEvent><task id="Answer"/><endEvent id="Closed"/>
        ${flow('4', 'Asked', 'Answer')}${flow('5', 'Answer', 'Closed')}</process></definitions>`),
    );
    const playback = toQuestion(startPlayback(graph));
    expect(standing(graph, stateOf(playback))).toEqual({ code: 'ended' });
    const { trail } = stateOf(playback);
    expect(trail.toSorted()).toEqual(['Answer', 'Apply', 'Asked', 'Closed', 'Done', 'Heard', 'Need']);
    // The client goes on only when the answer has been sent.
    expect(trail.indexOf('Done')).toBeGreaterThan(trail.indexOf('Closed'));
  });

  test('is not moved by an answer that was not asked', () => {
    const graph = graphOf(`<startEvent id="S"/><exclusiveGateway id="G"/><task id="A"/><task id="B"/>
      ${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}`);
    const state = move(graph, begin(graph));
    expect(move(graph, state)).toBe(state);
    expect(move(graph, state, ['1'])).toBe(state);
    expect(move(graph, state, ['2', '3'])).toBe(state);
  });

  test('waits at a parallel join for the other way', () => {
    const graph =
      graphOf(`<startEvent id="S"/><parallelGateway id="G"/><task id="A"/><task id="B"/><parallelGateway id="J"/>
      <endEvent id="E"/>${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}${flow('4', 'A', 'J')}
      ${flow('5', 'B', 'J')}${flow('6', 'J', 'E')}`);
    const split = move(graph, begin(graph));
    expect(places(split)).toEqual(['A', 'B']);
    const waiting = move(graph, split);
    expect(places(waiting)).toEqual(['B', '(J)']);
    expect(standing(graph, move(graph, waiting))).toEqual({ code: 'ended' });
  });

  test('waits at an inclusive join only for ways that were taken', () => {
    const graph = graphOf(`<startEvent id="S"/><inclusiveGateway id="G"/><task id="A"/><task id="B"/><task id="C"/>
      <inclusiveGateway id="J"/><endEvent id="E"/>${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}
      ${flow('4', 'G', 'C')}${flow('5', 'A', 'J')}${flow('6', 'B', 'J')}${flow('7', 'C', 'J')}${flow('8', 'J', 'E')}`);
    const two = forward(toQuestion(startPlayback(graph)), ['2', '4']);
    const one = forward(two);
    expect(places(stateOf(one))).toEqual(['C', '(J)']);
    expect(stateOf(forward(one)).ends).toEqual(['E']);
  });

  test('is broken off by an event on the border, or accompanied', () => {
    const border = (cancel: string): ProcessGraph =>
      graphOf(`<startEvent id="S"/><task id="A"/><boundaryEvent id="T" attachedToRef="A" cancelActivity="${cancel}">
        <timerEventDefinition/></boundaryEvent><task id="B"/><endEvent id="E"/><endEvent id="F"/>
        ${flow('1', 'S', 'A')}${flow('2', 'A', 'E')}${flow('3', 'T', 'B')}${flow('4', 'B', 'F')}`);
    const broken = toQuestion(startPlayback(border('true')));
    expect(asked(broken)).toEqual({ kind: 'happened', node: 'A', options: ['A', 'T'] });
    expect(stateOf(toQuestion(forward(broken, ['T']))).ends).toEqual(['F']);
    expect(stateOf(toQuestion(forward(broken, ['A']))).ends).toEqual(['E']);
    const beside = forward(toQuestion(startPlayback(border('false'))), ['T']);
    expect(places(stateOf(beside))).toEqual(['A', 'T']);
    expect(stateOf(toQuestion(beside)).ends.toSorted()).toEqual(['E', 'F']);
  });

  test('enters a sub-process and goes on when all is done there; an error inside takes the way of the error', () => {
    const graph = graphOf(`<startEvent id="S"/><subProcess id="Sub"><startEvent id="s"/><exclusiveGateway id="g"/>
      <endEvent id="e"/><endEvent id="bad"><errorEventDefinition/></endEvent>
      ${flow('a', 's', 'g')}${flow('b', 'g', 'e')}${flow('c', 'g', 'bad')}</subProcess>
      <boundaryEvent id="X" attachedToRef="Sub"><errorEventDefinition/></boundaryEvent><endEvent id="E"/><endEvent id="F"/>
      ${flow('1', 'S', 'Sub')}${flow('2', 'Sub', 'E')}${flow('3', 'X', 'F')}`);
    const inside = toQuestion(startPlayback(graph));
    expect(places(stateOf(inside))).toEqual(['Sub', 'g']);
    expect(stateOf(toQuestion(forward(inside, ['b']))).ends).toEqual(['e', 'E']);
    expect(stateOf(toQuestion(forward(inside, ['c']))).ends).toEqual(['bad', 'F']);
  });

  test('asks how the process starts, and is taken away by an end that stops everything', () => {
    const graph = graphOf(`<startEvent id="S1"/><startEvent id="S2"/><parallelGateway id="G"/><task id="A"/>
      <endEvent id="E"><terminateEventDefinition/></endEvent>
      ${flow('1', 'S1', 'E')}${flow('2', 'S2', 'G')}${flow('3', 'G', 'E')}${flow('4', 'G', 'A')}`);
    const playback = startPlayback(graph);
    expect(asked(playback)?.kind).toBe('start');
    expect(asked(playback)?.options.toSorted()).toEqual(['S1', 'S2']);
    const ended = stateOf(toQuestion(forward(playback, ['S2'])));
    expect(ended.troubles).toEqual([]);
    expect(ended.trail).toContain('E');
  });
});

describe('what is wrong', () => {
  test('a join that waits for a way nobody is on', () => {
    const graph =
      graphOf(`<startEvent id="S"/><exclusiveGateway id="G"/><task id="A"/><task id="B"/><parallelGateway id="J"/>
      <endEvent id="E"/>${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}${flow('4', 'A', 'J')}
      ${flow('5', 'B', 'J')}${flow('6', 'J', 'E')}`);
    const stuck = toQuestion(forward(toQuestion(startPlayback(graph)), ['2']));
    expect(standing(graph, stateOf(stuck))).toEqual({
      code: 'stuck',
      troubles: [{ code: 'starved-join', node: 'J' }],
    });
  });

  test('parallel ways that meet without a join, and a step without a way on', () => {
    const graph = graphOf(`<startEvent id="S"/><parallelGateway id="G"/><task id="A"/><task id="B"/><task id="C"/>
      ${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}${flow('4', 'A', 'C')}${flow('5', 'B', 'C')}`);
    expect(stateOf(toQuestion(startPlayback(graph))).troubles).toEqual([
      { code: 'missing-join', node: 'C' },
      { code: 'no-way-on', node: 'C' },
    ]);
  });

  test('gateways in a circle', () => {
    const graph = graphOf(`<startEvent id="S"/><exclusiveGateway id="G"/><exclusiveGateway id="H"/>
      ${flow('1', 'S', 'G')}${flow('2', 'G', 'H')}${flow('3', 'H', 'G')}`);
    expect(stateOf(toQuestion(startPlayback(graph))).troubles).toEqual([{ code: 'endless', node: 'G' }]);
  });
});

test('a circle of a join alone is left at once, while the other ways go on', () => {
  const graph = graphOf(`<startEvent id="S"/><inclusiveGateway id="G"/><task id="A"/><endEvent id="E"/>
    ${flow('1', 'S', 'G')}${flow('2', 'G', 'G')}${flow('3', 'S', 'A')}${flow('4', 'A', 'E')}`);
  const state = stateOf(toQuestion(startPlayback(graph)));
  expect(standing(graph, state).code).toBe('ended');
  expect(state.troubles).toEqual([{ code: 'endless', node: 'G' }]);
  expect(state.walked.get('2')).toBe(1);
});

test('a case whose splits multiply without end stands still and says so', () => {
  const graph = graphOf(`<startEvent id="S"/><task id="A"/><parallelGateway id="G"/>
    ${flow('1', 'S', 'A')}${flow('2', 'A', 'G')}${flow('3', 'G', 'A')}${flow('4', 'G', 'A')}`);
  const playback = toQuestion(startPlayback(graph));
  const stands = standing(graph, stateOf(playback));
  expect(stands).toEqual({ code: 'stuck', troubles: [{ code: 'endless', node: 'A' }] });
  expect(forward(playback)).toBe(playback);
});

describe('any playback', () => {
  test('back undoes forward exactly, and the recorded answers walk the same path again', () => {
    fc.assert(
      fc.property(fc.oneof(soundProcesses, anyProcesses), picks, (graph, numbers) => {
        const playback = played(graph, numbers);
        const question = asked(playback);
        const next = forward(playback, question ? answerTo(question, 1) : []);
        if (next !== playback) {
          expect(stateOf(back(next))).toBe(stateOf(playback));
          expect(back(next).answers).toEqual(playback.answers);
        }
        const { playback: again, whole } = replay(graph, answersGiven(playback));
        expect(whole).toBe(true);
        const on = stateOf(toQuestion(playback));
        // A circle without a question is left after a while, wherever the case stands then.
        if (standing(graph, on).code !== 'moves') expect(stateOf(again)).toEqual(on);
      }),
    );
  });

  test('neither loses nor invents tokens: what came to a node has left it or stands there', () => {
    fc.assert(
      fc.property(fc.oneof(soundProcesses, anyProcesses), picks, (graph, numbers) => {
        const state = stateOf(played(graph, numbers));
        if (state.troubles.some(({ code }) => code === 'endless')) return;
        const stops = [...graph.nodes.values()].some(({ triggers }) => triggers.includes('terminate'));
        if (stops) return;
        for (const node of graph.nodes.values()) {
          const count = (id: string): number => state.walked.get(id) ?? 0;
          const came = node.incoming.reduce((sum, { id }) => sum + count(id), 0);
          const left = node.outgoing.map(({ id }) => count(id));
          const here = state.tokens.filter((token) => token.node === node.id).length;
          if (node.incoming.length === 0 || node.outgoing.length === 0) continue;
          if (node.type === 'bpmn:exclusiveGateway' || node.type === 'bpmn:eventBasedGateway') {
            expect(left.reduce((sum, each) => sum + each, 0) + here).toBe(came);
          } else if (node.type === 'bpmn:task' || node.type === 'bpmn:subProcess') {
            expect(new Set(left).size).toBe(1);
            expect((left[0] ?? 0) + here).toBe(came);
          } else if (node.type === 'bpmn:parallelGateway') {
            expect(new Set(left).size).toBe(1);
            expect((left[0] ?? 0) * node.incoming.length + here).toBe(came);
          }
        }
      }),
    );
  });

  test('of a sound process comes to its end without trouble', () => {
    fc.assert(
      fc.property(soundProcesses, picks, (graph, numbers) => {
        let playback = toQuestion(played(graph, numbers));
        for (let answers = 0; answers < 400 && asked(playback); answers++) {
          const question = asked(playback);
          // The last way out of a loop leads on; the first leads back.
          playback = toQuestion(forward(playback, question?.options.slice(-1)));
        }
        playback = toQuestion(playback);
        expect(standing(graph, stateOf(playback)).code).toBe('ended');
        expect(stateOf(playback).troubles).toEqual([]);
      }),
    );
  });

  test('of any process moves, asks, has ended, or says why not', () => {
    fc.assert(
      fc.property(anyProcesses, picks, (graph, numbers) => {
        const state = stateOf(played(graph, numbers));
        const stands = standing(graph, state);
        if (stands.code === 'stuck') expect(stands.troubles).not.toEqual([]);
        else expect(['moves', 'asks', 'ended']).toContain(stands.code);
        if (stands.code === 'ended' && state.ends.length === 0) expect(state.troubles).not.toEqual([]);
      }),
    );
  });
});

test.each(['land/land-plot', 'civil/birth-registration', 'social/disability-allowance', 'water/special-water-use'])(
  'the usual course of %s comes to an end in all variants, with its time counted',
  (service) => {
    for (const { facts } of libraryView(service).variants) {
      const graph = processGraph(facts);
      const path = likelyPath(graph);
      expect(standing(graph, stateOf(path))).toEqual({ code: 'ended' });
      expect(stateOf(path).troubles).toEqual([]);
      expect(inUnits(stateOf(path).elapsed)).not.toEqual([]);
    }
  },
);

test('a path is kept as a record and found again for its variant alone', () => {
  const graph = graphOf(`<startEvent id="S"/><inclusiveGateway id="G"/><task id="A"/><task id="B"/>
    ${flow('1', 'S', 'G')}${flow('2', 'G', 'A')}${flow('3', 'G', 'B')}`);
  const walked = toQuestion(forward(toQuestion(startPlayback(graph)), ['2', '3']));
  const fields = pathFields(walked, 'V');
  expect(Object.keys(fields).toSorted()).toEqual([
    'answers',
    ...['1', '2', '3', 'A', 'B', 'S'].map((id) => `elements:V#${id}`),
  ]);
  const record = { id: 'R', project: 'P', document: 'D', kind: 'path' as const, order: 'a0', fields };
  expect(answersOf(record)).toEqual([['2', '3']]);
  expect(pathsOf([record], 'V')).toEqual([record]);
  expect(pathsOf([record], 'W')).toEqual([]);
});

test('working time adds up in days of eight hours, calendar days apart', () => {
  const some = plus(plus({ minutes: 0, days: 0 }, { value: 1.5, unit: 'wd' }), { value: 3, unit: 'h' });
  expect(inUnits(plus(some, { value: 2, unit: 'cd' }))).toEqual([
    { value: 1, unit: 'wd' },
    { value: 7, unit: 'h' },
    { value: 2, unit: 'cd' },
  ]);
  expect(later({ minutes: 480 * 5, days: 0 }, { minutes: 0, days: 6 })).toEqual({ minutes: 2400, days: 0 });
});
