import { sentences } from '#i18n/say.ts';

/** What the quick fix of a rule does, on its button; by code of the rule. */
export const ruleFixTexts = sentences({
  'branch-unlabelled': { kk: 'Қарсы жауапты жазу', ru: 'Подписать другим ответом', en: 'Write the other answer' },
  'condition-missing': { kk: 'Әдепкі тармақ ету', ru: 'Сделать ветвью по умолчанию', en: 'Make it the default' },
  'duplicate-flow': { kk: 'Қайталанған ағынды жою', ru: 'Удалить повторный поток', en: 'Delete the second flow' },
  'gateway-joins-and-splits': {
    kk: 'Қосатын шлюзді бөлек қою',
    ru: 'Вынести соединяющий шлюз',
    en: 'Add a joining gateway',
  },
  'gateway-not-a-question': { kk: 'Атауға «?» қосу', ru: 'Добавить «?» в название', en: 'Add “?” to the name' },
  'implicit-end': { kk: 'Соңғы оқиға қосу', ru: 'Добавить конечное событие', en: 'Add an end event' },
  'implicit-merge': { kk: 'Қосатын шлюз қою', ru: 'Добавить соединяющий шлюз', en: 'Add a joining gateway' },
  'implicit-split': { kk: 'Параллель шлюз қою', ru: 'Добавить параллельный шлюз', en: 'Add a parallel gateway' },
  'implicit-start': { kk: 'Бастапқы оқиға қосу', ru: 'Добавить начальное событие', en: 'Add a start event' },
  'name-begins-small': { kk: 'Бас әріптен бастау', ru: 'Начать с прописной буквы', en: 'Begin with a capital' },
  'name-with-spare-spaces': {
    kk: 'Артық бос орындарды алып тастау',
    ru: 'Убрать лишние пробелы',
    en: 'Remove the spare spaces',
  },
  'superfluous-gateway': { kk: 'Артық шлюзді жою', ru: 'Удалить лишний шлюз', en: 'Delete the gateway' },
  'superfluous-termination': {
    kk: 'Кәдімгі соңғы оқиға ету',
    ru: 'Сделать обычным конечным событием',
    en: 'Make it a plain end event',
  },
});

/** What the fixes write on the diagram. */
export const fixWords = sentences({
  started: { kk: 'Процесс басталды', ru: 'Процесс начался', en: 'The process has begun' },
  ended: { kk: 'Процесс аяқталды', ru: 'Процесс завершён', en: 'The process has ended' },
  yes: { kk: 'Иә', ru: 'Да', en: 'Yes' },
  no: { kk: 'Жоқ', ru: 'Нет', en: 'No' },
});
