import { sentences } from '#i18n/say.ts';

/** The process library: finished processes to look at and to begin from. */
export const libraryTexts = sentences({
  title: { kk: 'Процестер кітапханасы', ru: 'Библиотека процессов', en: 'Process library' },
  subtitle: {
    kk: 'Үш нұсқасы мен барлық тізілімдері бар дайын процестер: қарап шығып, жоба ретінде ашыңыз.',
    ru: 'Готовые процессы с тремя вариантами и всеми реестрами: посмотрите и откройте как проект.',
    en: 'Finished processes with three variants and all registers: look at them and open them as projects.',
  },
  search: { kk: 'Процесті іздеу', ru: 'Поиск процесса', en: 'Search for a process' },
  areas: { kk: 'Саласы', ru: 'Отрасль', en: 'Area' },
  allAreas: { kk: 'Барлық салалар', ru: 'Все отрасли', en: 'All areas' },
  'area.land': { kk: 'Жер қатынастары', ru: 'Земельные отношения', en: 'Land relations' },
  'area.civil': { kk: 'Азаматтық хал актілері', ru: 'Акты гражданского состояния', en: 'Civil status' },
  'area.social': { kk: 'Әлеуметтік қорғау', ru: 'Социальная защита', en: 'Social protection' },
  'area.water': { kk: 'Су ресурстары', ru: 'Водные ресурсы', en: 'Water resources' },
  illustrative: { kk: 'Мысал ретінде', ru: 'Иллюстративный', en: 'Illustrative' },
  illustrativeText: {
    kk: 'Сандардың бір бөлігі – автордың болжамы, олар бойынша шешім қабылдауға болмайды.',
    ru: 'Часть чисел – допущения автора, по ним нельзя принимать решения.',
    en: 'Some numbers are assumptions of the author; no decision may be taken from them.',
  },
  checkedOn: {
    kk: 'Дереккөздер тексерілген: {date}',
    ru: 'Источники проверены: {date}',
    en: 'Sources checked: {date}',
  },
  records: { kk: '{n} жазба', ru: '{n} {n|запись|записи|записей}', en: '{n} {n|record|records}' },
  variants: { kk: '{n} нұсқа', ru: '{n} {n|вариант|варианта|вариантов}', en: '{n} {n|variant|variants}' },
  tasks: {
    kk: 'ағымдағы нұсқада {n} тапсырма',
    ru: '{n} {n|задача|задачи|задач} в текущем варианте',
    en: '{n} {n|task|tasks} in the current variant',
  },
  picture: {
    kk: '{name}: ағымдағы нұсқаның жалпы көрінісі',
    ru: '{name}: общий вид текущего варианта',
    en: '{name}: the current variant at a glance',
  },
  open: { kk: 'Жоба ретінде ашу', ru: 'Открыть как проект', en: 'Open as a project' },
  openNamed: { kk: 'Жоба ретінде ашу: {name}', ru: 'Открыть как проект: {name}', en: 'Open as a project: {name}' },
  opening: { kk: 'Ашылуда…', ru: 'Открывается…', en: 'Opening…' },
  sources: { kk: 'Дереккөздер', ru: 'Источники', en: 'Sources' },
  sourcesNamed: { kk: 'Дереккөздер: {name}', ru: 'Источники: {name}', en: 'Sources: {name}' },
  none: { kk: 'Іздеуге сәйкес процесс жоқ', ru: 'Нет процессов, подходящих под поиск', en: 'No process matches' },
  clear: { kk: 'Іздеуді тазарту', ru: 'Очистить поиск', en: 'Clear the search' },
  failed: {
    kk: 'Кітапхана файлы оқылмады: {cause}',
    ru: 'Не удалось прочитать файл библиотеки: {cause}',
    en: 'A file of the library could not be read: {cause}',
  },
});
