import type { Quadrant } from '#domain/power-interest.ts';
import { type Sentence, sentences } from '#i18n/say.ts';

/** The register screens: list of registers, tables, forms, links and accepted warnings. */
export const registerTexts = sentences({
  registers: { kk: 'Тізілімдер', ru: 'Реестры', en: 'Registers' },
  basis: { kk: 'Негізі', ru: 'Основа', en: 'Basis' },
  stage1: { kk: '1-кезең', ru: 'Этап 1', en: 'Stage 1' },
  stage2: { kk: '2-кезең', ru: 'Этап 2', en: 'Stage 2' },
  checking: { kk: 'Тексеру', ru: 'Проверка', en: 'Check' },
  noProject: { kk: 'Мұндай жоба жоқ', ru: 'Такого проекта нет', en: 'There is no such project' },
  noProjectText: {
    kk: 'Жоба жойылған немесе басқа браузерде сақталған болуы мүмкін.',
    ru: 'Возможно, проект удалён или хранится в другом браузере.',
    en: 'It may have been deleted or be kept in another browser.',
  },
  toProjects: { kk: 'Жобалар тізіміне', ru: 'К списку проектов', en: 'To the projects' },
  reading: { kk: 'Жазбалар оқылуда…', ru: 'Записи читаются…', en: 'Reading the records…' },

  add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  addKind: { kk: 'Жаңа жазба: {kind}', ru: 'Новая запись: {kind}', en: 'New record: {kind}' },
  duplicate: { kk: 'Көшірмесін жасау', ru: 'Дублировать', en: 'Duplicate' },
  delete: { kk: 'Жою', ru: 'Удалить', en: 'Delete' },
  deleteChosen: { kk: 'Таңдалғандарды жою: {n}', ru: 'Удалить выбранные: {n}', en: 'Delete selected: {n}' },
  deleted: {
    kk: 'Жойылды: {n} жазба.',
    ru: '{n|Удалена|Удалены|Удалено} {n} {n|запись|записи|записей}.',
    en: '{n} {n|record|records} deleted.',
  },
  csv: { kk: 'CSV кестесі', ru: 'Таблица CSV', en: 'CSV table' },
  svg: { kk: 'Сурет (SVG)', ru: 'Рисунок (SVG)', en: 'Picture (SVG)' },
  search: { kk: 'Тізілімнен іздеу', ru: 'Поиск в реестре', en: 'Search the register' },
  undo: { kk: 'Қайтару', ru: 'Отменить', en: 'Undo' },
  redo: { kk: 'Қайталау', ru: 'Повторить', en: 'Redo' },
  history: { kk: 'Өзгерістерді қайтару', ru: 'Отмена изменений', en: 'Undo and redo' },
  closeForm: { kk: 'Нысанды жабу', ru: 'Закрыть форму', en: 'Close the form' },
  form: { kk: 'Жазба нысаны', ru: 'Форма записи', en: 'Form of the record' },
  untitled: { kk: 'Атауы жоқ', ru: 'Без названия', en: 'Untitled' },
  parts: { kk: 'Тізілім бөліктері', ru: 'Части реестра', en: 'Parts of the register' },
  view: { kk: 'Көрініс', ru: 'Вид', en: 'View' },
  asTable: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  asGrid: { kk: 'Билік – мүдде торы', ru: 'Матрица «власть–интерес»', en: 'Power–interest grid' },

  complete: { kk: 'Толтырылғаны', ru: 'Заполнено', en: 'Filled in' },
  completeOf: {
    kk: 'Міндетті өрістердің {required} ішінен {filled} толтырылған',
    ru: 'Заполнено {filled} из {required} обязательных полей',
    en: '{filled} of {required} required fields filled in',
  },
  errors: { kk: 'Қате: {n}', ru: 'Ошибок: {n}', en: '{n} {n|error|errors}' },
  warnings: { kk: 'Ескерту: {n}', ru: 'Предупреждений: {n}', en: '{n} {n|warning|warnings}' },
  hasErrors: { kk: 'Қатесі бар', ru: 'Есть ошибки', en: 'Has errors' },
  hasWarnings: { kk: 'Ескертуі бар', ru: 'Есть предупреждения', en: 'Has warnings' },
  clean: { kk: 'Ескертусіз', ru: 'Без замечаний', en: 'Nothing found' },
  ofRegister: { kk: 'Тізілім бойынша', ru: 'По реестру', en: 'About the register' },
  fillIn: { kk: 'Толтырылмаған', ru: 'Не заполнено', en: 'Not filled in' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  gone: { kk: 'жойылған: {name}', ru: 'удалено: {name}', en: 'deleted: {name}' },
  openLink: { kk: 'Сілтемені ашу', ru: 'Открыть ссылку', en: 'Open the link' },
  clearValue: { kk: 'Мәнін тазарту', ru: 'Убрать значение', en: 'Clear the value' },

  teamOrder: {
    kk: 'Команда құру туралы бұйрық',
    ru: 'Приказ о формировании команды',
    en: 'Order that formed the team',
  },

  noLonger: { kk: 'Енді табылмайды', ru: 'Больше не обнаруживается', en: 'No longer found' },

  powerAxis: { kk: 'Билік', ru: 'Власть', en: 'Power' },
  interestAxis: { kk: 'Мүдде', ru: 'Интерес', en: 'Interest' },
  gridAbout: {
    kk: 'Қатысушыны тышқанмен сүйреңіз немесе таңдап, көрсеткі пернелермен жылжытыңыз.',
    ru: 'Перетащите участника мышью или выберите его и двигайте клавишами со стрелками.',
    en: 'Drag a stakeholder, or choose one and move it with the arrow keys.',
  },
  notPlaced: { kk: 'Торға қойылмаған', ru: 'Не размещены', en: 'Not placed' },
  place: { kk: 'Торға қою', ru: 'Разместить', en: 'Place' },
  point: {
    kk: '{name}: билік {power}, мүдде {interest}, {quadrant}',
    ru: '{name}: власть {power}, интерес {interest}, {quadrant}',
    en: '{name}: power {power}, interest {interest}, {quadrant}',
  },
});

/** What a team does with the stakeholders of a quadrant of the power–interest grid. */
export const quadrantTexts: Readonly<Record<Quadrant, Sentence>> = {
  manage: { kk: 'тығыз басқару', ru: 'тесно взаимодействовать', en: 'manage closely' },
  satisfy: { kk: 'қанағаттандыру', ru: 'поддерживать удовлетворённость', en: 'keep satisfied' },
  inform: { kk: 'хабардар ету', ru: 'информировать', en: 'keep informed' },
  monitor: { kk: 'бақылап отыру', ru: 'наблюдать', en: 'monitor' },
};
