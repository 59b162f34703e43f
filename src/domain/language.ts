/** The three languages of the studio; Kazakh comes first wherever an order is needed. */
export const languages = ['kk', 'ru', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in up to three languages; a language that is absent has not been written yet. */
export type Text = { readonly [language in Language]?: string };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The text in `language`, else in the first language that has it, else an empty string. */
export function textIn(text: Text, language: Language): string {
  return text[language] || text.kk || text.ru || text.en || '';
}
