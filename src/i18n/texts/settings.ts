import { sentences } from '#i18n/say.ts';

/** Settings: how the studio looks, who works in it, where the data are and how they are kept safe. */
export const settingsTexts = sentences({
  title: { kk: 'Баптаулар', ru: 'Настройки', en: 'Settings' },
  subtitle: {
    kk: 'Бұл баптаулар тек осы браузерге қатысты.',
    ru: 'Эти настройки относятся только к этому браузеру.',
    en: 'These settings hold for this browser only.',
  },

  appearance: { kk: 'Көрінісі', ru: 'Внешний вид', en: 'Appearance' },
  language: { kk: 'Экран тілі', ru: 'Язык экранов', en: 'Language of the screens' },
  theme: { kk: 'Тақырып', ru: 'Тема', en: 'Theme' },
  system: { kk: 'Жүйедегідей', ru: 'Как в системе', en: 'As the system' },
  light: { kk: 'Жарық', ru: 'Светлая', en: 'Light' },
  dark: { kk: 'Күңгірт', ru: 'Тёмная', en: 'Dark' },

  author: { kk: 'Автор', ru: 'Автор', en: 'Author' },
  authorName: { kk: 'Сіздің атыңыз', ru: 'Ваше имя', en: 'Your name' },
  authorHint: {
    kk: 'Өзгерістер журналында осы атпен көрсетілесіз, мысалы: «А. Серікқызы». Бұл – жай белгі: ол деректерді бөгде адамнан қорғамайды.',
    ru: 'Под этим именем вы стоите в журнале изменений, например: «А. Серикова». Это просто подпись: от посторонних она данные не защищает.',
    en: 'You stand in the journal of changes under this name, e.g. “A. Serik”. It is only a label: it does not protect the data from anyone.',
  },

  storage: { kk: 'Деректер қоймасы', ru: 'Хранилище данных', en: 'Storage' },
  storageAbout: {
    kk: 'Барлық деректер осы компьютердегі осы браузерде сақталады, ешқайда жіберілмейді.',
    ru: 'Все данные хранятся в этом браузере на этом компьютере и никуда не отправляются.',
    en: 'All data are kept in this browser on this computer and are sent nowhere.',
  },
  persistedYes: {
    kk: 'Тұрақты сақтау қосулы: орын азайғанда браузер деректерді өзі жоймайды.',
    ru: 'Постоянное хранение включено: при нехватке места браузер сам не удалит данные.',
    en: 'Lasting storage is on: the browser does not clear the data by itself when room gets short.',
  },
  persistedNo: {
    kk: 'Тұрақты сақтауға рұқсат берілмеген: орын азайса, браузер деректерді жоя алады. Сақтық көшірмені жиі жасаңыз.',
    ru: 'Постоянное хранение не разрешено: при нехватке места браузер может удалить данные. Чаще делайте резервные копии.',
    en: 'Lasting storage is not granted: the browser may clear the data when room gets short. Make backups often.',
  },
  persistedUnknown: {
    kk: 'Браузер тұрақты сақтау туралы мәлімет бермейді. Сақтық көшірмені жиі жасаңыз.',
    ru: 'Браузер не сообщает о постоянном хранении. Чаще делайте резервные копии.',
    en: 'The browser says nothing about lasting storage. Make backups often.',
  },
  ask: { kk: 'Тұрақты сақтауды сұрау', ru: 'Запросить постоянное хранение', en: 'Ask for lasting storage' },
  refused: {
    kk: 'Браузер рұқсат бермеді. Студияны қолданба ретінде орнатсаңыз немесе жиі қолдансаңыз, рұқсат беруі мүмкін.',
    ru: 'Браузер не разрешил. Он может разрешить, если установить студию как приложение или чаще ею пользоваться.',
    en: 'The browser did not grant it. It may do so when the studio is installed as an app or used more often.',
  },
  usage: {
    kk: 'Пайдаланылғаны: {used}, қолжетімдісі: {quota}',
    ru: 'Занято {used} из доступных {quota}',
    en: '{used} used of {quota} available',
  },
  plainHttp: {
    kk: 'Студия қорғалмаған (http) мекенжайдан ашылған: тұрақты сақтау, желісіз жұмыс, автоматты көшірмелер және қойындылар арасындағы құлып жоқ. Деректер сақталады, бірақ сақтық көшірмені қолмен жасаңыз.',
    ru: 'Студия открыта по незащищённому адресу (http): нет постоянного хранения, работы без сети, автоматических копий и замка между вкладками. Данные сохраняются, но делайте резервные копии вручную.',
    en: 'The studio is open at a plain http address: no lasting storage, no use offline, no automatic copies and no lock between tabs. Data are saved, but make backups by hand.',
  },

  backup: { kk: 'Сақтық көшірме', ru: 'Резервная копия', en: 'Backup' },
  backupAbout: {
    kk: 'Бүкіл жұмыс кеңістігі бір файлда: жобалар, диаграммалар, тізілімдер және журнал. Қалпына келтірілген деректер бақылау сомасы бойынша бірдей болады.',
    ru: 'Всё рабочее пространство в одном файле: проекты, диаграммы, реестры и журнал. Восстановленные данные совпадают по контрольной сумме.',
    en: 'The whole workspace in one file: projects, diagrams, registers and journal. What is restored is identical by hash.',
  },
  download: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Download' },
  downloadBackup: { kk: 'Сақтық көшірмені жүктеп алу', ru: 'Скачать резервную копию', en: 'Download a backup' },
  restoreFile: { kk: 'Файлдан қалпына келтіру', ru: 'Восстановить из файла', en: 'Restore from a file' },
  working: { kk: 'Дайындалуда…', ru: 'Подготовка…', en: 'Working…' },
  fileRefused: {
    kk: '«{file}» қабылданбады, ештеңе өзгерген жоқ. {why}',
    ru: 'Файл «{file}» не принят, ничего не изменилось. {why}',
    en: '“{file}” was refused, nothing was changed. {why}',
  },
  automatic: { kk: 'Автоматты көшірмелер', ru: 'Автоматические копии', en: 'Automatic copies' },
  automaticAbout: {
    kk: 'Өзгерістерден кейін, 10 минутта бір реттен жиі емес, осы браузердің ішінде соңғы бес көшірме сақталады. Олар компьютердің істен шығуынан қорғамайды.',
    ru: 'После изменений, не чаще раза в 10 минут, внутри этого браузера хранятся пять последних копий. От поломки компьютера они не защищают.',
    en: 'After changes, at most every 10 minutes, the last five copies are kept inside this browser. They do not protect against the loss of the computer.',
  },
  automaticMissing: {
    kk: 'Бұл браузерде автоматты көшірмелер сақталмайды: жеке файл жүйесі жоқ (http мекенжайы, жеке терезе немесе ескі браузер). Сақтық көшірмені файлға жүктеп алыңыз.',
    ru: 'В этом браузере автоматические копии не хранятся: нет частной файловой системы (адрес http, приватное окно или старый браузер). Скачивайте резервную копию в файл.',
    en: 'This browser keeps no automatic copies: it has no private file system (http address, private window or old browser). Download backups to a file.',
  },
  automaticNone: { kk: 'Әзірге көшірме жоқ.', ru: 'Копий пока нет.', en: 'No copies yet.' },
  automaticFailed: {
    kk: 'Соңғы автоматты көшірме жасалмады: орын жеткіліксіз болуы мүмкін.',
    ru: 'Последняя автоматическая копия не создана: возможно, не хватает места.',
    en: 'The last automatic copy failed: room may be short.',
  },
  keepNow: { kk: 'Қазір көшірме жасау', ru: 'Сделать копию сейчас', en: 'Keep a copy now' },
  nothingToKeep: { kk: 'Көшіретін жоба жоқ.', ru: 'Нет проектов для копии.', en: 'There is no project to keep.' },
  kept: { kk: 'Көшірме сақталды.', ru: 'Копия сохранена.', en: 'The copy is kept.' },
  when: { kk: 'Қашан', ru: 'Когда', en: 'When' },
  size: { kk: 'Көлемі', ru: 'Размер', en: 'Size' },
  actions: { kk: 'Әрекеттер', ru: 'Действия', en: 'Actions' },
  restore: { kk: 'Қалпына келтіру', ru: 'Восстановить', en: 'Restore' },
  downloadOf: { kk: 'Жүктеп алу: {date}', ru: 'Скачать: {date}', en: 'Download: {date}' },
  restoreOf: { kk: 'Қалпына келтіру: {date}', ru: 'Восстановить: {date}', en: 'Restore: {date}' },
  gone: {
    kk: 'Бұл көшірме енді жоқ.',
    ru: 'Этой копии больше нет.',
    en: 'This copy is not there any more.',
  },

  restoreTitle: {
    kk: 'Жұмыс кеңістігін қалпына келтіру керек пе?',
    ru: 'Восстановить рабочее пространство?',
    en: 'Restore the workspace?',
  },
  restoreFrom: { kk: 'Сақтық көшірме', ru: 'Резервная копия', en: 'The backup' },
  restoreInstead: { kk: 'Ауыстырылатын жұмыс кеңістігі', ru: 'Будет заменено', en: 'What it replaces' },
  projectCount: { kk: '{n} жоба', ru: '{n} {n|проект|проекта|проектов}', en: '{n} {n|project|projects}' },
  andMore: { kk: 'және тағы {n}', ru: 'и ещё {n}', en: 'and {n} more' },
  hash: { kk: 'Бақылау сомасы', ru: 'Контрольная сумма', en: 'Hash' },
  restoreWarning: {
    kk: 'Қазіргі жобалар толығымен ауыстырылады.',
    ru: 'Нынешние проекты будут полностью заменены.',
    en: 'The present projects are replaced as a whole.',
  },
  restoreSafety: {
    kk: 'Алдымен қазіргі күйдің автоматты көшірмесі сақталады.',
    ru: 'Сначала сохраняется автоматическая копия нынешнего состояния.',
    en: 'An automatic copy of the present state is kept first.',
  },
  restoreFailed: {
    kk: 'Қалпына келтіру аяқталмады: {cause}',
    ru: 'Восстановление не завершено: {cause}',
    en: 'Restoring did not finish: {cause}',
  },

  about: { kk: 'Бағдарлама туралы', ru: 'О программе', en: 'About the program' },
  version: { kk: 'Нұсқасы', ru: 'Версия', en: 'Version' },
  licence: { kk: 'Лицензиясы', ru: 'Лицензия', en: 'Licence' },
  bpmnLicence: {
    kk: 'Диаграмма редакторы – bpmn.io, оның белгісі әр диаграммада көрініп тұруға тиіс. Қаріпі – Noto Sans (SIL OFL 1.1).',
    ru: 'Редактор диаграмм – bpmn.io, его знак должен быть виден на каждой диаграмме. Шрифт – Noto Sans (SIL OFL 1.1).',
    en: 'The diagram editor is bpmn.io, whose mark must stay visible on every diagram. The font is Noto Sans (SIL OFL 1.1).',
  },
  licences: {
    kk: 'Пайдаланылған бағдарламалардың лицензиялары',
    ru: 'Лицензии использованных программ',
    en: 'Licences of the programs used',
  },
  fontLicence: { kk: 'Қаріптің лицензиясы', ru: 'Лицензия шрифта', en: 'Licence of the font' },
  licenceMissing: {
    kk: 'Лицензиялар мәтіні тек құрастырылған бағдарламада бар.',
    ru: 'Тексты лицензий есть только в собранной программе.',
    en: 'The texts of the licences come with the built program only.',
  },
  verify: { kk: 'Алынған пакетті тексеру', ru: 'Проверить полученный пакет', en: 'Verify a received package' },

  erase: { kk: 'Барлығын жою', ru: 'Стереть всё', en: 'Erase everything' },
  eraseAbout: {
    kk: 'Осы браузердегі барлық жоба, журнал, автоматты көшірмелер және автордың аты жойылады. Алдымен сақтық көшірмені жүктеп алыңыз.',
    ru: 'Будут стёрты все проекты, журнал, автоматические копии и имя автора в этом браузере. Сначала скачайте резервную копию.',
    en: 'All projects, the journal, the automatic copies and the author’s name in this browser are erased. Download a backup first.',
  },
  eraseTitle: { kk: 'Барлығын жою керек пе?', ru: 'Стереть всё?', en: 'Erase everything?' },
  eraseType: {
    kk: 'Растау үшін «{word}» деп жазыңыз',
    ru: 'Для подтверждения введите «{word}»',
    en: 'Type “{word}” to confirm',
  },
  eraseWord: { kk: 'жою', ru: 'стереть', en: 'erase' },
  erased: { kk: 'Барлығы жойылды.', ru: 'Всё стёрто.', en: 'Everything is erased.' },
});
