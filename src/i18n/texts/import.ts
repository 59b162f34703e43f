import { sentences } from '#i18n/say.ts';

/** Taking files into the workspace. */
export const importTexts = sentences({
  drop: { kk: 'Файлдарды осы жерге тастаңыз', ru: 'Отпустите файлы здесь', en: 'Drop the files here' },
  dropHint: {
    kk: 'BPMN диаграммасы, жоба пакеті немесе сақтық көшірме',
    ru: 'Диаграмма BPMN, пакет проекта или резервная копия',
    en: 'A BPMN diagram, a package of a project or a backup',
  },
  reading: { kk: '«{file}» оқылуда…', ru: 'Читается «{file}»…', en: 'Reading “{file}”…' },
  readingTitle: { kk: 'Импорттау', ru: 'Импорт', en: 'Import' },
  resultTitle: { kk: 'Импорт нәтижесі', ru: 'Результат импорта', en: 'Result of the import' },
  refused: { kk: 'Қабылданбады', ru: 'Не принят', en: 'Refused' },
  refusedNote: {
    kk: 'Бұл файл жұмыс кеңістігінде ештеңе өзгерткен жоқ.',
    ru: 'Этот файл ничего не изменил в рабочем пространстве.',
    en: 'This file changed nothing in the workspace.',
  },
  added: { kk: 'Жоба қосылды', ru: 'Проект добавлен', en: 'Project added' },
  addedMany: {
    kk: 'Қосылды: {n} жоба.',
    ru: '{n|Добавлен|Добавлены|Добавлено} {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} added.',
  },
  openProject: { kk: 'Жобаны ашу', ru: 'Открыть проект', en: 'Open the project' },
  notices: { kk: 'Назар аударыңыз:', ru: 'Обратите внимание:', en: 'Please note:' },
  moreNotices: { kk: 'Тағы {n} ескерту.', ru: 'Ещё {n} {n|замечание|замечания|замечаний}.', en: '{n} more.' },

  presentTitle: { kk: 'Бұл жоба осында бар', ru: 'Такой проект уже есть', en: 'This project is here already' },
  presentText: {
    kk: '«{name}» жобасы жұмыс кеңістігінде бар. Пакеттегі жобаны оның орнына қоюға немесе жанына көшірме етіп қосуға болады.',
    ru: 'Проект «{name}» уже есть в рабочем пространстве. Проект из пакета можно поставить на его место или добавить рядом как копию.',
    en: 'The project “{name}” is in the workspace already. The one in the package can take its place or stand beside it as a copy.',
  },
  presentHere: { kk: 'Осындағы жоба', ru: 'Проект здесь', en: 'The project here' },
  presentThere: { kk: 'Пакеттегі жоба', ru: 'Проект в пакете', en: 'The project in the package' },
  changed: { kk: 'өзгертілген: {date}', ru: 'изменён: {date}', en: 'changed: {date}' },
  replace: { kk: 'Орнын ауыстыру', ru: 'Заменить', en: 'Replace' },
  asCopy: { kk: 'Көшірме етіп қосу', ru: 'Добавить как копию', en: 'Add as a copy' },

  backupTitle: {
    kk: 'Жұмыс кеңістігін қалпына келтіру керек пе?',
    ru: 'Восстановить рабочее пространство?',
    en: 'Restore the workspace?',
  },
  backupText: {
    kk: '«{file}» – жұмыс кеңістігінің сақтық көшірмесі: {date}, {n} жоба. Қазіргі жұмыс кеңістігі ({present} жоба) толығымен ауыстырылады.',
    ru: '«{file}» – резервная копия рабочего пространства: {date}, проектов: {n}. Нынешнее рабочее пространство (проектов: {present}) будет полностью заменено.',
    en: '“{file}” is a backup of a workspace: {date}, {n} {n|project|projects}. The present workspace (projects: {present}) will be replaced as a whole.',
  },
  backupSafety: {
    kk: 'Алдымен қазіргі күйдің автоматты көшірмесі сақталады, егер браузер мүмкіндік берсе.',
    ru: 'Сначала, если браузер позволяет, сохраняется автоматическая копия нынешнего состояния.',
    en: 'An automatic copy of the present state is kept first, where the browser allows it.',
  },
  restore: { kk: 'Қалпына келтіру', ru: 'Восстановить', en: 'Restore' },
  failed: {
    kk: '«{file}» импортталмады: {cause}',
    ru: 'Не удалось импортировать «{file}»: {cause}',
    en: 'Importing “{file}” failed: {cause}',
  },
});
