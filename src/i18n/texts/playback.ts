import { sentences } from '#i18n/say.ts';

/** The bar that plays a process step by step. */
export const playbackTexts = sentences({
  title: { kk: 'Процесті қадамдап көрсету', ru: 'Показ процесса по шагам', en: 'Play the process step by step' },
  controls: { kk: 'Көрсетуді басқару', ru: 'Управление показом', en: 'Playback controls' },
  restart: { kk: 'Басынан бастау', ru: 'Сначала', en: 'Start over' },
  back: { kk: 'Артқа', ru: 'Назад', en: 'Back' },
  forward: { kk: 'Алға', ru: 'Вперёд', en: 'Forward' },
  toQuestion: { kk: 'Келесі шешімге дейін', ru: 'До следующего решения', en: 'To the next decision' },
  play: { kk: 'Өздігінен жүргізу', ru: 'Показывать самостоятельно', en: 'Play by itself' },
  pause: { kk: 'Тоқтата тұру', ru: 'Приостановить', en: 'Pause' },
  speed: { kk: 'Жылдамдық', ru: 'Скорость', en: 'Speed' },
  slow: { kk: 'Баяу', ru: 'Медленно', en: 'Slow' },
  normal: { kk: 'Қалыпты', ru: 'Обычно', en: 'Normal' },
  fast: { kk: 'Жылдам', ru: 'Быстро', en: 'Fast' },
  leave: { kk: 'Көрсетуді аяқтау', ru: 'Закончить показ', en: 'Leave the playback' },
  keys: {
    kk: 'Бос орын немесе → – алға, ← – артқа, цифр – жауап, Esc – аяқтау',
    ru: 'Пробел или → – вперёд, ← – назад, цифра – ответ, Esc – закончить',
    en: 'Space or → forward, ← back, a digit answers, Esc leaves',
  },
  stage: { kk: 'Ағымдағы қадам', ru: 'Текущий шаг', en: 'Current step' },

  start: { kk: 'Басталуы', ru: 'Начало', en: 'Start' },
  step: { kk: 'Қадам', ru: 'Шаг', en: 'Step' },
  event: { kk: 'Оқиға', ru: 'Событие', en: 'Event' },
  question: { kk: 'Шешім', ru: 'Решение', en: 'Decision' },
  end: { kk: 'Соңы', ru: 'Конец', en: 'End' },
  stuck: { kk: 'Процесс тоқтап қалды', ru: 'Процесс остановился', en: 'The process is stuck' },
  unnamed: { kk: 'Атауы жоқ', ru: 'Без названия', en: 'Without a name' },
  meanwhile: {
    kk: 'Қатар жүріп жатыр: {list}',
    ru: 'Одновременно идёт: {list}',
    en: 'At the same time: {list}',
  },
  ended: { kk: 'Процесс аяқталды', ru: 'Процесс завершён', en: 'The process has ended' },

  performer: { kk: 'Орындаушы', ru: 'Исполнитель', en: 'Performer' },
  channel: { kk: 'Арна', ru: 'Канал', en: 'Channel' },
  medium: { kk: 'Құжат түрі', ru: 'Вид документов', en: 'Medium' },
  work: { kk: 'Жұмыс', ru: 'Работа', en: 'Work' },
  wait: { kk: 'Күту', ru: 'Ожидание', en: 'Wait' },
  soFar: { kk: 'Осы сәтке дейін', ru: 'К этому моменту', en: 'So far' },
  elapsed: { kk: 'Өткен уақыт', ru: 'Прошло времени', en: 'Time gone by' },
  visits: { kk: 'Клиенттің келуі', ru: 'Визиты клиента', en: 'Visits of the client' },
  documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
  noTime: { kk: '0 минут', ru: '0 минут', en: '0 minutes' },
  timeAndDays: { kk: '{time} және {days}', ru: '{time} и {days}', en: '{time} and {days}' },

  whichWay: { kk: 'Қай жолмен жүреміз?', ru: 'Каким путём идём?', en: 'Which way?' },
  whichWays: { kk: 'Қандай жолдармен жүреміз?', ru: 'Какими путями идём?', en: 'Which ways?' },
  whatFirst: { kk: 'Қай оқиға бұрын болады?', ru: 'Что произойдёт раньше?', en: 'What happens first?' },
  whatHappened: {
    kk: '«{name}» қадамында не болды?',
    ru: 'Что произошло на шаге «{name}»?',
    en: 'What happened at “{name}”?',
  },
  howStarts: { kk: 'Процесс неден басталады?', ru: 'С чего начинается процесс?', en: 'How does the process start?' },
  asPlanned: { kk: 'Бәрі жоспар бойынша орындалды', ru: 'Всё прошло как задумано', en: 'All went as planned' },
  share: { kk: '{label} ({share})', ru: '{label} ({share})', en: '{label} ({share})' },
  leadsTo: { kk: '→ {name}', ru: '→ {name}', en: '→ {name}' },
  goOn: { kk: 'Таңдалғандармен жалғастыру', ru: 'Продолжить с выбранными', en: 'Go on with these' },

  'missing-join': {
    kk: '«{name}» алдында қатар жүрген тармақтар біріктіруші операторсыз түйіседі: бұдан кейінгі қадамдар бірнеше рет орындалады.',
    ru: 'Перед «{name}» параллельные ветви сходятся без соединяющего шлюза: дальнейшие шаги выполнятся несколько раз.',
    en: 'Before “{name}” parallel ways meet without a joining gateway: what follows is done several times.',
  },
  'starved-join': {
    kk: '«{name}» біріктіруші операторы ешкім жүрмейтін тармақты күтіп тұр: процесс әрі қарай жылжымайды.',
    ru: 'Соединяющий шлюз «{name}» ждёт ветвь, по которой никто не идёт: дальше процесс не двинется.',
    en: 'The joining gateway “{name}” waits for a way that nobody is on: the process cannot go on.',
  },
  'no-way-on': {
    kk: '«{name}» – соңғы оқиға емес, бірақ одан кейін жол жоқ.',
    ru: 'После «{name}» нет пути дальше, хотя это не конечное событие.',
    en: 'There is no way on after “{name}”, although it is no end event.',
  },
  endless: {
    kk: '«{name}» маңында тармақтар шеңбер бойымен жүреді, шығатын жол жоқ.',
    ru: 'Около «{name}» ветви идут по кругу, выхода нет.',
    en: 'Around “{name}” the ways lead in a circle without a way out.',
  },

  empty: {
    kk: 'Көрсететін ештеңе жоқ. Диаграммаға басталу оқиғасын қосып, оны қадамдармен байланыстырыңыз.',
    ru: 'Показывать нечего. Добавьте на диаграмму начальное событие и соедините его с шагами.',
    en: 'There is nothing to play. Add a start event to the diagram and connect it with steps.',
  },
});

