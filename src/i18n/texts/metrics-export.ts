import { sentences } from '#i18n/say.ts';

/** Tables of the metrics that leave the studio; the second one has the columns of the DGSC calculator. */
export const metricsExportTexts = sentences({
  menu: { kk: 'Кестені жүктеп алу', ru: 'Скачать таблицу', en: 'Download the table' },
  xlsx: { kk: 'Барлық көрсеткіш (XLSX)', ru: 'Все показатели (XLSX)', en: 'All metrics (XLSX)' },
  csv: { kk: 'Барлық көрсеткіш (CSV)', ru: 'Все показатели (CSV)', en: 'All metrics (CSV)' },
  effectsXlsx: {
    kk: 'Күрделілік бойынша әсер кестесі (XLSX)',
    ru: 'Таблица эффектов по сложности (XLSX)',
    en: 'Effects on complexity (XLSX)',
  },
  all: { kk: 'Нұсқалардың көрсеткіштері', ru: 'Показатели вариантов', en: 'Metrics of the variants' },
  group: { kk: 'Бөлім', ru: 'Раздел', en: 'Part' },
  effects: { kk: 'Оңтайландыру әсері', ru: 'Эффект оптимизации', en: 'Effect of the optimisation' },
  parameter: {
    kk: 'Оңтайландыру коды мен параметрі',
    ru: 'Код и параметр оптимизации',
    en: 'Code and parameter of the optimisation',
  },
  before: { kk: '«Қандай күйде» көрсеткіші', ru: 'Показатель как есть', en: 'As-is' },
  after: { kk: '«Қандай болады» көрсеткіші', ru: 'Показатель как будет', en: 'To-be' },
  effect: { kk: 'Әсері', ru: 'Эффект', en: 'Effect' },
  complexity: { kk: 'Процестің күрделілігі (Ср)', ru: 'Сложность процесса (Ср)', en: 'Complexity of the process (Cp)' },
  degree: {
    kk: 'Жақсартудың салыстырмалы дәрежесі',
    ru: 'Относительная степень улучшений',
    en: 'Relative degree of improvement',
  },
});
