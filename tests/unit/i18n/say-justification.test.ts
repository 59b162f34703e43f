import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { paybackOf } from '#domain/metrics/justified.ts';
import { measuredIn } from '#domain/metrics/measured-in.ts';
import { sayJustification } from '#i18n/say-justification.ts';
import { toldText } from '#i18n/told.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

// The golden texts are rewritten with `UPDATE=1 npx vitest run --project unit tests/unit/i18n/say-justification.test.ts`; read what changed.
const services = [
  'land/land-plot',
  'civil/birth-registration',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];

describe.each(services)('%s', (service) => {
  const view = libraryView(service);
  const measured = measuredIn(view);
  const name = service.split('/')[1] ?? '';

  test.each(languages)('the justification reads as the golden text: %s', (language) => {
    const text = toldText(sayJustification(view, measured, language));
    const golden = `tests/fixtures/justifications/${name}.${language}.txt`;
    if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
    expect(existsSync(golden)).toBe(true);
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });
});

describe('payback', () => {
  const measured = measuredIn(libraryView('land/land-plot'));
  const [before, after] = [measured.get('as-is'), measured.get('to-be')];
  if (!before || !after) throw new Error('The variants are not there.');

  test('is what the measures cost by what is saved in a year, and grows with the cost', () => {
    const payback = paybackOf(measured, 1_000_000);
    if (payback.code !== 'years') throw new Error(payback.code);
    expect(payback.years).toBeCloseTo(1_000_000 / payback.saving);
    expect(paybackOf(measured, 2_000_000)).toMatchObject({ years: payback.years * 2 });
  });

  test('is not told without cost, without a target, or when nothing is saved', () => {
    expect(paybackOf(measured, 0).code).toBe('no-cost');
    expect(paybackOf(new Map([['as-is', before]]), 1).code).toBe('no-volume');
    const turned = new Map([
      ['as-is', after],
      ['to-be', before],
    ] as const);
    expect(paybackOf(turned, 1).code).toBe('no-saving');
  });
});
