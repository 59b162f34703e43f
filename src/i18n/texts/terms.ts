import { sentences } from '#i18n/say.ts';

/** A term in short, as in a table; `readTerm` reads what stands here. */
export const termTexts = sentences({
  min: { kk: '{n} мин', ru: '{n} мин', en: '{n} min' },
  h: { kk: '{n} сағ', ru: '{n} ч', en: '{n} h' },
  wd: { kk: '{n} ж.к.', ru: '{n} р.д.', en: '{n} wd' },
  cd: { kk: '{n} к.к.', ru: '{n} к.д.', en: '{n} cd' },
});
