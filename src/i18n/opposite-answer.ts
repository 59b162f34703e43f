import type { Language } from '#domain/language.ts';
import { fixWords } from '#i18n/texts/rule-fixes.ts';

/** No for yes and yes for no in a language; undefined for any other answer. */
export function oppositeAnswer(answer: string, language: Language): string | undefined {
  const [yes, no] = [fixWords.yes[language], fixWords.no[language]];
  const given = answer.trim().toLowerCase();
  if (given === yes.toLowerCase()) return no;
  return given === no.toLowerCase() ? yes : undefined;
}
