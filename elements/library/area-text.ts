import type { Sentence } from '#i18n/say.ts';
import { libraryTexts } from '#i18n/texts/library.ts';

/** The name of an area of the library; one that this version does not know is named by its folder. */
export function areaText(area: string): Sentence {
  const texts: Readonly<Record<string, Sentence>> = libraryTexts;
  const key = `area.${area}`;
  return (Object.hasOwn(texts, key) ? texts[key] : undefined) ?? { kk: area, ru: area, en: area };
}
