import { describe, expect, test } from 'vitest';
import { withConventions } from '#domain/conventions/conventions.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { complexityCodes, complexityOf, publishedWeights, type ComplexityCode } from '#domain/metrics/complexity.ts';
import { markedComplexity } from '#domain/metrics/marked-complexity.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';
import { diagram, flow, lanes, task } from './small-diagram.ts';

function counts(graph: ProcessGraph): Partial<Record<ComplexityCode, number>> {
  const found = complexityOf(graph)?.parameters.filter(({ value }) => value > 0) ?? [];
  return Object.fromEntries(found.map(({ code, value }) => [code, value]));
}

/** A row of steps in so many lanes, with so many flows between lanes: what the published reference files come down to. */
function reference(steps: number, roles: number, transfers: number): ProcessGraph {
  const ids = Array.from({ length: steps }, (_, at) => `T${String(at)}`);
  // The row changes its lane as often as there are transfers, from the first lane to the others in turn.
  const laneOf = (at: number): number => (at <= transfers && roles > 1 ? at % roles : transfers % roles);
  const own = Array.from({ length: roles }, (_, lane) => ({
    id: `L${String(lane)}`,
    nodes: [...(lane === 0 ? ['Start'] : []), ...ids.filter((_id, at) => laneOf(at) === lane)],
  }));
  const row = ids.slice(1).map((id, at) => flow(ids[at] ?? '', id));
  return diagram(
    `${lanes(...own)}<startEvent id="Start"/>${ids.map((id) => task(id)).join('')}${flow('Start', ids[0] ?? '')}${row.join('')}`,
  );
}

