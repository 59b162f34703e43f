import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { changeKinds } from '#domain/lineage/change-kinds.ts';
import { compareVariants, type ElementDifference } from '#domain/lineage/compare-variants.ts';
import { knownPairs } from '#domain/lineage/known-pairs.ts';
import { ground, movesOfSteps, singleEdits } from './single-edits.ts';

const edits = [
  ...singleEdits.map(({ from, to, ...rest }) => ({ ...rest, edited: ground.replace(from, to), from })),
  ...movesOfSteps.map((each) => ({ ...each, from: '' })),
];

function differences(before: string, after: string): readonly ElementDifference[] {
  const [earlier, later] = [readFacts(before), readFacts(after)];
  return compareVariants(
    processGraph(earlier),
    processGraph(later),
    knownPairs({ variant: 'v1', facts: earlier }, later),
  ).differences;
}

/** What differs, element by element. */
function told(found: readonly ElementDifference[]): string[] {
  return found.flatMap(({ before, after, changes }) => changes.map(({ kind }) => `${after ?? before ?? ''}: ${kind}`));
}

describe('a single edit is found and called by its kind', () => {
  test.each(edits)('$what: $kind', ({ edited, from, kind, element }) => {
    expect(ground).toContain(from);
    expect(told(differences(ground, edited))).toEqual([`${element}: ${kind}`]);
  });

  test('each kind of change has an edit, and there are 28 kinds and more', () => {
    expect(new Set(edits.map(({ kind }) => kind))).toEqual(new Set(Object.keys(changeKinds)));
    expect(Object.keys(changeKinds).length).toBeGreaterThanOrEqual(28);
  });

  test.each(edits)('and backwards: $what', ({ edited, kind }) => {
    const opposite: Readonly<Record<string, string>> = {
      added: 'removed',
      removed: 'added',
      'drawing-added': 'drawing-removed',
      'drawing-removed': 'drawing-added',
    };
    const kinds = differences(edited, ground).flatMap(({ changes }) => changes.map((change) => change.kind));
    expect(kinds).toContain(opposite[kind] ?? kind);
  });
});

test('old and new value are told', () => {
  const later = ground.replace('>P3D<', '>P5D<');
  const [change] = differences(ground, later).flatMap(({ changes }) => changes);
  expect(change?.operations).toEqual([{ entity: 'Late_def', field: 'bpmn:timeDuration#text', old: 'P3D', new: 'P5D' }]);
});

test('a file that writes another language in its names says the same', () => {
  const russian = ground
    .replace('xml:lang="kk">\n', 'xml:lang="ru">\n')
    .replace('name="Тексеру"', 'name="Проверить"')
    .replace('<i18n:translation xml:lang="ru">Проверить<', '<i18n:translation xml:lang="kk">Тексеру<');
  const found = differences(ground, russian).filter(({ after }) => after === 'Check');
  expect(found.flatMap(({ changes }) => changes)).toEqual([]);
});
