import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { languages } from '#domain/language.ts';
import { compareVariants } from '#domain/lineage/compare-variants.ts';
import { fatesOf } from '#domain/lineage/fates-of.ts';
import { knownPairs } from '#domain/lineage/known-pairs.ts';
import { variantMetrics } from '#domain/metrics/variant-metrics.ts';
import { titleOf } from '#domain/record-title.ts';
import type { VariantKind } from '#domain/variant.ts';
import { sayDifferences } from '#i18n/say-differences.ts';
import { toldText } from '#i18n/told.ts';
import { libraryContent } from '#tests/unit/domain/library-project.ts';

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
  const { records, documents, diagrams } = libraryContent(service);
  const name = service.split('/')[1] ?? '';
  const variant = (kind: VariantKind) => {
    const document = documents.find((each) => each.fields['variant'] === kind);
    const diagram = diagrams.find((each) => each.variant === document?.id);
    return { id: document?.id ?? '', facts: readFacts(diagram?.source.text ?? '') };
  };

  test.each(ways.flatMap(([from, to]) => languages.map((language) => [from, to, language] as const)))(
    'reads as the golden text: %s to %s, %s',
    (from, to, language) => {
      const [before, after] = [variant(from), variant(to)];
      const pairs = knownPairs({ variant: before.id, facts: before.facts }, after.facts);
      const comparison = compareVariants(before.facts, after.facts, pairs);
      const record = (id: string): string => {
        const found = records.find((each) => each.id === id);
        return found ? titleOf(found, language) : '';
      };
      const metrics = {
        before: variantMetrics(before.facts, () => false),
        after: variantMetrics(after.facts, () => false),
      };
      const told = { comparison, fates: fatesOf(comparison), kinds: { before: from, after: to }, metrics, record };
      const text = toldText(sayDifferences(told, language));
      const golden = `tests/fixtures/differences/${name}.${to}.${language}.txt`;
      if (process.env['UPDATE'] === '1') writeFileSync(golden, text);
      expect(existsSync(golden)).toBe(true);
      expect(text).toBe(readFileSync(golden, 'utf8'));
    },
  );
});
