import { analysisItems } from '#domain/analysis/analysis-items.ts';
import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import type { Check } from './check.ts';

/** A principle that people, or else the model, find not kept in the target variant has a remark that says why. */
export const principleNotKept: Check = {
  code: 'principle-not-kept',
  severity: 'W',
  source: ['601 p.4'],
  run: (view) =>
    analysisItems(view, 'principles').flatMap(({ code, kind, record, prefilled }) => {
      if (kind === undefined) return [];
      const verdict = stringOf(record?.fields ?? {}, 'verdict') || prefilled.verdict;
      const isExplained = record !== undefined && textIn(textOf(record.fields, 'note'), view.language) !== '';
      if (verdict !== 'no' || isExplained) return [];
      return [{ place: { part: 'records', kind, record: record?.id, field: code }, params: { item: code } }];
    }),
};