describe('Ср', () => {
  /** Published values of the calculator on its seventeen reference files: file, S, R, T, Ср. */
  test.each([
    ['101', 4, 2, 2, 0.6],
    ['102', 6, 1, 0, 0.66],
    ['103', 7, 2, 2, 0.9],
    ['104', 5, 2, 1, 0.66],
    ['105', 5, 1, 0, 0.56],
    ['201', 7, 2, 1, 0.86],
    ['202', 6, 2, 1, 0.76],
    ['203', 7, 3, 4, 1.04],
    ['204', 6, 3, 3, 0.9],
    ['205', 7, 1, 0, 0.76],
    ['206', 8, 3, 4, 1.14],
    ['301', 6, 3, 4, 0.94],
    ['302', 6, 1, 0, 0.66],
    ['303', 11, 3, 5, 1.48],
    ['305', 6, 2, 2, 0.8],
    ['501', 19, 1, 0, 1.96],
  ])('is the published value for reference %s', (_file, steps, roles, transfers, value) => {
    const graph = reference(steps, roles, transfers);
    expect(counts(graph)).toEqual({ S: steps, R: roles, ...(transfers > 0 ? { T: transfers } : {}) });
    expect(complexityOf(graph)?.value).toBeCloseTo(value, 10);
    expect(markedComplexity(graph)?.value).toBeCloseTo(value, 10);
  });

  test('has no value without lanes, where reference 304 gave 0', () => {
    expect(complexityOf(diagram(`<startEvent id="S"/>${task('A')}${flow('S', 'A')}`))).toBeUndefined();
  });

  test('is the published value of the course picture GA03', () => {
    const clients = Array.from(
      { length: 6 },
      (_, at) =>
        `<messageFlow id="M${String(at)}" sourceRef="${at % 2 ? 'T0' : 'Client'}" targetRef="${at % 2 ? 'Client' : 'T0'}"/>`,
    );
    const around = `<collaboration id="Coll"><participant id="Pool" processRef="Proc"/><participant id="Client"><extensionElements><ud:performer kind="client"/></extensionElements></participant>${clients.join('')}</collaboration>`;
    let documents = 0;
    const document = (direction: string): string =>
      `<ud:document id="Doc${String(++documents)}" kk="Құжат" direction="${direction}" medium="paper"/>`;
    const ids = Array.from({ length: 11 }, (_, at) => `T${String(at)}`);
    const inFirst = (at: number): boolean => at > 4 || at % 2 === 0;
    const graph = diagram(
      `${lanes(
        { id: 'A', nodes: ids.filter((_id, at) => inFirst(at)) },
        { id: 'B', nodes: ids.filter((_id, at) => !inFirst(at)) },
      )}${ids.map((id, at) => task(id, 'workLikely="1"', at < 3 ? document('incoming') + document('produced') : '')).join('')}${ids
        .slice(1)
        .map((id, at) => flow(ids[at] ?? '', id))
        .join('')}`,
      around,
    );
    expect(counts(graph)).toEqual({ CC: 6, DC: 3, DP: 3, S: 11, R: 2, T: 4 });
    expect(complexityOf(graph)?.value).toBeCloseTo(3.69, 10);
  });

  test('counts by what the model says: systems, contractors, ranks, movements', () => {
    const around = `<collaboration id="Coll"><participant id="Pool" processRef="Proc"/><participant id="Firm"><extensionElements><ud:performer kind="contractor"/></extensionElements></participant><messageFlow id="M1" sourceRef="A" targetRef="Firm"/><messageFlow id="M2" sourceRef="B" targetRef="Pool"/></collaboration>`;
    const graph = diagram(
      `${lanes(
        { id: 'Head', performer: 'kind="human" rank="3"', nodes: ['A', 'C'] },
        { id: 'System', performer: 'kind="system"', nodes: ['B'] },
      )}${task('A', 'movement="true"')}${task('B')}${task('C')}${flow('A', 'B')}${flow('B', 'C')}`,
      around,
    );
    expect(counts(graph)).toEqual({ CO: 1, CS: 1, S: 2, R: 1, M: 6, T: 1, Q: 1 });
  });

  test('counts splits and parallel joins as steps; not plain ends, merges, event-based gateways or throwing events', () => {
    const graph = diagram(
      `${lanes({ id: 'L', nodes: ['S', 'A', 'X', 'B', 'Y', 'E'] })}<startEvent id="S"/><exclusiveGateway id="X"/>${task('A')}${task('B')}<exclusiveGateway id="Y"/><parallelGateway id="F"/><parallelGateway id="J"/><eventBasedGateway id="V"/><intermediateThrowEvent id="N"/><endEvent id="E"><messageEventDefinition id="Md"/></endEvent>${flow('S', 'X')}${flow('X', 'A')}${flow('X', 'B')}${flow('A', 'Y')}${flow('B', 'Y')}${flow('Y', 'F')}${flow('F', 'J')}${flow('F', 'V')}${flow('V', 'J')}${flow('J', 'N')}${flow('N', 'E')}`,
    );
    const steps = complexityOf(graph)
      ?.parameters.find(({ code }) => code === 'S')
      ?.parts.map(({ element }) => element);
    expect(steps?.toSorted()).toEqual(['A', 'B', 'E', 'F', 'J', 'X']);
  });

  test('takes the messages of steps in one group as one contact', () => {
    const around = `<collaboration id="Coll"><participant id="Pool" processRef="Proc"/><participant id="Client"/><group id="G"/><messageFlow id="M1" sourceRef="A" targetRef="Client"/><messageFlow id="M2" sourceRef="Client" targetRef="B"/></collaboration>`;
    const shape = (id: string, x: number, width: number): string =>
      `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${String(x)}" y="0" width="${String(width)}" height="80"/></bpmndi:BPMNShape>`;
    const drawn = `<bpmndi:BPMNDiagram id="Dia"><bpmndi:BPMNPlane id="Pl" bpmnElement="Coll">${shape('A', 10, 50)}${shape('B', 80, 50)}${shape('G', 0, 200)}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>`;
    const graph = diagram(
      `${lanes({ id: 'L', nodes: ['A', 'B'] })}${task('A')}${task('B')}</process>${drawn}<process id="Q">`,
      around,
    );
    const contacts = complexityOf(graph)?.parameters.find(({ code }) => code === 'CC');
    expect(contacts?.parts).toEqual([{ element: 'G', amount: 1 }]);
  });

  test('weighs with other weights, and the published ones add up to 1', () => {
    expect(complexityCodes.reduce((sum, code) => sum + publishedWeights[code], 0)).toBeCloseTo(1, 12);
    const graph = reference(4, 2, 2);
    expect(complexityOf(graph, { ...publishedWeights, S: 1 })?.value).toBeCloseTo(4 + 0.12 + 0.08, 10);
  });
});

describe('Ср by the marks of the calculator', () => {
  test.each(['land/land-plot', 'civil/birth-registration', 'water/special-water-use'])(
    '%s: what goes out with marks counts as the model does, but for documents that are not drawn',
    (service) => {
      for (const { facts } of libraryView(service).variants) {
        const graph = processGraph(facts);
        const marked = markedComplexity(processGraph(withConventions(graph)));
        const drawn = (code: ComplexityCode): boolean => code !== 'DP';
        const numbers = (of: ReturnType<typeof complexityOf>): unknown =>
          of?.parameters.filter(({ code }) => drawn(code)).map(({ code, value }) => [code, value]);
        expect(numbers(marked)).toEqual(numbers(complexityOf(graph)));
      }
    },
  );

  test('sees nothing of what step facts say', () => {
    const [view] = libraryView('land/land-plot').variants;
    const own = view && markedComplexity(processGraph(view.facts));
    expect(own?.parameters.find(({ code }) => code === 'M')?.value).toBe(0);
  });
});
