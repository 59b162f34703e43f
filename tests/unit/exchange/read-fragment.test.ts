import { expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { Fragment } from '#domain/fragment.ts';
import { FileRefused } from '#exchange/file-problem.ts';
import { readFragment } from '#exchange/read-fragment.ts';
import { writeFragment } from '#exchange/write-fragment.ts';

const text = emptySource({ name: 'Жер', language: 'kk' });
const [start = ''] = [...readFacts(text)].flatMap(([id, entity]) =>
  entity.get('type') === 'bpmn:startEvent' ? [id] : [],
);
const fragment: Fragment = {
  ...{ project: 'p', variant: 'v', text, elements: [start] },
  records: [{ id: 's', kind: 'system', fields: { 'name.kk': 'еӨтініш' } }],
};

test('what was written is read as it was', () => {
  expect(readFragment(writeFragment(fragment))).toEqual(fragment);
});

test.each(['', 'Жай мәтін', '{"format":"other"}', text])('%# other text is no fragment', (other) => {
  expect(readFragment(other)).toBeUndefined();
});

const written = (changes: object): string =>
  JSON.stringify({ ...(JSON.parse(writeFragment(fragment)) as object), ...changes });

test.each([
  ['a newer version', { version: 2 }, 'newer-version'],
  ['a value too many', { script: 'alert(1)' }, 'wrong-type'],
  ['an unknown kind of record', { records: [{ id: 's', kind: 'spell', fields: {} }] }, 'wrong-type'],
  ['no elements', { elements: [] }, 'wrong-type'],
  ['elements that are not in its diagram', { elements: ['Task_9'] }, 'json-broken'],
  ['a diagram that is not BPMN', { diagram: '<html onload="alert(1)"/>' }, 'not-bpmn'],
  ['entities', { diagram: `<!DOCTYPE x [<!ENTITY a "b">]>${text.replace(/<\?xml[^>]*>/, '')}` }, 'entities-refused'],
])('a fragment with %s is refused', (_, changes, code) => {
  let refused: unknown;
  try {
    readFragment(written(changes));
  } catch (error) {
    refused = error;
  }
  expect(refused).toBeInstanceOf(FileRefused);
  expect((refused as FileRefused).problem.code).toBe(code);
});

test('a fragment that was cut short is refused', () => {
  expect(() => readFragment(writeFragment(fragment).slice(0, -20))).toThrow(FileRefused);
});
