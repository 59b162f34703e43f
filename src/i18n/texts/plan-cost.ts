import { sentences } from '#i18n/say.ts';

/** The money of the plan by year and source. */
export const planCostTexts = sentences({
  bySource: {
    kk: 'Шығыстар жылдар мен көздер бойынша, мың теңге',
    ru: 'Расходы по годам и источникам, тыс. тенге',
    en: 'Cost by year and source, thousand tenge',
  },
  source: { kk: 'Қаржыландыру көзі', ru: 'Источник финансирования', en: 'Source of funding' },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  noYear: { kk: 'Жылы көрсетілмеген', ru: 'Год не указан', en: 'No year' },
  noSource: { kk: 'Көзі көрсетілмеген', ru: 'Источник не указан', en: 'No source' },
  noCost: {
    kk: 'Іс-шаралардың шығыстары әлі жазылмаған немесе қаржыландыру талап етілмейді.',
    ru: 'Расходы мероприятий ещё не указаны или финансирование не требуется.',
    en: 'The cost of the measures is not written yet, or no funding is needed.',
  },
  workbook: { kk: 'XLSX кестесі', ru: 'Таблица XLSX', en: 'XLSX table' },
  fromLines: {
    kk: '{cost} – шығыстар жолдарының қосындысы: {parts}',
    ru: '{cost} – сумма строк расходов: {parts}',
    en: '{cost} – what the cost lines add up to: {parts}',
  },
  spread: {
    kk: 'Жылдар мен көздерге бөлу',
    ru: 'Разделить по годам и источникам',
    en: 'Spread over years and sources',
  },
  openLines: { kk: 'Шығыстар жолдарын ашу', ru: 'Открыть строки расходов', en: 'Open the cost lines' },
});
