import type { Language } from '#domain/language.ts';

/** The language that names are most likely written in: Kazakh letters tell kk, other Cyrillic ru, only Latin en; nothing to read: kk. */
export function guessLanguage(names: readonly string[]): Language {
  const text = names.join(' ');
  if (/[әғқңөұүһі]/i.test(text)) return 'kk';
  if (/[а-яё]/i.test(text)) return 'ru';
  return /[a-z]/i.test(text) ? 'en' : 'kk';
}
