import { sentences } from '#i18n/say.ts';

/** Several diagrams in one file. */
export const pageTexts = sentences({
  choice: { kk: 'Файлдағы диаграмма', ru: 'Диаграмма в файле', en: 'Diagram of the file' },
  hint: {
    kk: 'Файлда бірнеше диаграмма бар. Басқасына ауысқанда қайтару жаңадан басталады',
    ru: 'В файле несколько диаграмм. После перехода к другой отмена действий начинается заново',
    en: 'The file has several diagrams. On another one, undo begins anew',
  },
  unnamed: { kk: '{n}-диаграмма', ru: 'Диаграмма {n}', en: 'Diagram {n}' },
});
