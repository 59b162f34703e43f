import { expect, test } from 'vitest';
import { languages } from '#domain/language.ts';
import { allRules } from '#domain/lint/lint-rules.ts';
import { setLanguage } from '#i18n/language.ts';
import { sayRule } from '#i18n/say-rule.ts';

test.each(languages)('in %s each rule has a title of its own, which waits for no parameter', (language) => {
  setLanguage(language);
  const titles = allRules.map(({ code }) => sayRule(code));
  expect(titles.filter((title, at) => title === allRules[at]?.code || title.includes('{'))).toEqual([]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});
