import { sentences } from '#i18n/say.ts';

/** What the processes of the workspace ask of their clients more than once (601 p.39–40). */
export const repeatedDataTexts = sentences({
  subtitle: {
    kk: 'Осы браузердегі процестер клиенттерден бір деректі неше рет сұратады',
    ru: 'Какие данные процессы в этом браузере запрашивают у клиентов не один раз',
    en: 'What the processes in this browser ask their clients for more than once',
  },
  variant: { kk: 'Нұсқа', ru: 'Вариант', en: 'Variant' },
  anyVariant: { kk: 'Кез келген нұсқада', ru: 'В любом варианте', en: 'In any variant' },
  search: {
    kk: 'Дерек немесе процесс бойынша іздеу',
    ru: 'Поиск по данным или процессу',
    en: 'Search by data or process',
  },
  attribute: { kk: 'Атрибут', ru: 'Атрибут', en: 'Attribute' },
  times: { kk: 'Сұрау саны', ru: 'Число запросов', en: 'Times asked' },
  processes: { kk: 'Процестер', ru: 'Процессы', en: 'Processes' },
  where: { kk: 'Қай процестерде', ru: 'В каких процессах', en: 'In which processes' },
  held: { kk: 'Мемлекеттік АЖ-да бар', ru: 'Есть в гос. ИС', en: 'Held by a state system' },
  personal: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
  process: { kk: 'Процесс', ru: 'Процесс', en: 'Process' },
  item: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
  spelled: { kk: 'Қалай жазылған', ru: 'Как записано', en: 'As it is written' },
  variants: { kk: 'Нұсқалар', ru: 'Варианты', en: 'Variants' },
  holder: { kk: 'Иесі болып табылатын АЖ', ru: 'ИС-держатель', en: 'Holding system' },
  none: { kk: 'жоқ', ru: 'нет', en: 'no' },
  yes: { kk: 'бар', ru: 'есть', en: 'yes' },
  details: { kk: 'Қайда сұралады', ru: 'Где запрашивается', en: 'Where it is asked' },
  advice: {
    kk: 'Бір рет жиналған дерек қайта сұралмайды: оны мемлекеттік ақпараттық жүйеден сұрау салу арқылы алыңыз.',
    ru: 'Данные, собранные один раз, повторно не запрашиваются: получайте их запросом из государственной информационной системы.',
    en: 'Data collected once is not asked for again: take it from the state information system by a request.',
  },
  empty: {
    kk: 'Қайталап сұралатын дерек табылмады',
    ru: 'Повторных запросов не найдено',
    en: 'Nothing is asked for twice',
  },
  emptyText: {
    kk: 'Деректер тізілімінде атрибуттарды көрсетіп, «Клиенттен сұратылады» белгісін қойыңыз және деректерді диаграмма қадамдарымен байланыстырыңыз: сонда процестер өзара салыстырылады.',
    ru: 'Укажите в реестре данных атрибуты, отметьте «Запрашивается у клиента» и свяжите данные с шагами диаграммы: тогда процессы сравниваются между собой.',
    en: 'Name attributes in the register of data, mark what is asked of the client and link it to steps of the diagram: then the processes are compared with each other.',
  },
  toProjects: { kk: 'Жобаларға өту', ru: 'К проектам', en: 'To the projects' },
  export: { kk: 'Жүктеп алу', ru: 'Скачать', en: 'Download' },
  xlsx: { kk: 'XLSX кестесі', ru: 'Таблица XLSX', en: 'XLSX table' },
  csv: { kk: 'CSV кестесі', ru: 'Таблица CSV', en: 'CSV table' },
});
