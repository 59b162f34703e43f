import { sentences } from '#i18n/say.ts';

/** What is said when the workspace that this browser held is gone or damaged. */
export const recoveryTexts = sentences({
  title: {
    kk: 'Жұмыс кеңістігі зақымдалған',
    ru: 'Рабочее пространство повреждено',
    en: 'The workspace is damaged',
  },
  emptied: {
    kk: 'Бұл браузерде {n} жоба болған еді, қазір дерекқор бос. Оны браузер, тазалау бағдарламасы немесе дискідегі ақау жойған болуы мүмкін.',
    ru: 'В этом браузере {n|был|было|было} {n} {n|проект|проекта|проектов}, а сейчас база данных пуста. Её мог очистить браузер, программа очистки или сбой диска.',
    en: 'This browser held {n} {n|project|projects}, and now the database is empty. The browser, a cleaning program or a fault of the disk may have emptied it.',
  },
  cutShort: {
    kk: 'Бұл браузерде {n} жоба болған еді, дерекқордың соңғы бөлігі жоғалған: журнал есте қалған жерден ертерек бітеді.',
    ru: 'В этом браузере {n|был|было|было} {n} {n|проект|проекта|проектов}; последняя часть базы данных потеряна: журнал кончается раньше, чем должен.',
    en: 'This browser held {n} {n|project|projects}; the last part of the database is lost: the journal ends earlier than it should.',
  },
  hollow: {
    kk: 'Журнал орнында, бірақ жобалардың өзі дерекқорда жоқ.',
    ru: 'Журнал на месте, но самих проектов в базе данных нет.',
    en: 'The journal is there, but the projects themselves are gone from the database.',
  },
  reported: {
    kk: 'Браузер деректер жоғалғанын хабарлады ({cause}).',
    ru: 'Браузер сообщил о потере данных ({cause}).',
    en: 'The browser reported a loss of data ({cause}).',
  },
  nothingWritten: {
    kk: 'Әзірге ештеңе жазылған жоқ. Төмендегі жолдардың бірін таңдаңыз: ең сенімдісі – бірінші.',
    ru: 'Пока ничего не записано. Выберите один из путей ниже: самый надёжный – первый.',
    en: 'Nothing has been written yet. Choose one of the ways below: the surest is the first.',
  },
  stillHere: {
    kk: 'Қазір бары: {n} жоба',
    ru: 'Сейчас есть: {n} {n|проект|проекта|проектов}',
    en: 'Still here: {n} {n|project|projects}',
  },
  best: { kk: 'Ұсынылады', ru: 'Рекомендуется', en: 'Recommended' },

  journal: { kk: 'Журналдан қалпына келтіру', ru: 'Восстановить из журнала', en: 'Rebuild from the journal' },
  journalText: {
    kk: 'Журналда әр өзгеріс тізбекпен сақталған. Әр жоба тізбегі бүтін тұрған жеріне дейін қайта құрылады.',
    ru: 'В журнале цепочкой записано каждое изменение. Каждый проект будет восстановлен до места, где цепочка цела.',
    en: 'The journal holds every change in a chain. Each project is rebuilt up to where its chain is whole.',
  },
  journalNone: {
    kk: 'Журнал да жоғалған, сондықтан бұл жол жабық.',
    ru: 'Журнал тоже утрачен, поэтому этот путь закрыт.',
    en: 'The journal is lost too, so this way is closed.',
  },
  rebuild: { kk: 'Қайта құру', ru: 'Восстановить', en: 'Rebuild' },
  rebuilt: {
    kk: 'Қалпына келтірілді: {n} жоба.',
    ru: 'Восстановлено: {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} rebuilt.',
  },
  rebuiltBroken: {
    kk: 'Тізбегі үзілген жобалар: {n}. Олар үзілген жеріне дейін қайта құрылды.',
    ru: 'Проектов с прерванной цепочкой: {n}. Они восстановлены до места разрыва.',
    en: 'Projects with a broken chain: {n}. They were rebuilt up to the break.',
  },
  rebuiltSkipped: {
    kk: 'Диаграммалардың {n} өзгерісін қайталау мүмкін болмады.',
    ru: 'Не удалось повторить изменений диаграмм: {n}.',
    en: '{n} {n|change|changes} of diagrams could not be repeated.',
  },
  continue: { kk: 'Жұмысты жалғастыру', ru: 'Продолжить работу', en: 'Go on working' },

  automatic: { kk: 'Автоматты көшірмеден', ru: 'Из автоматической копии', en: 'From an automatic copy' },
  automaticText: {
    kk: 'Ең соңғысы: {date}, {size}.',
    ru: 'Последняя: {date}, {size}.',
    en: 'The newest: {date}, {size}.',
  },
  automaticNone: {
    kk: 'Бұл браузерде автоматты көшірме қалмаған.',
    ru: 'В этом браузере автоматических копий не осталось.',
    en: 'No automatic copy is left in this browser.',
  },

  file: { kk: 'Сақтық көшірме файлынан', ru: 'Из файла резервной копии', en: 'From a backup file' },
  fileText: {
    kk: 'Бұрын жүктеп алынған .backup.zip файлын таңдаңыз.',
    ru: 'Выберите скачанный ранее файл .backup.zip.',
    en: 'Choose a .backup.zip file that was downloaded before.',
  },
  chooseFile: { kk: 'Файлды таңдау', ru: 'Выбрать файл', en: 'Choose a file' },

  packages: { kk: 'Жобалардың пакеттерінен', ru: 'Из пакетов проектов', en: 'From packages of projects' },
  packagesText: {
    kk: 'Порталға немесе әріптестерге жіберілген пакеттер болса, жобалар солардан қайтады.',
    ru: 'Если есть пакеты, отправленные на портал или коллегам, проекты вернутся из них.',
    en: 'Projects come back from packages that were sent to the portal or to colleagues.',
  },
  choosePackages: { kk: 'Пакеттерді таңдау', ru: 'Выбрать пакеты', en: 'Choose packages' },
  packageTaken: {
    kk: '«{file}»: жоба қайтарылды.',
    ru: '«{file}»: проект возвращён.',
    en: '“{file}”: project brought back.',
  },
  packageRefused: {
    kk: '«{file}» қабылданбады: {why}',
    ru: '«{file}» не принят: {why}',
    en: '“{file}” was refused: {why}',
  },
  packageBackup: {
    kk: '«{file}» – сақтық көшірме: оны жоғарыдағы «Сақтық көшірме файлынан» жолымен ашыңыз.',
    ru: '«{file}» – резервная копия: откройте её выше, «Из файла резервной копии».',
    en: '“{file}” is a backup: open it above, “From a backup file”.',
  },

  left: { kk: 'Қалғанын файлға жүктеп алу', ru: 'Скачать то, что осталось', en: 'Download what is left' },
  goOn: { kk: 'Қалғанымен жалғастыру', ru: 'Продолжить с тем, что осталось', en: 'Go on with what is left' },
  goOnText: {
    kk: 'Дерекқор сол күйінде қабылданады: {n} жоба қалады, жоғалғаны қайтпайды.',
    ru: 'База данных принимается как есть: {n|останется|останутся|останется} {n} {n|проект|проекта|проектов}, потерянное не вернётся.',
    en: 'The database is taken as it is: {n} {n|project stays|projects stay}, what was lost does not come back.',
  },
  anew: { kk: 'Басынан бастау', ru: 'Начать заново', en: 'Start anew' },
  anewText: {
    kk: 'Бос жұмыс кеңістігі ашылады. Қалған журнал жойылады; автоматты көшірмелер орнында қалады.',
    ru: 'Откроется пустое рабочее пространство. Остатки журнала будут удалены; автоматические копии останутся.',
    en: 'An empty workspace opens. What is left of the journal is removed; the automatic copies stay.',
  },
  sure: { kk: 'Бұған сенімдісіз бе?', ru: 'Вы уверены?', en: 'Are you sure?' },
  sureText: {
    kk: 'Жоғалған жобаларды осыдан кейін тек файлдардан қайтаруға болады.',
    ru: 'После этого потерянные проекты можно будет вернуть только из файлов.',
    en: 'After this the lost projects can only come back from files.',
  },
  failed: { kk: 'Бұл жол нәтиже бермеді: {cause}', ru: 'Этот путь не удался: {cause}', en: 'This way failed: {cause}' },
});
