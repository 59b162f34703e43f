import { describe, expect, test } from 'vitest';
import type { Fields, StudioRecord } from '#domain/document.ts';
import { coverageOf, sectionsOfPlan } from '#domain/plan-summary.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';

const record = (kind: RecordKind, id: string, fields: Fields): StudioRecord => ({
  id,
  project: 'p',
  document: 'd',
  kind,
  order: id,
  fields,
});

describe('the plan', () => {
  const measures = [
    record('measure', 'm1', { section: 'systems', cost: 100, 'problems:p1': true, legalAct: 'a1' }),
    record('measure', 'm2', { section: 'organisational', 'elements:v#T1': true, legalAct: 'a1' }),
    record('measure', 'm3', { section: 'unknown', cost: 5.5, 'elements:v#T1': true }),
  ];

  test('stands section by section in the order of the roadmap, measures without one last', () => {
    const sections = sectionsOfPlan(measures, new Map()).map(({ section, cost, measures: own }) => [
      section,
      own.map(({ id }) => id).join(),
      cost,
    ]);
    expect(sections).toEqual([
      ['organisational', 'm2', 0],
      ['systems', 'm1', 100],
      ['legal', '', 0],
      ['launch', '', 0],
      ['awareness', '', 0],
      [undefined, 'm3', 5.5],
    ]);
  });

  test('names the problems that no measure answers, and each act and element once', () => {
    const problems = [record('problem', 'p1', {}), record('problem', 'p2', {})];
    const { uncovered, acts, elements } = coverageOf(problems, measures);
    expect(uncovered.map(({ id }) => id)).toEqual(['p2']);
    expect(acts).toEqual(['a1']);
    expect(elements).toEqual(['v#T1']);
  });
});
