import { sentences } from '#i18n/say.ts';

/** The room of remarks that are pinned to elements of the diagram. */
export const remarkTexts = sentences({
  title: { kk: 'Пікірлер', ru: 'Комментарии', en: 'Remarks' },
  write: { kk: '«{element}» туралы пікір', ru: 'Комментарий к элементу «{element}»', en: 'Remark on “{element}”' },
  add: { kk: 'Пікір қосу', ru: 'Добавить комментарий', en: 'Add the remark' },
  addHint: {
    kk: 'Пікірді сақтау (Ctrl+Enter)',
    ru: 'Сохранить комментарий (Ctrl+Enter)',
    en: 'Keep the remark (Ctrl+Enter)',
  },
  choose: {
    kk: 'Пікір жазу үшін диаграммадан элемент таңдаңыз.',
    ru: 'Чтобы написать комментарий, выберите элемент на диаграмме.',
    en: 'Select an element of the diagram to write a remark.',
  },
  state: { kk: 'Қайсысын көрсету', ru: 'Какие показать', en: 'Which to show' },
  open: { kk: 'Ашық', ru: 'Открытые', en: 'Open' },
  resolved: { kk: 'Шешілген', ru: 'Решённые', en: 'Resolved' },
  all: { kk: 'Барлығы', ru: 'Все', en: 'All' },
  mine: { kk: 'Мен қатысқандар', ru: 'С моим участием', en: 'Mine' },
  mineHint: {
    kk: 'Атыңыз «Баптаулар» экранында жазылғанда көрсетіледі.',
    ru: 'Доступно, когда в «Настройках» указано ваше имя.',
    en: 'Available once your name is written under “Settings”.',
  },
  here: { kk: 'Таңдалған элемент', ru: 'Выбранный элемент', en: 'Selected element' },
  count: {
    kk: 'Пікір: {n}, ашығы: {open}',
    ru: '{n} {n|комментарий|комментария|комментариев}, открыто: {open}',
    en: '{n} {n|remark|remarks}, {open} open',
  },
  none: {
    kk: 'Әзірге пікір жоқ. Элементті таңдап, алғашқысын жазыңыз.',
    ru: 'Комментариев пока нет. Выберите элемент и напишите первый.',
    en: 'There are no remarks yet. Select an element and write the first one.',
  },
  noSuch: {
    kk: 'Мұндай пікір жоқ. Сүзгіні өзгертіңіз.',
    ru: 'Таких комментариев нет. Измените фильтр.',
    en: 'No such remarks. Change the filter.',
  },
  gone: {
    kk: 'Элемент жойылған: «{element}»',
    ru: 'Элемент удалён: «{element}»',
    en: 'The element is deleted: “{element}”',
  },
  nameless: { kk: 'атауы жоқ элемент', ru: 'элемент без названия', en: 'element without a name' },
  jump: { kk: 'Диаграммадан көрсету', ru: 'Показать на диаграмме', en: 'Show on the diagram' },
  reply: { kk: 'Жауап беру', ru: 'Ответить', en: 'Reply' },
  yourReply: { kk: 'Жауабыңыз', ru: 'Ваш ответ', en: 'Your reply' },
  sendReply: { kk: 'Жауапты сақтау', ru: 'Сохранить ответ', en: 'Keep the reply' },
  cancel: { kk: 'Болдырмау', ru: 'Отмена', en: 'Cancel' },
  resolve: { kk: 'Шешілді деп белгілеу', ru: 'Отметить решённым', en: 'Resolve' },
  reopen: { kk: 'Қайта ашу', ru: 'Открыть снова', en: 'Reopen' },
  resolvedBy: { kk: 'Шешілді: {by} {on}', ru: 'Решено: {by} {on}', en: 'Resolved: {by} {on}' },
  delete: { kk: 'Пікірді жою', ru: 'Удалить комментарий', en: 'Delete the remark' },
  deleted: { kk: 'Пікір жойылды', ru: 'Комментарий удалён', en: 'The remark is deleted' },
  nobody: { kk: 'Аты көрсетілмеген', ru: 'Без имени', en: 'No name' },
  pin: { kk: 'Ашық пікір: {n}', ru: 'Открытых комментариев: {n}', en: 'Open remarks: {n}' },
});
