import { sentences } from '#i18n/say.ts';

/** The screen on which a methodologist says how grave each rule over a diagram is. */
export const rulesTexts = sentences({
  title: { kk: 'Тексеру ережелері', ru: 'Правила проверки', en: 'Rules of the check' },
  about: {
    kk: 'Осы жобаның диаграммалары тексерілетін ережелер және олардың маңыздылығы. Қате түпкілікті пакетке кедергі болады, ескертуді себебін жазып қабылдауға болады, кеңес тек ұсынады. Өзгертілгені модельде, шолуда және пакетте бірдей қолданылады әрі пакетпен бірге кетеді.',
    ru: 'Правила, по которым проверяются диаграммы этого проекта, и их важность. Ошибка не даёт собрать окончательный пакет, предупреждение можно принять с причиной, подсказка только советует. Изменённое действует и в модели, и в обзоре, и в пакете и уходит вместе с пакетом.',
    en: 'The rules by which the diagrams of this project are judged, and how grave each is. An error blocks the final package, a warning may be accepted with a reason, a hint only advises. What is changed here holds on the model screen, in the overview and in the package, and travels with the package.',
  },
  open: {
    kk: 'Тексеру ережелері мен маңыздылығы',
    ru: 'Правила проверки и их важность',
    en: 'Rules of the check and their severity',
  },
  changedIn: {
    kk: 'Маңыздылығы өзгертілген ережелер: {n}',
    ru: 'Правил с изменённой важностью: {n}',
    en: '{n} {n|rule|rules} with a changed severity',
  },
  profile: { kk: 'Ережелер бейіні', ru: 'Профиль правил', en: 'Rule profile' },
  name: { kk: 'Бейіннің атауы', ru: 'Название профиля', en: 'Name of the profile' },
  import: { kk: 'Импорттау', ru: 'Импортировать', en: 'Import' },
  export: { kk: 'Экспорттау', ru: 'Экспортировать', en: 'Export' },
  resetAll: { kk: 'Бәрін бастапқы күйге қайтару', ru: 'Вернуть всё к исходному', en: 'Reset all' },
  reset: { kk: 'Бастапқысына қайтару', ru: 'Вернуть исходную', en: 'Reset' },
  imported: {
    kk: '«{name}» бейіні қолданылды, өзгерген ережелер: {n}.',
    ru: 'Применён профиль «{name}», изменено правил: {n}.',
    en: 'The profile “{name}” holds now, {n} {n|rule|rules} changed.',
  },
  allReset: {
    kk: 'Барлық ереженің бастапқы маңыздылығы қайтарылды.',
    ru: 'Всем правилам возвращена исходная важность.',
    en: 'Every rule is as grave as it was by itself.',
  },
  unnamed: { kk: 'атаусыз', ru: 'без названия', en: 'without a name' },
  search: { kk: 'Ережелерден іздеу', ru: 'Поиск по правилам', en: 'Search the rules' },
  show: { kk: 'Қайсысын көрсету', ru: 'Какие показать', en: 'Which to show' },
  every: { kk: 'Барлық ереже', ru: 'Все правила', en: 'All rules' },
  changed: { kk: 'Өзгертілгендері', ru: 'Изменённые', en: 'Changed ones' },
  count: {
    kk: 'Көрсетілгені: {n} / {all}, өзгертілгені: {changed}',
    ru: 'Показано {n} из {all}, изменено: {changed}',
    en: '{n} of {all} shown, {changed} changed',
  },
  none: { kk: 'Мұндай ереже жоқ', ru: 'Таких правил нет', en: 'No such rules' },
  noneText: {
    kk: 'Іздеу сөзін немесе таңдауды өзгертіңіз.',
    ru: 'Измените слова поиска или выбор.',
    en: 'Change the words of the search or the choice.',
  },
  rule: { kk: 'Ереже', ru: 'Правило', en: 'Rule' },
  byItself: { kk: 'Бастапқы маңыздылығы', ru: 'Исходная важность', en: 'Severity by itself' },
  here: { kk: 'Осы жобада', ru: 'В этом проекте', en: 'In this project' },
  hereOf: {
    kk: 'Осы жобадағы маңыздылығы: {rule}',
    ru: 'Важность в этом проекте: {rule}',
    en: 'Severity in this project: {rule}',
  },
  resetOf: {
    kk: 'Бастапқы маңыздылығына қайтару: {rule}',
    ru: 'Вернуть исходную важность: {rule}',
    en: 'Reset the severity: {rule}',
  },
  off: { kk: 'Өшірілген', ru: 'Выключено', en: 'Off' },
});

/** What a rule is called where what stands over its findings would name a language. */
export const ruleTitleTexts = sentences({
  'task-not-a-verb': {
    kk: 'Іс-әрекетпен аталмаған тапсырмалар',
    ru: 'Задачи, названные не действием',
    en: 'Tasks that are not named by an action',
  },
  'name-missing-in-language': {
    kk: 'Атауы барлық тілде жазылмаған элементтер',
    ru: 'Элементы, названные не на всех языках',
    en: 'Elements that are not named in every language',
  },
});
