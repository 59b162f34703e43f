import { afterEach, describe, expect, test } from 'vitest';
import { formatBytes, formatDate, formatDateTime, formatDuration, formatNumber, formatRelative } from '#i18n/format.ts';
import { setLanguage } from '#i18n/language.ts';
import { kazakhCases } from './kazakh-cases.ts';

afterEach(() => setLanguage('kk'));

test.each(kazakhCases)('Kazakh writes "%s"', (expected, write) => {
  expect(write()).toBe(expected);
});

describe('Russian', () => {
  test.each([
    ['1\u00a0234,5', () => formatNumber(1234.5)],
    ['22 ноября 2026 г.', () => formatDate('2026-11-22')],
    ['1 рабочий день', () => formatDuration(1, 'wd')],
    ['3 рабочих дня', () => formatDuration(3, 'wd')],
    ['5 рабочих дней', () => formatDuration(5, 'wd')],
    ['1,5 рабочего дня', () => formatDuration(1.5, 'wd')],
    ['21 минуту назад', () => formatRelative('2026-11-22T11:39', '2026-11-22T12:00')],
    ['2 байта', () => formatBytes(2)],
  ])('writes "%s"', (expected, write) => {
    setLanguage('ru');
    expect(write()).toBe(expected);
  });
});

describe('English', () => {
  test.each([
    ['1,234.5', () => formatNumber(1234.5)],
    ['22 November 2026, 14:05', () => formatDateTime('2026-11-22T14:05')],
    ['1 working day', () => formatDuration(1, 'wd')],
    ['2.5 hours', () => formatDuration(2.5, 'h')],
    ['in 3 days', () => formatRelative('2026-11-25T12:00', '2026-11-22T12:00')],
  ])('writes "%s"', (expected, write) => {
    setLanguage('en');
    expect(write()).toBe(expected);
  });
});

test('a language may be asked for whatever the screens speak', () => {
  expect(formatDate('2026-11-22', 'ru')).toBe('22 ноября 2026 г.');
});
