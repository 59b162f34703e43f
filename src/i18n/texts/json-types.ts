import { sentences } from '#i18n/say.ts';

/** What a value in a file is, by the names that the schema checks give; `or` joins several. */
export const jsonTypeTexts = sentences({
  string: { kk: 'мәтін', ru: 'текст', en: 'a text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  boolean: { kk: 'иә/жоқ (true, false)', ru: 'да/нет (true, false)', en: 'yes or no (true, false)' },
  Object: { kk: 'объект', ru: 'объект', en: 'an object' },
  Array: { kk: 'тізім', ru: 'список', en: 'a list' },
  null: { kk: 'бос мән (null)', ru: 'пустое значение (null)', en: 'an empty value (null)' },
  undefined: { kk: 'ештеңе', ru: 'ничего', en: 'nothing' },
  never: { kk: 'ештеңе', ru: 'ничего', en: 'nothing' },
  or: { kk: 'немесе', ru: 'или', en: 'or' },
});
