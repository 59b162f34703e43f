import { textIn, type Language, type Text } from '#domain/language.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';

/** What a person would call an element: its name, in the language of the names, or the name of its type. */
export function sayElement(
  { name, type }: { readonly name: Text; readonly type: string },
  names: Language = currentLanguage(),
  language: Language = currentLanguage(),
): string {
  return textIn(name, names) || say(elementTypeText(type), {}, language);
}
