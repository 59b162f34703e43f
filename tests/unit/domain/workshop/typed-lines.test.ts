import { expect, test } from 'vitest';
import { readAgenda, readAttendee } from '#domain/workshop/typed-lines.ts';

test.each([
  ['20 Өтінішті қабылдау', 'Өтінішті қабылдау', 20],
  ['20 мин – Шаги согласования', 'Шаги согласования', 20],
  ['15 minutes: Approval', 'Approval', 15],
  ['Комиссия отырысы 15 мин', 'Комиссия отырысы', 15],
  ['Согласование (10 минут)', 'Согласование', 10],
  ['1. Приём заявления', 'Приём заявления', undefined],
  ['2) Тіркеу, 5 мин.', 'Тіркеу', 5],
  ['Приказ № 601', 'Приказ № 601', undefined],
  ['900 Ұзақ талқылау', 'Ұзақ талқылау', undefined],
  ['Сұрақтар', 'Сұрақтар', undefined],
])('the line "%s" is an item of the agenda', (line, subject, minutes) => {
  expect(readAgenda(line)).toEqual([{ subject, minutes }]);
});

test('empty lines are no items', () => {
  expect(readAgenda('\n  \nБірінші\n\nЕкінші')).toHaveLength(2);
});

test.each([
  ['А. Серікова, бөлім басшысы, Әділет министрлігі', 'А. Серікова', 'бөлім басшысы', 'Әділет министрлігі'],
  ['Заңгер', 'Заңгер', '', ''],
  [' Б. Н. , маман, Қала әкімдігі, жер бөлімі', 'Б. Н.', 'маман', 'Қала әкімдігі, жер бөлімі'],
])('"%s" is an attendee', (text, who, post, body) => {
  expect(readAttendee(text)).toEqual({ who, post, body });
});

test('nobody was typed', () => {
  expect(readAttendee('  ')).toBeUndefined();
  expect(readAttendee(', маман')).toBeUndefined();
});
