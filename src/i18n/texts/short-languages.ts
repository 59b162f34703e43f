import { sentences } from '#i18n/say.ts';

/** The three languages shortened, for the heads of columns. */
export const shortLanguageTexts = sentences({
  kk: { kk: 'қаз.', ru: 'каз.', en: 'kk' },
  ru: { kk: 'орыс.', ru: 'рус.', en: 'ru' },
  en: { kk: 'ағыл.', ru: 'англ.', en: 'en' },
});