/** Paths that were played and saved. */
export const pathTexts = sentences({
  paths: { kk: 'Жазылған жолдар', ru: 'Записанные пути', en: 'Recorded paths' },
  save: { kk: 'Осы жолды сақтау', ru: 'Сохранить этот путь', en: 'Save this path' },
  name: { kk: 'Жолдың атауы', ru: 'Название пути', en: 'Name of the path' },
  nameHint: {
    kk: 'Мысалы: «Құжаттар толық емес, бас тартылды»',
    ru: 'Например: «Документы неполные, отказ»',
    en: 'For example: “Documents incomplete, refused”',
  },
  saveNow: { kk: 'Сақтау', ru: 'Сохранить', en: 'Save' },
  saved: { kk: '«{name}» жолы сақталды', ru: 'Путь «{name}» сохранён', en: 'The path “{name}” is saved' },
  replay: { kk: 'Қайта жүріп өту', ru: 'Пройти снова', en: 'Play again' },
  rename: { kk: 'Атауын өзгерту', ru: 'Переименовать', en: 'Rename' },
  delete: { kk: 'Жою', ru: 'Удалить', en: 'Delete' },
  deleted: { kk: '«{name}» жолы жойылды', ru: 'Путь «{name}» удалён', en: 'The path “{name}” is deleted' },
  close: { kk: 'Жабу', ru: 'Закрыть', en: 'Close' },
  none: {
    kk: 'Әзірге жол жазылмаған. Процесті қадамдап жүріп өтіп, оған атау беріңіз.',
    ru: 'Пока нет ни одного пути. Пройдите процесс по шагам и дайте пути название.',
    en: 'No path is recorded yet. Walk through the process and give the path a name.',
  },
  following: {
    kk: '«{name}» жолымен жүріп жатыр',
    ru: 'Идёт по пути «{name}»',
    en: 'Follows the path “{name}”',
  },
  lost: {
    kk: 'Диаграмма өзгерген: жолдың бұдан кейінгі жауаптары енді жоқ.',
    ru: 'Диаграмма изменилась: дальнейших ответов этого пути на ней больше нет.',
    en: 'The diagram has changed: the further answers of this path are no longer there.',
  },
});
