import { expect, test } from 'vitest';
import { jsonFault } from '#exchange/json-fault.ts';

const sound = [
  '{}',
  ' [ ] ',
  '1',
  '"a"',
  'null',
  '-0.5e+3',
  '{"a": [1, {"b": null}, "\\u04d9\\n"], "c": true}\n',
  '[[], {}, ""]',
  '"Ә, ғ"',
];

test.each(sound)('%s is JSON', (text) => {
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(jsonFault(text)).toBeUndefined();
});

test.each([
  ['', 1, 1],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
  ['{"a": 1,}', 1, 9],
  ['[1, 2', 1, 6],
  ['{"a": E}', 1, 7],
  ['{a: 1}', 1, 2],
  ["{'a': 1}", 1, 2],
  ['{"a" 1}', 1, 6],
  ['[1]]', 1, 4],
  ['{"a": 01}', 1, 7],
  ['{"a": "line\nbreak"}', 1, 7],
  ['{"a": 1} // note', 1, 10],
  ['[1}', 1, 3],
  ['truely', 1, 1],
])('%s stops being JSON at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(jsonFault(text)).toEqual({ line, column });
});
