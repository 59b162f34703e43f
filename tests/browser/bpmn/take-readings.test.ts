import { expect, test } from 'vitest';
import { takeReadings } from '#bpmn/modeler/take-readings.ts';
import { complexityOf } from '#domain/metrics/complexity.ts';
import { readConventions } from '#domain/conventions/conventions.ts';
import { markedDiagram } from '#tests/unit/domain/conventions/marked-diagram.ts';
import { sessionOnPage } from './session-on-page.ts';

test('accepted marks become facts that are counted, as one step of undo', async () => {
  const { session } = sessionOnPage();
  await session.open(markedDiagram);
  session.use(takeReadings)(readConventions(await session.graph()));
  expect(session.facts('System')?.name.ru).toBe('Портал');
  expect(session.facts('System')?.blocks['ud:Performer'].kind).toBe('system');
  expect(session.facts('Head')?.blocks['ud:Performer'].rank).toBe(2);
  const counts = complexityOf(await session.graph())?.parameters.map(({ code, value }) => [code, value]);
  expect(Object.fromEntries(counts ?? [])).toMatchObject({ DC: 1, DP: 1, Q: 1, R: 1, M: 2, S: 1 });
  expect(readConventions(await session.graph())).toEqual([]);
  session.undo();
  expect(session.canUndo()).toBe(false);
  expect((await session.snapshot()).text).toBe(markedDiagram);
});

test('a mark that is not accepted stays as it is', async () => {
  const { session } = sessionOnPage();
  await session.open(markedDiagram);
  const [system] = readConventions(await session.graph());
  if (!system) throw new Error('No marks.');
  session.use(takeReadings)([system]);
  expect(session.facts('Firm')?.name.ru).toBe('Оценщик (Подрядчик)');
  expect(readConventions(await session.graph())).toHaveLength(5);
});
