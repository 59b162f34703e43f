import { sentences } from '#i18n/say.ts';

/** What the building blocks themselves say, the same on every screen. */
export const sharedTexts = sentences({
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  cancel: { kk: 'Бас тарту', ru: 'Отмена', en: 'Cancel' },
  confirm: { kk: 'Растау', ru: 'Подтвердить', en: 'Confirm' },
  undo: { kk: 'Кері қайтару', ru: 'Отменить', en: 'Undo' },
  notices: { kk: 'Хабарламалар', ru: 'Уведомления', en: 'Notices' },
  required: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  trail: { kk: 'Орналасқан жері', ru: 'Путь', en: 'Breadcrumb' },

  error: { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
  warning: { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' },
  hint: { kk: 'Кеңес', ru: 'Подсказка', en: 'Hint' },
  errors: { kk: 'Қателер', ru: 'Ошибки', en: 'Errors' },
  warnings: { kk: 'Ескертулер', ru: 'Предупреждения', en: 'Warnings' },
  hints: { kk: 'Кеңестер', ru: 'Подсказки', en: 'Hints' },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  noFindings: { kk: 'Ескерту жоқ', ru: 'Замечаний нет', en: 'No findings' },
  findings: { kk: 'Тексеру нәтижелері', ru: 'Результаты проверки', en: 'Findings' },

  languageKk: { kk: 'Қазақша', ru: 'Казахский', en: 'Kazakh' },
  languageRu: { kk: 'Орысша', ru: 'Русский', en: 'Russian' },
  languageEn: { kk: 'Ағылшынша', ru: 'Английский', en: 'English' },
  languages: { kk: 'Мәтін тілі', ru: 'Язык текста', en: 'Language of the text' },
  translationMissing: { kk: 'аудармасы жоқ', ru: 'нет перевода', en: 'not translated' },

  search: { kk: 'Іздеу', ru: 'Поиск', en: 'Search' },
  clear: { kk: 'Тазарту', ru: 'Очистить', en: 'Clear' },
  notChosen: { kk: 'Таңдалмаған', ru: 'Не выбрано', en: 'Not chosen' },
  add: { kk: 'Қосу', ru: 'Добавить', en: 'Add' },
  remove: { kk: '{name}: алып тастау', ru: 'Убрать: {name}', en: 'Remove {name}' },
  nothingFound: { kk: 'Ештеңе табылмады', ru: 'Ничего не найдено', en: 'Nothing found' },
  nothingLinked: { kk: 'Байланыс жоқ', ru: 'Связей нет', en: 'Nothing linked' },
  optionsFound: {
    kk: '{n} нұсқа табылды',
    ru: '{n|Найден|Найдено|Найдено} {n} {n|вариант|варианта|вариантов}',
    en: '{n} {n|option|options} found',
  },
  chooseDate: { kk: 'Күнді таңдау', ru: 'Выбрать дату', en: 'Choose a date' },

  least: { kk: 'Кемінде', ru: 'Минимум', en: 'Minimum' },
  likely: { kk: 'Әдетте', ru: 'Обычно', en: 'Likely' },
  most: { kk: 'Көп дегенде', ru: 'Максимум', en: 'Maximum' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit' },
  notNumber: { kk: 'Сан енгізіңіз', ru: 'Введите число', en: 'Enter a number' },
  notOrdered: {
    kk: 'Сандар өсу ретімен тұруға тиіс: кемінде ≤ әдетте ≤ көп дегенде',
    ru: 'Числа должны идти по возрастанию: минимум ≤ обычно ≤ максимум',
    en: 'The numbers must not decrease: minimum ≤ likely ≤ maximum',
  },

  table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  rowsAll: { kk: 'Жол саны: {n}', ru: 'Строк: {n}', en: '{n} {n|row|rows}' },
  rowsShown: { kk: 'Көрсетілгені: {n} / {all}', ru: 'Показано {n} из {all}', en: '{n} of {all} rows shown' },
  rowsSelected: { kk: 'Таңдалғаны: {n}', ru: 'Выбрано: {n}', en: '{n} selected' },
  selectAll: {
    kk: 'Көрсетілген жолдардың бәрін таңдау',
    ru: 'Выбрать все показанные строки',
    en: 'Select all rows shown',
  },
  selectRow: { kk: 'Жолды таңдау', ru: 'Выбрать строку', en: 'Select row' },
  rowActions: { kk: 'Жолмен әрекеттер', ru: 'Действия со строкой', en: 'Row actions' },
  actions: { kk: 'Әрекеттер', ru: 'Действия', en: 'Actions' },
  filterBy: { kk: '{column}: сүзгі', ru: 'Фильтр: {column}', en: 'Filter by {column}' },
  clearFilters: { kk: 'Сүзгілерді алып тастау', ru: 'Сбросить фильтры', en: 'Clear filters' },
  emptyValue: { kk: '(бос)', ru: '(пусто)', en: '(empty)' },
  noRows: { kk: 'Әзірге жазба жоқ', ru: 'Записей пока нет', en: 'Nothing here yet' },
  noMatch: { kk: 'Іздеуге сәйкес жол жоқ', ru: 'Нет строк, подходящих под поиск', en: 'No rows match' },

  resizePanes: { kk: 'Бөліктердің енін өзгерту', ru: 'Изменить ширину частей', en: 'Resize panes' },
  inProgress: { kk: 'Орындалуда', ru: 'Выполняется', en: 'In progress' },
});
