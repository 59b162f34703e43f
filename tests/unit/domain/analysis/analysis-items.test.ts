import { describe, expect, test } from 'vitest';
import { analysisItems } from '#domain/analysis/analysis-items.ts';
import { analysisSheets } from '#domain/analysis/analysis-sheets.ts';
import { languages } from '#domain/language.ts';
import { sayItem, sayPrefilled, saySaid } from '#i18n/say-analysis.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

const processes = [
  'land/land-plot',
  'social/disability-allowance',
  'civil/birth-registration',
  'water/special-water-use',
  'water/irrigation-contract',
];

describe.each(processes)('%s', (process) => {
  const view = libraryView(process);

  test.each(analysisSheets)('each row of "%s" says something in every language, or asks a person', (sheet) => {
    const items = analysisItems(view, sheet);
    expect(items).toHaveLength(14);
    for (const { code, prefilled } of items) {
      for (const language of languages) {
        const text = `${sayPrefilled(prefilled, language)} ${saySaid(prefilled.justified ?? [], language)}`;
        expect(text.trim(), code).not.toBe('');
        expect(text, code).not.toMatch(/[{}]|undefined|NaN/);
        expect(sayItem(code, language)).not.toBe(code);
      }
    }
  });

  test('the elements that answers rest on are on their diagrams', () => {
    const facts = new Map(view.variants.map((variant) => [variant.kind, variant.facts]));
    for (const { prefilled } of analysisSheets.flatMap((sheet) => analysisItems(view, sheet))) {
      for (const kind of ['as-is', 'to-be'] as const) {
        expect((prefilled.elements[kind] ?? []).filter((id) => !facts.get(kind)?.has(id))).toEqual([]);
      }
    }
  });
});
