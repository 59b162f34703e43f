import type { Amount } from '#domain/diagram/step-details.ts';
import type { Language } from '#domain/language.ts';
import { currentLanguage } from './language.ts';
import { say } from './say.ts';
import { termTexts } from './texts/terms.ts';

/** A term in short, such as `1,5 ж.к.`, so that `readTerm` reads the same amount; empty for none. */
export function writeTerm(term: Amount | undefined, language: Language = currentLanguage()): string {
  if (!term) return '';
  const n = String(term.value);
  return say(termTexts[term.unit], { n: language === 'en' ? n : n.replace('.', ',') }, language);
}
