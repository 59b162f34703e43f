import { sentences } from '#i18n/say.ts';

/** The room that shows the process as a table of steps. */
export const stepTableTexts = sentences({
  title: { kk: 'Қадамдар кестесі', ru: 'Таблица шагов', en: 'Step table' },
  number: { kk: '№', ru: '№', en: 'No' },
  step: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
  performer: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Performer' },
  input: { kk: 'Кіріс', ru: 'Вход', en: 'Input' },
  output: { kk: 'Шығыс', ru: 'Выход', en: 'Output' },
  term: { kk: 'Мерзім', ru: 'Срок', en: 'Term' },
  systems: { kk: 'Ақпараттық жүйе', ru: 'Информационная система', en: 'Information system' },
  grounds: { kk: 'Құқықтық негіз', ru: 'Правовое основание', en: 'Legal ground' },
  next: { kk: 'Келесі қадам', ru: 'Следующий шаг', en: 'Next step' },
  start: { kk: 'Басталуы', ru: 'Начало', en: 'Start' },
  end: { kk: 'Аяқталуы', ru: 'Завершение', en: 'End' },
  parallel: { kk: 'Қатар орындалады', ru: 'Выполняется одновременно', en: 'At the same time' },
  nameless: { kk: 'Атауы жоқ', ru: 'Без названия', en: 'Without a name' },
  search: { kk: 'Қадамдардан іздеу', ru: 'Поиск по шагам', en: 'Search the steps' },
  actions: { kk: 'Таңдалған қадам', ru: 'Выбранный шаг', en: 'Selected step' },
  insert: { kk: 'Кейін қадам қосу', ru: 'Добавить шаг после', en: 'Add a step after' },
  remove: { kk: 'Қадамды жою', ru: 'Удалить шаг', en: 'Delete the step' },
  up: { kk: 'Жоғары жылжыту', ru: 'Переместить выше', en: 'Move up' },
  down: { kk: 'Төмен жылжыту', ru: 'Переместить ниже', en: 'Move down' },
  export: { kk: 'CSV кестесі', ru: 'Таблица CSV', en: 'CSV table' },
  badTerm: {
    kk: 'Мерзімді сан мен бірлік түрінде жазыңыз: 15 мин, 2 сағ, 3 ж.к., 5 к.к.',
    ru: 'Напишите срок числом и единицей: 15 мин, 2 ч, 3 р.д., 5 к.д.',
    en: 'Write the term as a number and a unit: 15 min, 2 h, 3 wd, 5 cd',
  },
  hint: {
    kk: 'Enter – ұяшықты өңдеу, Esc – қайтару, Insert – кейін қадам қосу, Delete – жою, Alt+↑↓ – жылжыту.',
    ru: 'Enter – изменить ячейку, Esc – отменить, Insert – добавить шаг после, Delete – удалить, Alt+↑↓ – переместить.',
    en: 'Enter edits a cell, Esc cancels, Insert adds a step after, Delete deletes, Alt+↑↓ moves.',
  },
  empty: { kk: 'Диаграммада әзірге қадам жоқ', ru: 'На диаграмме пока нет шагов', en: 'The diagram has no steps yet' },
  emptyText: {
    kk: 'Диаграммаға қадам қосыңыз немесе процесті «Тізіммен енгізу» арқылы жазыңыз.',
    ru: 'Добавьте шаг на диаграмму или запишите процесс через «Ввод списком».',
    en: 'Add a step to the diagram, or write the process down in “List entry”.',
  },
  none: { kk: 'Мұндай қадам жоқ', ru: 'Таких шагов нет', en: 'No such steps' },
});
