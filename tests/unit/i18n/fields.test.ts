import { expect, test } from 'vitest';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { fieldText, fieldTexts } from '#i18n/texts/fields.ts';

test.each(recordKinds)('every field of the register "%s" has a label, and no label lacks a field', (kind) => {
  const keys = recordSpecs[kind].fields.map((field) => field.key);
  expect(Object.keys(fieldTexts[kind]).sort()).toEqual([...keys].sort());
});

test.each(recordKinds)('no two fields of the register "%s" share a label', (kind) => {
  const labels = Object.values(fieldTexts[kind]).map((text) => text.label);
  for (const language of ['kk', 'ru', 'en'] as const) {
    expect(new Set(labels.map((label) => label[language])).size).toBe(labels.length);
  }
});

test('a field of a newer version is named by its key', () => {
  expect(fieldText('measure', 'weather').label.kk).toBe('weather');
  expect(fieldText('measure', 'what').label.kk).toBe('Іс-шара атауы');
});
