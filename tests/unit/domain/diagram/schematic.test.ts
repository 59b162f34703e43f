import { expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { schematicOf } from '#domain/diagram/schematic.ts';

test('a diagram at a glance has its pool, lane and start event inside its box', () => {
  const picture = schematicOf(readFacts(emptySource({ name: 'Жер', language: 'kk' })))!;
  expect(picture.box.split(' ').every((number) => Number.isFinite(Number(number)))).toBe(true);
  expect(picture.paths.pools.match(/M/g)).toHaveLength(1);
  expect(picture.paths.lanes.match(/M/g)).toHaveLength(1);
  expect(picture.paths.events.match(/a/g)).toHaveLength(2);
  expect(picture.paths.activities).toBe('');
});

test('nothing drawn is no picture', () => {
  expect(schematicOf(new Map())).toBeUndefined();
});
