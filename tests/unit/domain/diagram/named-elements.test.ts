import { expect, test } from 'vitest';
import { namedElements } from '#domain/diagram/named-elements.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { Entity } from '#domain/facts/facts.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

test('every name of a service is listed once, in reading order, pools and lanes first', () => {
  const facts = libraryView('land/land-plot').variants[0]?.facts ?? new Map<string, Entity>();
  const found = namedElements(processGraph(facts));
  const ids = found.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(found[0]?.type).toBe('bpmn:participant');
  const named = [...facts].filter(([, entity]) => /^bpmn:(?!process|dataStore$)/.test(String(entity.get('type'))));
  const missing = named.filter(([id, entity]) => entity.has('@name') && !ids.includes(id));
  expect(missing.map(([id]) => id)).toEqual([]);
  const steps = found.filter(({ type }) => type.endsWith('Event') || type.endsWith('Task'));
  expect(steps[0]?.type).toBe('bpmn:startEvent');
  expect(found.some(({ type, words }) => type === 'bpmn:textAnnotation' && words.ru)).toBe(true);
});
