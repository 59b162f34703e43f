import { sentences } from '#i18n/say.ts';

/** What was done, as the journal says it, by the code of the command. */
export const commandTexts = sentences({
  'create-project': { kk: 'Жоба құрылды', ru: 'Проект создан', en: 'Project created' },
  'import-diagram': {
    kk: 'Жоба диаграмма файлынан құрылды',
    ru: 'Проект создан из файла диаграммы',
    en: 'Project made from a diagram file',
  },
  'duplicate-project': {
    kk: 'Жоба басқа жобадан көшірілді',
    ru: 'Проект скопирован с другого',
    en: 'Project copied from another',
  },
  'open-library-process': {
    kk: 'Жоба процестер кітапханасынан ашылды',
    ru: 'Проект открыт из библиотеки процессов',
    en: 'Project opened from the process library',
  },
  'change-project': {
    kk: 'Жоба деректері өзгертілді',
    ru: 'Изменены сведения о проекте',
    en: 'Project details changed',
  },
  'change-rules': {
    kk: 'Ережелер бейіні өзгертілді',
    ru: 'Изменён профиль правил',
    en: 'Rule profile changed',
  },
  'spread-cost': {
    kk: 'Іс-шараның шығыстары жылдар мен көздерге бөлінді',
    ru: 'Расходы мероприятия разделены по годам и источникам',
    en: 'Cost of a measure spread over years and sources',
  },
  'change-weights': {
    kk: 'Процестің күрделілігі (Ср) салмақтары өзгертілді',
    ru: 'Изменены веса сложности процесса (Ср)',
    en: 'Weights of the complexity (Cp) changed',
  },
  'archive-project': {
    kk: 'Жоба мұрағатқа жіберілді',
    ru: 'Проект отправлен в архив',
    en: 'Project archived',
  },
  'unarchive-project': {
    kk: 'Жоба мұрағаттан қайтарылды',
    ru: 'Проект возвращён из архива',
    en: 'Project taken out of the archive',
  },
  'delete-project': { kk: 'Жоба жойылды', ru: 'Проект удалён', en: 'Project deleted' },
  'restore-project': { kk: 'Жоба қайтарылды', ru: 'Проект возвращён', en: 'Project brought back' },
  'export-package': { kk: 'Портал үшін пакет шығарылды', ru: 'Выгружен пакет для портала', en: 'Package exported' },
  'add-variant': { kk: 'Нұсқа қосылды', ru: 'Добавлен вариант', en: 'Variant added' },
  'record-lineage': {
    kk: 'Екі нұсқа элементтерінің байланысы белгіленді',
    ru: 'Отмечена связь элементов двух вариантов',
    en: 'Lineage of elements of two variants recorded',
  },
  'branch-variant': {
    kk: 'Нұсқа басқа нұсқадан тармақталды',
    ru: 'Вариант создан на основе другого',
    en: 'Variant branched from another',
  },
  'change-variant': {
    kk: 'Нұсқа деректері өзгертілді',
    ru: 'Изменены сведения о варианте',
    en: 'Variant details changed',
  },
  'delete-variant': { kk: 'Нұсқа жойылды', ru: 'Вариант удалён', en: 'Variant deleted' },
  'restore-variant': { kk: 'Нұсқа қайтарылды', ru: 'Вариант возвращён', en: 'Variant brought back' },
  'accept-drafts': {
    kk: 'Ұсынылған іс-шаралар қабылданды',
    ru: 'Приняты предложенные мероприятия',
    en: 'Drafted measures accepted',
  },
  'cover-by-measure': {
    kk: 'Өзгеріс іс-шарамен байланыстырылды',
    ru: 'Изменение связано с мероприятием',
    en: 'Change linked to a measure',
  },
  'need-no-measure': {
    kk: 'Іс-шара неге қажет емес екені жазылды',
    ru: 'Указано, почему мероприятие не нужно',
    en: 'Said why no measure is needed',
  },
  'bring-records': {
    kk: 'Басқа жобаның жазбалары қосылды',
    ru: 'Добавлены записи другого проекта',
    en: 'Records of another project added',
  },
  'adopt-change': {
    kk: 'Өзгеріс басқа нұсқаға көшірілді',
    ru: 'Изменение перенесено в другой вариант',
    en: 'Change adopted into another variant',
  },
  'replace-texts': {
    kk: 'Жоба мәтіндерінде ауыстыру жасалды',
    ru: 'Замена в текстах проекта',
    en: 'Texts replaced across the project',
  },
  'start-workshop': { kk: 'Жұмыс кеңесі басталды', ru: 'Рабочее совещание начато', en: 'Workshop begun' },
  'end-workshop': { kk: 'Жұмыс кеңесі аяқталды', ru: 'Рабочее совещание завершено', en: 'Workshop ended' },
  'decision-to-measure': {
    kk: 'Қабылданған шешім іс-шара болды',
    ru: 'Принятое решение стало мероприятием',
    en: 'Decision made a measure',
  },
  'save-diagram': { kk: 'Диаграмма өзгертілді', ru: 'Изменена диаграмма', en: 'Diagram changed' },
});

/** What was done to a record of some kind. */
export const recordCommandTexts = sentences({
  add: { kk: '{kind}: қосылды', ru: '{kind}: добавление', en: '{kind}: added' },
  change: { kk: '{kind}: өзгертілді', ru: '{kind}: изменение', en: '{kind}: changed' },
  delete: { kk: '{kind}: жойылды', ru: '{kind}: удаление', en: '{kind}: deleted' },
  move: { kk: '{kind}: орны ауыстырылды', ru: '{kind}: перемещение', en: '{kind}: moved' },
  restore: { kk: '{kind}: қайтарылды', ru: '{kind}: возврат', en: '{kind}: brought back' },
});

/** Around the sentence of a command. */
export const commandFrameTexts = sentences({
  undone: { kk: 'Кері қайтарылды: {command}', ru: 'Отменено: {command}', en: 'Undone: {command}' },
});
