import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appearanceOf, hashOfAppearance, hashOfMeaning, meaningOf } from '#bpmn/facts/faces.ts';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import { difference } from '#domain/facts/difference.ts';
import { anyDiagram } from './any-diagram.ts';
import { corpus, readable } from './corpus.ts';
import { respelled } from './respelled.ts';
import { changedOnce, changes, type ChangeKind } from './single-changes.ts';

const anySpelling = fc.record({
  prefix: fc.constantFrom('', 'q', 'bpmn2'),
  space: fc.constantFrom('\n\t', ' ', '\r\n      '),
  reverseAttributes: fc.boolean(),
  shift: fc.integer({ min: 1, max: 500 }),
});

/** Generated cases take long on a busy machine. */
const patience = 60_000;

describe('the hash of meaning', () => {
  test(
    'ignores geometry, prefixes, the order of attributes and white space',
    () => {
      fc.assert(
        fc.property(anyDiagram, anySpelling, (facts, spelling) => {
          const source = sourceFromFacts(facts);
          expect(hashOfMeaning(respelled(source, spelling))).toBe(hashOfMeaning(source));
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  test.each(readable.map(({ name }) => name))('is the same for %s written by another hand', (name) => {
    const text = corpus.find((file) => file.name === name)?.text ?? '';
    const spelling = { prefix: 'other', space: '\n  ', reverseAttributes: true, shift: 7 };
    const other = respelled(text, spelling);
    expect(difference(meaningOf(readFacts(other)), meaningOf(readFacts(text)))).toEqual([]);
    expect(hashOfMeaning(other)).toBe(hashOfMeaning(text));
  });

  test(
    'changes with every fact of meaning, and the hash of appearance does not',
    () => {
      fc.assert(
        fc.property(anyDiagram, fc.nat(), fc.nat(), (facts, entityAt, fieldAt) => {
          const entities = [...meaningOf(facts)].filter(([, entity]) => entity.has('parent'));
          const [key, entity] = entities[entityAt % entities.length] ?? ['', new Map<string, string>()];
          const fields = [...entity].filter(([field]) => !['parent', 'within', 'lane'].includes(field));
          const [field, old] = fields[fieldAt % fields.length] ?? ['', ''];
          const now = field === 'type' ? 'bpmn:callActivity' : `${String(old)} x`;
          const source = sourceFromFacts(facts);
          const changed = patchSource(source, [{ entity: key, field, old, new: now }]);
          expect(hashOfMeaning(changed)).not.toBe(hashOfMeaning(source));
          expect(hashOfAppearance(changed)).toBe(hashOfAppearance(source));
        }),
        { numRuns: 100 },
      );
    },
    patience,
  );

  test.each(Object.keys(changes) as ChangeKind[])(
    'changes when anything else in a file does: %s',
    (kind) => {
      const files = readable.filter(({ text }) => text.length < 60_000 && changedOnce(text, kind, 0) !== undefined);
      expect(files.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(fc.constantFrom(...files), fc.nat(), ({ text }, at) => {
          const changed = changedOnce(text, kind, at);
          fc.pre(changed !== undefined);
          expect(changed).not.toBe(text);
          expect(hashOfMeaning(changed)).not.toBe(hashOfMeaning(text));
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );

  test.each([
    ['a step moved to another lane', { entity: 'Node_w', field: 'lane' }],
    ['a step taken out of its lane', { entity: 'Node_w', field: 'lane' }],
  ])('changes with %s', (sentence, { entity, field }) => {
    const text = corpus.find(({ name }) => name === 'own/public-service-kk.bpmn')?.text ?? '';
    const lanes = [...readFacts(text)].filter(([, facts]) => facts.get('type') === 'bpmn:lane').map(([key]) => key);
    const old = String(readFacts(text).get(entity)?.get(field));
    const now = sentence.includes('another') ? (lanes.find((lane) => lane !== old) ?? '') : null;
    expect(hashOfMeaning(patchSource(text, [{ entity, field, old, new: now }]))).not.toBe(hashOfMeaning(text));
  });
});

describe('meaning and appearance', () => {
  test('share out all facts of a diagram between them', () => {
    for (const { text } of readable) {
      const facts = readFacts(text);
      const count = (part: typeof facts): number => [...part.values()].reduce((sum, { size }) => sum + size, 0);
      expect(count(meaningOf(facts)) + count(appearanceOf(facts))).toBe(count(facts));
    }
  });

  test('a colour is appearance, wherever it stands', () => {
    const text = corpus.find(({ name }) => name === 'moddle/bpmn-in-color.bpmn')?.text ?? '';
    const bleak = text.replace(/ (?:color|bioc):[\w-]+="[^"]*"/g, '');
    expect(bleak).not.toBe(text);
    expect(hashOfMeaning(bleak)).toBe(hashOfMeaning(text));
    expect(hashOfAppearance(bleak)).not.toBe(hashOfAppearance(text));
  });
});
