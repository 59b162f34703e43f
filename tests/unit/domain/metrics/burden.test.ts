import { describe, expect, test } from 'vitest';
import { automationOf, burdenOf, type BurdenCode } from '#domain/metrics/burden.ts';
import { effectOf } from '#domain/metrics/effect.ts';
import { mediaBreaks } from '#domain/metrics/media-breaks.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { diagram, flow, lanes, task } from './small-diagram.ts';

let documents = 0;
const document = (direction: string, medium: string): string =>
  `<ud:document id="${direction}-${medium}-${String(++documents)}" kk="Құжат" direction="${direction}" medium="${medium}"/>`;

function passport(graph: ProcessGraph): Partial<Record<BurdenCode, number>> {
  const found = burdenOf(graph, (item) => item !== 'own').filter(({ value }) => value > 0);
  return Object.fromEntries(found.map(({ code, value }) => [code, value]));
}

describe('the burden passport', () => {
  test('counts what is asked of clients and of the state', () => {
    const around = `<collaboration id="Coll"><participant id="Pool" processRef="Proc"/><participant id="Client"><extensionElements><ud:performer kind="client"/></extensionElements></participant><messageFlow id="M1" sourceRef="Client" targetRef="A"/><messageFlow id="M2" sourceRef="A" targetRef="Client"/><messageFlow id="M3" sourceRef="Client" targetRef="B"/><messageFlow id="M4" sourceRef="B" targetRef="Client"/></collaboration>`;
    const uses =
      '<ud:dataUse id="U1" item="asked" direction="in"/><ud:dataUse id="U2" item="own" direction="in"/><ud:dataUse id="U3" item="asked" direction="out"/>';
    const graph = diagram(
      `${lanes({ id: 'L1', nodes: ['A'] }, { id: 'L2', nodes: ['B', 'C'] })}${task('A', 'visit="true" automation="manual"', document('incoming', 'paper') + uses + '<ud:system id="S1" record="s"/>')}${task('B', 'approval="true" collegial="true"', document('produced', 'electronic') + '<ud:system id="S2" record="s"/>')}${task('C', 'approval="true"').replace('name="C"', 'name="Шартқа қол қою"')}${flow('A', 'B')}${flow('B', 'C')}`,
      around,
    );
    expect(passport(graph)).toEqual({
      ...{ visits: 1, 'documents-asked': 1, 'documents-paper': 1, 'documents-produced': 1, 'fields-manual': 1 },
      // What A tells the client is followed by B, which hears the client again; what B tells is the end.
      ...{ returns: 1, signatures: 1, approvals: 2, 'approving-units': 1, collegial: 1 },
      ...{ 'hand-offs': 1, bodies: 1, roles: 2, systems: 1, 'media-breaks': 1 },
    });
  });

  test('says what share of the tasks is automatic', () => {
    const graph = diagram(
      `${lanes({ id: 'S', performer: 'kind="system"', nodes: ['A'] }, { id: 'L', nodes: ['B', 'C', 'D'] })}${task('A')}${task('B', 'automation="automatic"')}${task('C')}${task('D', 'automation="assisted"')}`,
    );
    expect(automationOf(graph)).toEqual({ percent: 50, automatic: ['A', 'B'], tasks: ['A', 'B', 'C', 'D'] });
    expect(automationOf(diagram('<startEvent id="S"/>'))).toBeUndefined();
  });
});

describe('a media break', () => {
  test.each([
    [
      'paper comes in and an electronic document leaves',
      document('incoming', 'paper') + document('produced', 'electronic'),
      true,
    ],
    [
      'paper comes in and is typed into a system',
      document('incoming', 'paper') + '<ud:system id="S" record="s"/>',
      true,
    ],
    ['paper comes in and paper leaves', document('incoming', 'paper') + document('produced', 'paper'), false],
    ['everything is electronic', document('incoming', 'electronic') + document('produced', 'electronic'), false],
    ['nothing is said of documents', '', false],
  ])('where %s: %s', (_what, inside, isBreak) => {
    expect(mediaBreaks(diagram(task('A', 'automation="manual"', inside)))).toEqual(isBreak ? ['A'] : []);
  });

  test('between two steps counts at the second one', () => {
    const graph = diagram(
      `${task('A', '', document('produced', 'paper'))}${task('B', '', document('incoming', 'electronic'))}${flow('A', 'B')}`,
    );
    expect(mediaBreaks(graph)).toEqual(['B']);
  });
});

test('an effect is a fall in per cent, plus for the better; from nothing it is new', () => {
  expect(effectOf(10, 4)).toEqual({ code: 'share', percent: 60 });
  expect(effectOf(10, 12)).toEqual({ code: 'share', percent: -20 });
  expect(effectOf(3, 0)).toEqual({ code: 'share', percent: 100 });
  expect(effectOf(0, 3)).toEqual({ code: 'new' });
  expect(effectOf(0, 0)).toEqual({ code: 'none' });
  expect(effectOf(20, 50, true)).toEqual({ code: 'share', percent: 150 });
  expect(effectOf(20, 20, true)).toEqual({ code: 'share', percent: 0 });
});
