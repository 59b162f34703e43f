import { expect, test } from 'vitest';
import { pastedNames } from '#elements/model/names/pasted-names.ts';

test('rows of a spreadsheet go down and to the right, and not beyond the table', () => {
  expect(pastedNames('Бір\tОдин\tOne\tмного\r\nЕкі\tДва\r\nҮш\r\n', ['a', 'b'], 'kk')).toEqual([
    { id: 'a', language: 'kk', text: 'Бір' },
    { id: 'a', language: 'ru', text: 'Один' },
    { id: 'a', language: 'en', text: 'One' },
    { id: 'b', language: 'kk', text: 'Екі' },
    { id: 'b', language: 'ru', text: 'Два' },
  ]);
});

test('an empty cell changes nothing, and quotes of the spreadsheet are no part of a name', () => {
  expect(pastedNames('\tOne\n"ИС ""Е-Лицензия"""\t', ['a', 'b'], 'ru')).toEqual([
    { id: 'a', language: 'en', text: 'One' },
    { id: 'b', language: 'ru', text: 'ИС "Е-Лицензия"' },
  ]);
});
