import { expect, test } from 'vitest';
import type { Facts } from '#domain/facts/facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { runLint } from '#domain/lint/run-lint.ts';
import { sayFinding, sayFoundElement } from '#i18n/say-finding.ts';

test('an element without a name is told by its type', () => {
  const facts: Facts = new Map([
    ['P', new Map([['type', 'bpmn:process']])],
    [
      'Event_1',
      new Map([
        ['type', 'bpmn:startEvent'],
        ['parent', 'P'],
      ]),
    ],
  ]);
  const findings = runLint(processGraph(facts), { variant: 'v', kind: 'as-is', language: 'ru' });
  const found = findings.find(({ place }) => place.part === 'model' && place.element === 'Event_1');
  expect(found && [sayFoundElement(found, 'ru'), sayFinding(found, 'ru')].join(' ')).not.toContain('Event_1');
  expect(found && sayFoundElement(found, 'kk')).toBe('Бастапқы оқиға');
});
