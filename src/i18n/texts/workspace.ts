import { sentences } from '#i18n/say.ts';

/** The workspace: the grid of projects and what can be done with them. */
export const workspaceTexts = sentences({
  title: { kk: 'Жобалар', ru: 'Проекты', en: 'Projects' },
  subtitle: {
    kk: 'Осы браузерде сақталған реинжиниринг жобалары',
    ru: 'Проекты реинжиниринга, которые хранятся в этом браузере',
    en: 'Reengineering projects kept in this browser',
  },
  create: { kk: 'Жоба құру', ru: 'Создать проект', en: 'Create a project' },
  import: { kk: 'Импорттау', ru: 'Импортировать', en: 'Import' },
  fromLibrary: { kk: 'Кітапханадан ашу', ru: 'Открыть из библиотеки', en: 'Open from the library' },
  search: {
    kk: 'Атауы, иесі немесе кезеңі бойынша іздеу',
    ru: 'Поиск по названию, владельцу или этапу',
    en: 'Search by name, owner or stage',
  },
  views: { kk: 'Жобалар тізімі', ru: 'Список проектов', en: 'List of projects' },
  active: { kk: 'Жұмыстағылар', ru: 'В работе', en: 'In progress' },
  archived: { kk: 'Мұрағат', ru: 'Архив', en: 'Archive' },
  deleted: { kk: 'Жойылғандар', ru: 'Удалённые', en: 'Deleted' },

  name: { kk: 'Атауы', ru: 'Название', en: 'Name' },
  nameKk: { kk: 'Атауы (қазақша)', ru: 'Название (казахский)', en: 'Name (Kazakh)' },
  nameRu: { kk: 'Атауы (орысша)', ru: 'Название (русский)', en: 'Name (Russian)' },
  nameEn: { kk: 'Атауы (ағылшынша)', ru: 'Название (английский)', en: 'Name (English)' },
  untitled: { kk: 'Атауы жоқ жоба', ru: 'Проект без названия', en: 'Untitled project' },
  owner: { kk: 'Иесі', ru: 'Владелец', en: 'Owner' },
  stage: { kk: 'Кезеңі', ru: 'Этап', en: 'Stage' },
  variants: { kk: 'Нұсқалар', ru: 'Варианты', en: 'Variants' },
  noVariants: { kk: 'Нұсқалары жоқ', ru: 'Вариантов нет', en: 'No variants' },
  lastChange: { kk: 'Соңғы өзгеріс', ru: 'Последнее изменение', en: 'Last change' },
  illustrative: { kk: 'Мысал ретінде', ru: 'Иллюстративный', en: 'Illustrative' },

  open: { kk: 'Ашу', ru: 'Открыть', en: 'Open' },
  duplicate: { kk: 'Көшірмесін жасау', ru: 'Создать копию', en: 'Duplicate' },
  archive: { kk: 'Мұрағатқа жіберу', ru: 'В архив', en: 'Archive' },
  unarchive: { kk: 'Мұрағаттан қайтару', ru: 'Вернуть из архива', en: 'Take out of the archive' },
  delete: { kk: 'Жою', ru: 'Удалить', en: 'Delete' },
  restore: { kk: 'Қайтару', ru: 'Вернуть', en: 'Bring back' },
  purge: { kk: 'Біржола жою', ru: 'Удалить навсегда', en: 'Remove for good' },
  priorities: {
    kk: 'Автоматтандыру басымдықтары',
    ru: 'Приоритеты автоматизации',
    en: 'Automation priorities',
  },
  repeatedData: {
    kk: 'Қайталап сұралатын деректер',
    ru: 'Повторно запрашиваемые данные',
    en: 'Data asked more than once',
  },
  csv: { kk: 'CSV жүктеп алу', ru: 'Скачать CSV', en: 'Download CSV' },
  csvName: { kk: 'jobalar', ru: 'proekty', en: 'projects' },
  selectionActions: {
    kk: 'Таңдалған жобалармен әрекеттер',
    ru: 'Действия с выбранными проектами',
    en: 'Actions on the selected projects',
  },
  copyOf: { kk: '{name} (көшірме)', ru: '{name} (копия)', en: '{name} (copy)' },
  duplicated: { kk: 'Көшірме жасалды: {name}', ru: 'Копия создана: {name}', en: 'Copy made: {name}' },

  purgeTitle: { kk: 'Жобаларды біржола жою керек пе?', ru: 'Удалить проекты навсегда?', en: 'Remove for good?' },
  purgeText: {
    kk: '{n} жоба диаграммаларымен, тізілімдерімен және журналымен бірге жойылады. Оларды қайтару мүмкін болмайды.',
    ru: 'Будет {n|удалён|удалены|удалено} {n} {n|проект|проекта|проектов} вместе с диаграммами, реестрами и журналом. Вернуть их будет нельзя.',
    en: '{n} {n|project|projects} will be removed with diagrams, registers and journal. This cannot be taken back.',
  },

  newTitle: { kk: 'Жаңа жоба', ru: 'Новый проект', en: 'New project' },
  newName: { kk: 'Жобаның атауы', ru: 'Название проекта', en: 'Name of the project' },
  newNameHint: {
    kk: 'Әдетте бизнес-процестің атауы. Кемінде бір тілде жазыңыз, қалғанын кейін толықтыруға болады.',
    ru: 'Обычно название бизнес-процесса. Заполните хотя бы на одном языке, остальные можно дополнить позже.',
    en: 'Usually the name of the business process. Write it in one language at least; the others can follow.',
  },
  nameMissing: {
    kk: 'Атауын кемінде бір тілде жазыңыз.',
    ru: 'Введите название хотя бы на одном языке.',
    en: 'Write the name in one language at least.',
  },
  newOwner: { kk: 'Бизнес-процестің иесі', ru: 'Владелец бизнес-процесса', en: 'Business process owner' },
  newOwnerHint: {
    kk: 'Мемлекеттік орган, адам емес.',
    ru: 'Государственный орган, а не человек.',
    en: 'A state body, not a person.',
  },

  emptyTitle: { kk: 'Әзірге жоба жоқ', ru: 'Проектов пока нет', en: 'No projects yet' },
  emptyText: {
    kk: 'Жаңа жоба құрыңыз, дайын .bpmn файлын немесе пакетті осы бетке сүйреп әкеліңіз не кітапханадағы дайын процесті ашыңыз.',
    ru: 'Создайте новый проект, перетащите на эту страницу готовый файл .bpmn или пакет либо откройте готовый процесс из библиотеки.',
    en: 'Create a project, drop a .bpmn file or a package on this page, or open a process from the library.',
  },
  noArchived: { kk: 'Мұрағат бос', ru: 'Архив пуст', en: 'The archive is empty' },
  noDeleted: { kk: 'Жойылған жоба жоқ', ru: 'Удалённых проектов нет', en: 'Nothing is deleted' },
  noMatch: { kk: 'Іздеуге сәйкес жоба жоқ', ru: 'Нет проектов, подходящих под поиск', en: 'No project matches' },
  clearSearch: { kk: 'Іздеуді тазарту', ru: 'Очистить поиск', en: 'Clear the search' },
});
