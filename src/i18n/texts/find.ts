import { sentences } from '#i18n/say.ts';

/** Find and replace. */
export const findTexts = sentences({
  title: { kk: 'Табу және ауыстыру', ru: 'Найти и заменить', en: 'Find and replace' },
  words: { kk: 'Табу керек мәтін', ru: 'Что найти', en: 'Find' },
  by: { kk: 'Орнына қойылатын мәтін', ru: 'На что заменить', en: 'Replace with' },
  replacing: { kk: 'Ауыстыру', ru: 'Заменять', en: 'Replace' },
  matchCase: { kk: 'Әріптері дәл', ru: 'С учётом регистра', en: 'Match case' },
  matchCaseHint: {
    kk: 'Белгіленбесе, бас әріп пен кіші әріп бірдей саналады, орысша әріптер қазақша әріптерді де табады.',
    ru: 'Без этого прописные и строчные буквы не различаются, а русские буквы находят и казахские.',
    en: 'Without it capitals do not matter, and Russian letters find Kazakh ones too.',
  },
  wholeWord: { kk: 'Тұтас сөз', ru: 'Слово целиком', en: 'Whole word' },
  whole: { kk: 'Бүкіл жобада', ru: 'Во всём проекте', en: 'Whole project' },
  previous: { kk: 'Алдыңғысы', ru: 'Предыдущее', en: 'Previous' },
  next: { kk: 'Келесісі', ru: 'Следующее', en: 'Next' },
  count: { kk: 'Табылғаны: {n}', ru: 'Найдено: {n}', en: '{n} found' },
  at: { kk: '{n} ішінен {at}-і', ru: '{at} из {n}', en: '{at} of {n}' },
  tick: { kk: 'Ауыстыруға белгілеу: {text}', ru: 'Отметить для замены: {text}', en: 'Tick to replace: {text}' },
  tickAll: { kk: 'Барлығын белгілеу', ru: 'Отметить все', en: 'Tick all' },
  more: { kk: 'Тағы көрсету: {n}', ru: 'Показать ещё {n}', en: 'Show {n} more' },
  replaceOne: { kk: 'Осыны ауыстыру', ru: 'Заменить это', en: 'Replace this' },
  replaceTicked: { kk: 'Белгіленгенін ауыстыру: {n}', ru: 'Заменить отмеченные: {n}', en: 'Replace {n} ticked' },
  replaced: { kk: 'Ауыстырылды: {n}', ru: 'Заменено: {n}', en: '{n} replaced' },
  start: {
    kk: 'Табу керек мәтінді жазыңыз. Ол үш тілдегі атаулардан, сипаттамалардан және қадам деректерінен ізделеді.',
    ru: 'Напишите, что найти. Поиск идёт по названиям на трёх языках, описаниям и данным шагов.',
    en: 'Type what to find. Names in three languages, descriptions and step facts are searched.',
  },
  none: {
    kk: 'Мұндай мәтін жоқ. Сөзді қысқартыңыз, шарттарды алып тастаңыз немесе бүкіл жобадан іздеңіз.',
    ru: 'Такого текста нет. Сократите слово, снимите условия или ищите во всём проекте.',
    en: 'No such text. Try a shorter word, fewer conditions or the whole project.',
  },
  readOnly: {
    kk: 'Диаграмма тек оқуға ашылған: ауыстыру мүмкін емес.',
    ru: 'Диаграмма открыта только для чтения: замена недоступна.',
    en: 'The diagram is open for reading only: nothing can be replaced.',
  },
  edited: {
    kk: 'Ауыстырылмады, себебі басқа қойындыда өңделуде: {variants}',
    ru: 'Не заменено, потому что открыто для правки в другой вкладке: {variants}',
    en: 'Not replaced, because it is being edited in another tab: {variants}',
  },
  unreadable: {
    kk: 'Диаграмманы оқу мүмкін болмады: {name}',
    ru: 'Диаграмму не удалось прочитать: {name}',
    en: 'The diagram could not be read: {name}',
  },
});
