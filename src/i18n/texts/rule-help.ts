import { sentences, type Sentence } from '#i18n/say.ts';
import { flowHelpTexts } from './rule-help-flow.ts';
import { namesHelpTexts } from './rule-help-names.ts';
import { processHelpTexts } from './rule-help-process.ts';
import { styleHelpTexts } from './rule-help-style.ts';

/** Why a rule is there, and how what it finds is mended. */
export interface RuleHelp {
  readonly why: Sentence;
  readonly how: Sentence;
}

/** The page of help of each rule over one diagram, by its code. */
export const ruleHelpTexts: Readonly<Record<string, RuleHelp>> = {
  ...flowHelpTexts,
  ...namesHelpTexts,
  ...processHelpTexts,
  ...styleHelpTexts,
};

/** What every page of help says. */
export const ruleHelpPageTexts = sentences({
  page: { kk: 'Ереженің анықтама беті', ru: 'Страница справки о правиле', en: 'Page of help of the rule' },
  fix: { kk: 'Жылдам түзету', ru: 'Быстрое исправление', en: 'Quick fix' },
  why: { kk: 'Неге маңызды', ru: 'Почему это важно', en: 'Why it matters' },
  source: { kk: 'Негізі', ru: 'Основание', en: 'Source' },
  bad: { kk: 'Дұрыс емес', ru: 'Неверно', en: 'Wrong' },
  good: { kk: 'Дұрыс', ru: 'Верно', en: 'Right' },
  how: { kk: 'Қалай түзетіледі', ru: 'Как исправить', en: 'How to mend it' },
  badPicture: {
    kk: 'Дұрыс емес диаграмма, қате жері белгіленген',
    ru: 'Неверная диаграмма, ошибка отмечена',
    en: 'The wrong diagram, the fault is marked',
  },
  goodPicture: { kk: 'Дұрыс диаграмма', ru: 'Верная диаграмма', en: 'The right diagram' },
});
