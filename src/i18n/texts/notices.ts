import { sentences } from '#i18n/say.ts';

/** Short messages about what has just happened, by the code that src/state tells. */
export const noticeTexts = sentences({
  'saving-quota': {
    kk: 'Браузердің сақтау орны толды, соңғы өзгеріс сақталмады. Сақтық көшірме жасап, орын босатыңыз.',
    ru: 'Место для хранения в браузере закончилось, последнее изменение не сохранено. Сделайте резервную копию и освободите место.',
    en: 'The browser has run out of storage, the last change is not saved. Make a backup and free some space.',
  },
  'saving-stale': {
    kk: 'Бұл жазба басқа қойындыда өзгертілген. Жаңартылған мәнді қарап, өзгерісті қайталаңыз.',
    ru: 'Эта запись изменена в другой вкладке. Посмотрите новое значение и повторите изменение.',
    en: 'This record was changed in another tab. Look at the new value and make the change again.',
  },
  'saving-storage': {
    kk: 'Браузердің сақтау орнына жазу мүмкін болмады. Сақтық көшірме жасаңыз.',
    ru: 'Записать в хранилище браузера не удалось. Сделайте резервную копию.',
    en: 'Writing to the browser storage failed. Make a backup.',
  },
  'saving-closed': {
    kk: 'Дерекқор жабылды. Бетті жаңартыңыз: сақталған деректер орнында.',
    ru: 'База данных закрыта. Обновите страницу: сохранённые данные на месте.',
    en: 'The database was closed. Reload the page: saved data are in place.',
  },
  'projects-archived': {
    kk: 'Мұрағатқа жіберілді: {n} жоба.',
    ru: 'В архив {n|отправлен|отправлены|отправлено} {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} archived.',
  },
  'projects-unarchived': {
    kk: 'Мұрағаттан қайтарылды: {n} жоба.',
    ru: 'Из архива {n|возвращён|возвращены|возвращено} {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} taken out of the archive.',
  },
  'projects-deleted': {
    kk: 'Жойылды: {n} жоба.',
    ru: '{n|Удалён|Удалены|Удалено} {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} deleted.',
  },
  'projects-restored': {
    kk: 'Қайтарылды: {n} жоба.',
    ru: '{n|Возвращён|Возвращены|Возвращено} {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} brought back.',
  },
  'projects-purged': {
    kk: 'Біржола жойылды: {n} жоба.',
    ru: 'Навсегда {n|удалён|удалены|удалено} {n} {n|проект|проекта|проектов}.',
    en: '{n} {n|project|projects} removed for good.',
  },
  'workspace-restored': {
    kk: 'Жұмыс кеңістігі сақтық көшірмеден қалпына келтірілді: {n} жоба.',
    ru: 'Рабочее пространство восстановлено из резервной копии: {n} {n|проект|проекта|проектов}.',
    en: 'The workspace was restored from the backup: {n} {n|project|projects}.',
  },
  'variants-edited': {
    kk: 'Нұсқалардың бірі өңдеуге ашық тұр. Оны жауып, қайта көріңіз.',
    ru: 'Один из вариантов открыт для правки. Закройте его и повторите.',
    en: 'One of the variants is open for editing. Close it and try again.',
  },
  'variant-deleted': { kk: 'Нұсқа жойылды.', ru: 'Вариант удалён.', en: 'The variant is deleted.' },
});
