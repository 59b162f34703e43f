import type { VariantKind } from '#domain/variant.ts';
import type { Sentence } from '#i18n/say.ts';

/** The three variants by the names of 601 p.3(7)–(9): `name` stands alone, `motto` is the question it answers. */
export const variantTexts: Readonly<Record<VariantKind, { readonly name: Sentence; readonly motto: Sentence }>> = {
  'as-is': {
    name: { kk: 'Ағымдағы нұсқа', ru: 'Текущий вариант', en: 'Current variant' },
    motto: { kk: '«қандай күйде»', ru: '«как есть»', en: 'as-is' },
  },
  'to-be': {
    name: { kk: 'Нысаналы нұсқа', ru: 'Целевой вариант', en: 'Target variant' },
    motto: { kk: '«қандай болады»', ru: '«как будет»', en: 'to-be' },
  },
  'should-be': {
    name: { kk: 'Оңтайлы нұсқа', ru: 'Оптимальный вариант', en: 'Optimal variant' },
    motto: { kk: '«қандай болуға тиіс»', ru: '«как должно быть»', en: 'should-be' },
  },
};
