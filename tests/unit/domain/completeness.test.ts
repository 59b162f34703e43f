import { describe, expect, test } from 'vitest';
import { completenessOf, shareOf } from '#domain/completeness.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';

const record = (fields: Fields): StudioRecord => ({
  id: 'r',
  project: 'p',
  document: 'd',
  kind: 'organisation',
  order: 'a0',
  fields,
});

describe('completeness of records', () => {
  test('counts the fields that block or warn, over all records', () => {
    const half = record({ 'name.kk': 'Әкімдік', head: 'А. Б.' });
    const whole = record({ 'name.ru': 'Акимат', kind: 'local' });
    expect(completenessOf('organisation', [half])).toEqual({ filled: 1, required: 2 });
    expect(completenessOf('organisation', [half, whole])).toEqual({ filled: 3, required: 4 });
  });

  test('a sheet that nobody has begun is wholly empty, a register without records asks for nothing', () => {
    expect(completenessOf('passport', []).filled).toBe(0);
    expect(shareOf(completenessOf('passport', []))).toBe(0);
    expect(shareOf(completenessOf('organisation', []))).toBe(1);
  });
});
