import { afterEach, describe, expect, test } from 'vitest';
import { checks } from '#domain/checks/run-checks.ts';
import { stageOutputs } from '#domain/stage-outputs.ts';
import { setLanguage } from '#i18n/language.ts';
import { sayFinding } from '#i18n/say-finding.ts';
import { findingTexts } from '#i18n/texts/findings.ts';
import { stageTexts } from '#i18n/texts/stages.ts';

afterEach(() => setLanguage('kk'));

describe('a finding as a sentence', () => {
  test('names the register and the field in words', () => {
    const finding = {
      code: 'field-missing',
      params: { kind: 'passport', record: 'GA03', field: 'client' },
      place: { part: 'records', kind: 'passport', record: '1', field: 'client' },
    } as const;
    expect(sayFinding(finding)).toBe('Процесс паспорты «GA03»: «Клиент» өрісі толтырылмаған');
    expect(sayFinding(finding, 'ru')).toBe('Паспорт процесса «GA03»: не заполнено поле «Клиент»');
  });

  test('says that a record has no name yet', () => {
    const finding = {
      code: 'field-missing',
      params: { kind: 'problem', record: '', field: 'text' },
      place: { part: 'records', kind: 'problem' },
    } as const;
    expect(sayFinding(finding)).toBe('Проблема «атауы жоқ»: «Проблема» өрісі толтырылмаған');
  });

  test('finds the field behind a stored key with a language', () => {
    const finding = {
      code: 'personal-data-pattern',
      params: { field: 'answers.kk' },
      place: { part: 'records', kind: 'interview', record: '1', field: 'answers.kk' },
    } as const;
    expect(sayFinding(finding, 'en')).toContain('“Answers”');
  });

  test('writes days as people write them', () => {
    const params = { due: '2026-04-07', formed: '2026-04-08' };
    const place = { part: 'records', kind: 'team' } as const;
    expect(sayFinding({ code: 'team-late', params, place }, 'ru')).toContain(
      'срок – 07.04.2026, дата приказа – 08.04.2026',
    );
  });

  test('leaves an open end of a range open', () => {
    const finding = {
      code: 'out-of-range',
      params: { field: 'cost', min: '0', max: '' },
      place: { part: 'records', kind: 'measure' },
    } as const;
    expect(sayFinding(finding, 'en')).toBe('The value of “Estimated cost, thousand tenge” is out of range: 0…');
  });

  test('names a variant and a language, and follows the language of the screens', () => {
    const place = { part: 'model' } as const;
    expect(sayFinding({ code: 'variant-missing', params: { variant: 'to-be' }, place })).toBe(
      'Бизнес-процестің нұсқасы сипатталмаған: Нысаналы нұсқа',
    );
    setLanguage('ru');
    expect(sayFinding({ code: 'name-missing-in-language', params: { element: 'A', language: 'kk' }, place })).toBe(
      'Название элемента не написано по-казахски: «A»',
    );
  });

  test('is its code when this version does not know it', () => {
    expect(sayFinding({ code: 'from-the-future', params: {}, place: { part: 'project' } })).toBe('from-the-future');
  });
});

test.each(checks.map((check) => check.code))('the check "%s" has a sentence', (code) => {
  expect(Object.keys(findingTexts)).toContain(code);
});

test('every output of the stages has its title', () => {
  expect(Object.keys(stageTexts)).toEqual([...stageOutputs]);
});
