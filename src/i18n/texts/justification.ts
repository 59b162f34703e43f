import { sentences } from '#i18n/say.ts';

/** The justification as a document with the numbers of the metrics (order 601/НҚ p.36(2)). */
export const justificationTexts = sentences({
  title: {
    kk: 'Ұсынылатын шешімдердің негіздемесі: {name}',
    ru: 'Обоснование предлагаемых решений: {name}',
    en: 'Justification of the proposed solutions: {name}',
  },
  sheet: { kk: 'Құжат ретінде', ru: 'Как документ', en: 'As a document' },
  counting: { kk: 'Көрсеткіштер есептелуде…', ru: 'Показатели считаются…', en: 'Working out the numbers…' },
  solution: { kk: '{n}-шешім', ru: 'Решение {n}', en: 'Solution {n}' },
  line: { kk: '{label}: {text}', ru: '{label}: {text}', en: '{label}: {text}' },
  noSolutions: {
    kk: 'Шешім әлі жазылмаған. Кестеге оралып, бірінші шешімді қосыңыз.',
    ru: 'Решений пока нет. Вернитесь к таблице и добавьте первое.',
    en: 'No solution is written yet. Go back to the table and add the first one.',
  },
  numbers: { kk: 'Нұсқалардың көрсеткіштері', ru: 'Показатели вариантов', en: 'Numbers of the variants' },
  numbersAbout: {
    kk: 'Сандар диаграммалардан қазір есептелді. Жақшада – «қандай күйде» нұсқасымен салыстырғандағы әсері: плюс – жақсару.',
    ru: 'Числа подсчитаны по диаграммам сейчас. В скобках – эффект против варианта «как есть»: плюс – улучшение.',
    en: 'The numbers were worked out from the diagrams just now. In brackets is the effect against the as-is variant: plus is better.',
  },
  noNumbers: {
    kk: 'Нұсқалар әлі сызылмаған, сондықтан көрсеткіш жоқ.',
    ru: 'Варианты ещё не нарисованы, поэтому показателей нет.',
    en: 'The variants are not drawn yet, so there are no numbers.',
  },
  withEffect: { kk: '{value} ({effect})', ru: '{value} ({effect})', en: '{value} ({effect})' },
  money: {
    kk: 'Іс-шаралардың құны мен өтелуі',
    ru: 'Стоимость мероприятий и окупаемость',
    en: 'Cost of the measures and payback',
  },
  total: {
    kk: 'Барлық іс-шараның құны: {sum}.',
    ru: 'Стоимость всех мероприятий: {sum}.',
    en: 'Cost of all measures: {sum}.',
  },
  part: { kk: '{source}, {year}: {sum}', ru: '{source}, {year}: {sum}', en: '{source}, {year}: {sum}' },
  noYear: { kk: 'жылы көрсетілмеген', ru: 'год не указан', en: 'year not told' },
  noSource: { kk: 'Көзі көрсетілмеген', ru: 'Источник не указан', en: 'Source not told' },
  years: {
    kk: 'Мемлекет жылына {saving} үнемдейді: іс-шаралар {years} жылда өтеледі (қарапайым өтелу мерзімі, дисконтсыз).',
    ru: 'Государство экономит {saving} в год: мероприятия окупаются за {years} г. (простой срок окупаемости, без дисконтирования).',
    en: 'The state saves {saving} a year: the measures pay back in {years} years (simple payback, not discounted).',
  },
  'no-volume': {
    kk: 'Өтелу мерзімі есептелмейді: процестің жылдық көлемі екі нұсқада да көрсетілуі керек.',
    ru: 'Срок окупаемости не считается: годовой объём процесса должен быть указан в обоих вариантах.',
    en: 'The payback cannot be worked out: the yearly volume of the process must be told in both variants.',
  },
  'no-cost': {
    kk: 'Өтелу мерзімі есептелмейді: іс-шаралардың құны көрсетілмеген.',
    ru: 'Срок окупаемости не считается: стоимость мероприятий не указана.',
    en: 'The payback cannot be worked out: the cost of the measures is not told.',
  },
  'no-rates': {
    kk: 'Өтелу мерзімі есептелмейді: орындаушылардың сағаттық мөлшерлемесі көрсетілмеген.',
    ru: 'Срок окупаемости не считается: не указаны часовые ставки исполнителей.',
    en: 'The payback cannot be worked out: the hourly rates of the performers are not told.',
  },
  'no-saving': {
    kk: 'Жаңа процесс мемлекет шығынын азайтпайды, сондықтан іс-шаралар ақшамен өтелмейді: олар уақыт пен жүктемені азайту үшін қажет.',
    ru: 'Новый процесс не снижает расходы государства, поэтому мероприятия не окупаются деньгами: они нужны ради времени и нагрузки.',
    en: 'The new process does not cost the state less, so the measures do not pay back in money: they are for time and burden.',
  },
  acts: { kk: 'Өзгертілетін құқықтық актілер', ru: 'Изменяемые правовые акты', en: 'Legal acts to amend' },
  noActs: { kk: 'Ешбір акт өзгертілмейді.', ru: 'Акты не меняются.', en: 'No act is amended.' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  toMetrics: { kk: 'Көрсеткіштерді ашу', ru: 'Открыть показатели', en: 'Open the metrics' },
});
