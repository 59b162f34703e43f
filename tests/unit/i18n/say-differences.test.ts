import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { compareInProject } from '#domain/lineage/compare-in-project.ts';
import { titleOf } from '#domain/record-title.ts';
import type { VariantKind } from '#domain/variant.ts';
import { sayDifferences } from '#i18n/say-differences.ts';
import { toldText } from '#i18n/told.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

// The golden texts are rewritten with `UPDATE=1 npx vitest run --project unit tests/unit/i18n/say-differences.test.ts`; read what changed.
const services = [
  'land/land-plot',
  'civil/birth-registration',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];
const ways: readonly (readonly [VariantKind, VariantKind])[] = [
  ['as-is', 'to-be'],
  ['to-be', 'should-be'],
];

describe.each(services)('%s', (service) => {
  const view = libraryView(service);
  const name = service.split('/')[1] ?? '';

  test.each(ways.flatMap(([from, to]) => languages.map((language) => [from, to, language] as const)))(
    'reads as the golden text: %s to %s, %s',
    (from, to, language) => {
      const compared = compareInProject(view, from, to);
      if (!compared) throw new Error('The variants are not there.');
      const record = (id: string): string => {
        const found = [...view.records.values()].flat().find((each) => each.id === id);
        return found ? titleOf(found, language) : '';
      };
      const text = toldText(sayDifferences({ ...compared, record }, language));
      const golden = `tests/fixtures/differences/${name}.${to}.${language}.txt`;
      if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
      expect(existsSync(golden)).toBe(true);
      expect(text).toBe(readFileSync(golden, 'utf8'));
    },
  );
});
