import { sentences } from '#i18n/say.ts';

/** Texts of the sheet from which a person fills in the forms of the architecture portal, and of the heads of workbooks. */
export const portalSheetTexts = sentences({
  title: {
    kk: 'Архитектуралық порталға арналған деректер парағы',
    ru: 'Лист данных для архитектурного портала',
    en: 'Field sheet for the architecture portal',
  },
  about: {
    kk: 'Мәндерді көшіріп, порталдың тиісті өрістеріне енгізіңіз. Файлдарды осы пакеттен таңдаңыз.',
    ru: 'Скопируйте значения в соответствующие поля портала. Файлы выберите из этого пакета.',
    en: 'Copy the values into the fields of the portal. Choose the files from this package.',
  },
  draft: {
    kk: 'ЖОБА: порталға орналастыруға арналмаған',
    ru: 'ПРОЕКТ: не для размещения на портале',
    en: 'DRAFT: not for the portal',
  },
  illustrative: {
    kk: 'Үлгі процесс: сандардың бір бөлігі – болжам',
    ru: 'Пример процесса: часть чисел – допущения',
    en: 'Sample process: some of the numbers are assumptions',
  },
  body: { kk: 'Мемлекеттік орган', ru: 'Государственный орган', en: 'State body' },
  committee: { kk: 'Комитет', ru: 'Комитет', en: 'Committee' },
  map: { kk: 'Картаның атауы', ru: 'Наименование карты', en: 'Name of the map' },
  mapNote: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' },
  case: { kk: 'Кейс атауы', ru: 'Наименование кейса', en: 'Name of the case' },
  term: { kk: 'Кейс мерзімі', ru: 'Срок кейса', en: 'Term of the case' },
  function: { kk: 'Байланысты функция', ru: 'Связанная функция', en: 'Related function' },
  process: { kk: 'Бизнес-процестің атауы', ru: 'Наименование бизнес-процесса', en: 'Name of the business process' },
  asIs: { kk: 'AS IS файлы', ru: 'Файл AS IS', en: 'AS IS file' },
  toBe: { kk: 'TO BE файлы', ru: 'Файл TO BE', en: 'TO BE file' },
  plan: {
    kk: 'Іс-шаралар жоспарының файлы',
    ru: 'Файл плана мероприятий',
    en: 'File of the action plan',
  },
  result: { kk: 'Тексеру нәтижесі', ru: 'Результат проверки', en: 'Result of the check' },
  code: { kk: 'Есептік код', ru: 'Учётный код', en: 'Accounting code' },
  quarter: { kk: '{quarter} тоқсан {year}', ru: '{quarter} квартал {year}', en: 'quarter {quarter} {year}' },
  copy: { kk: 'Көшіру', ru: 'Копировать', en: 'Copy' },
  copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
  field: { kk: 'Портал өрісі', ru: 'Поле портала', en: 'Portal field' },
  value: { kk: 'Мән', ru: 'Значение', en: 'Value' },
  rule: { kk: 'Талап', ru: 'Правило', en: 'Rule' },
  required: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  missing: { kk: 'толтырылмаған', ru: 'не заполнено', en: 'not filled in' },
  byHand: {
    kk: 'порталда толтырылады',
    ru: 'заполняется на портале',
    en: 'filled in on the portal',
  },
  length: {
    kk: '{count} таңба (ең көбі {limit})',
    ru: '{count} симв. (не более {limit})',
    en: '{count} characters (at most {limit})',
  },
  size: { kk: '{count} байт', ru: '{count} байт', en: '{count} bytes' },
});
