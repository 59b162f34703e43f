import { sentences } from '#i18n/say.ts';

/** Taking a table of steps (XLSX, CSV) in through the step table. */
export const tableImportTexts = sentences({
  import: { kk: 'Кестеден импорттау', ru: 'Импорт из таблицы', en: 'Import a table' },
  title: { kk: 'Қадамдар кестесін импорттау', ru: 'Импорт таблицы шагов', en: 'Import a table of steps' },
  about: {
    kk: '«{file}» файлы, жолдар саны: {rows}. Бағандардың мағынасын тексеріңіз.',
    ru: 'Файл «{file}», строк: {rows}. Проверьте, что означают столбцы.',
    en: 'The file “{file}”, {rows} {rows|row|rows}. Check what the columns mean.',
  },
  preview: { kk: 'Кестенің алғашқы жолдары', ru: 'Первые строки таблицы', en: 'First rows of the table' },
  meaning: {
    kk: '«{column}» бағанының мағынасы',
    ru: 'Что означает столбец «{column}»',
    en: 'What the column “{column}” means',
  },
  unused: { kk: '– алынбайды', ru: '– не берётся', en: '– not taken' },
  noNames: {
    kk: 'Қай бағанда қадамның атауы тұрғанын көрсетіңіз.',
    ru: 'Укажите, в каком столбце стоит название шага.',
    en: 'Say which column holds the name of the step.',
  },
  row: { kk: 'Кестенің {row}-жолы: {cause}', ru: 'Строка таблицы {row}: {cause}', en: 'Table row {row}: {cause}' },
});
