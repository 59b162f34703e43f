import { sentences } from '#i18n/say.ts';

/** The table of all names of a diagram in three languages. */
export const namesTexts = sentences({
  title: { kk: 'Атаулар үш тілде', ru: 'Названия на трёх языках', en: 'Names in three languages' },
  search: { kk: 'Атау бойынша іздеу', ru: 'Поиск по названию', en: 'Search the names' },
  show: { kk: 'Көрсету', ru: 'Показать', en: 'Show' },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  missing: { kk: 'Аудармасы жоқ', ru: 'Без перевода', en: 'Not translated' },
  long: { kk: 'Сыймайды', ru: 'Не помещаются', en: 'Too long' },
  element: { kk: 'Элемент', ru: 'Элемент', en: 'Element' },
  terms: { kk: 'Глоссарий терминдері', ru: 'Термины глоссария', en: 'Glossary terms' },
  useTerm: { kk: 'Терминді қою: {term}', ru: 'Вставить термин: {term}', en: 'Insert the term: {term}' },
  notFitting: {
    kk: 'Мәтін фигураға сыймайды',
    ru: 'Текст не помещается в фигуру',
    en: 'The text does not fit the shape',
  },
  hint: {
    kk: 'Кестеден көшірілген жолдарды кез келген ұяшыққа қойыңыз: олар төмен және оңға қарай толтырылады.',
    ru: 'Вставьте скопированные из таблицы строки в любую ячейку: они заполнят ячейки вниз и вправо.',
    en: 'Paste rows copied from a spreadsheet into any cell: they fill the cells down and to the right.',
  },
  empty: {
    kk: 'Диаграммада атауы бар элемент жоқ',
    ru: 'На диаграмме нет элементов с названием',
    en: 'No element here has a name',
  },
  emptyText: {
    kk: 'Диаграммаға элемент қосыңыз: оның атауын осы жерде үш тілде жазасыз.',
    ru: 'Добавьте элемент на диаграмму: здесь его название пишется на трёх языках.',
    en: 'Add an element to the diagram: its name is written here in three languages.',
  },
  none: { kk: 'Мұндай атау жоқ', ru: 'Таких названий нет', en: 'No such names' },
  shown: { kk: 'Атау: {n} / {all}', ru: 'Названий: {n} из {all}', en: '{n} of {all} names' },
  untranslated: {
    kk: 'Аударылмаған: қаз. {kk}, орыс. {ru}, ағыл. {en}',
    ru: 'Нет перевода: каз. {kk}, рус. {ru}, англ. {en}',
    en: 'Not translated: Kazakh {kk}, Russian {ru}, English {en}',
  },
  export: { kk: 'CSV кестесі', ru: 'Таблица CSV', en: 'CSV table' },
});
