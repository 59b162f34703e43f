import { describe, expect, test } from 'vitest';
import type { Fields, StudioRecord } from '#domain/document.ts';
import { agendaTimer, clockText, presentItem } from '#domain/workshop/agenda-timer.ts';

const item = (fields: Fields, id = 'a'): StudioRecord => ({
  ...{ id, project: 'P', document: 'D', kind: 'agenda-item', order: id, fields: { subject: id, ...fields } },
});
const at = Date.parse('2026-11-27T10:00:00.000Z');
const since = (seconds: number): string => new Date(at - seconds * 1000).toISOString();

describe('the timer of an agenda item', () => {
  test.each([
    ['counts nothing before it runs', { minutes: 20 }, { isRunning: false, spent: 0, left: 1200, state: 'open' }],
    [
      'counts from the moment it was started, on top of what it took before',
      { minutes: 20, spent: 60, runningSince: since(30) },
      { isRunning: true, spent: 90, left: 1110, state: 'open' },
    ],
    [
      'warns in the last fifth',
      { minutes: 20, spent: 960 },
      { isRunning: false, spent: 960, left: 240, state: 'soon' },
    ],
    ['warns in the last minute', { minutes: 2, spent: 60 }, { isRunning: false, spent: 60, left: 60, state: 'soon' }],
    [
      'says how much longer it takes',
      { minutes: 1, spent: 0, runningSince: since(80) },
      { isRunning: true, spent: 80, left: -20, state: 'over' },
    ],
    ['counts up without a given time', { spent: 5 }, { isRunning: false, spent: 5, left: undefined, state: 'open' }],
    [
      'gives no time back when the wall clock was set back',
      { minutes: 1, spent: 10, runningSince: since(-500) },
      { isRunning: true, spent: 10, left: 50, state: 'soon' },
    ],
  ] as const)('%s', (_, fields, expected) => {
    expect(agendaTimer(item(fields), at)).toEqual(expected);
  });

  test.each([
    [245, '4:05'],
    [0, '0:00'],
    [-20, '+0:20'],
    [4500, '75:00'],
  ])('%i seconds are written %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});

test('the item that is on is the running one, else the one begun, else the first that is open', () => {
  const done = item({ began: '10:00', ended: '10:10' }, 'done');
  const paused = item({ began: '10:10' }, 'paused');
  const runs = item({ began: '10:20', runningSince: since(1) }, 'runs');
  const next = item({}, 'next');
  expect(presentItem([done, next, paused, runs])?.id).toBe('runs');
  expect(presentItem([done, next, paused])?.id).toBe('paused');
  expect(presentItem([done, next])?.id).toBe('next');
  expect(presentItem([done])).toBeUndefined();
});
