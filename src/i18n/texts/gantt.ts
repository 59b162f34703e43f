import { sentences } from '#i18n/say.ts';

/** The plan in time: bars, what waits for what, and terms in working days. */
export const ganttTexts = sentences({
  views: { kk: 'Жоспар көрінісі', ru: 'Вид плана', en: 'View of the plan' },
  table: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
  chart: { kk: 'Гант диаграммасы', ru: 'Диаграмма Ганта', en: 'Gantt chart' },
  costs: { kk: 'Шығыстар', ru: 'Расходы', en: 'Costs' },
  empty: {
    kk: 'Диаграммаға түсетін іс-шара жоқ: іс-шаралардың орындалу мерзімін енгізіңіз.',
    ru: 'Показывать пока нечего: укажите сроки исполнения мероприятий.',
    en: 'Nothing to show yet: enter the due dates of the measures.',
  },
  toTable: { kk: 'Кестені ашу', ru: 'Открыть таблицу', en: 'Open the table' },
  zoom: { kk: 'Масштаб', ru: 'Масштаб', en: 'Zoom' },
  weeks: { kk: 'Апталар', ru: 'Недели', en: 'Weeks' },
  months: { kk: 'Айлар', ru: 'Месяцы', en: 'Months' },
  quarters: { kk: 'Тоқсандар', ru: 'Кварталы', en: 'Quarters' },
  quarter: { kk: '{n}-тоқсан', ru: '{n} кв.', en: 'Q{n}' },
  quarterOfYear: { kk: '{year} ж. {n}-тоқсан', ru: '{n} кв. {year} г.', en: 'Q{n} {year}' },
  monthOfYear: { kk: '{year} ж. {month}', ru: '{month} {year} г.', en: '{month} {year}' },
  today: { kk: 'Бүгін', ru: 'Сегодня', en: 'Today' },
  withoutTerm: {
    kk: 'Мерзімі жоқ: {n}',
    ru: 'Без срока: {n}',
    en: 'Without a due date: {n}',
  },
  bar: {
    kk: '{number}. {name}: {start} – {end}, {days}, {status}, орындалуы {progress}',
    ru: '{number}. {name}: {start} – {end}, {days}, {status}, исполнение {progress}',
    en: '{number}. {name}: {start} – {end}, {days}, {status}, progress {progress}',
  },
  assumedPredecessors: {
    kk: 'басталуы алдыңғы іс-шаралардан есептелді',
    ru: 'начало – по окончании предшествующих',
    en: 'start taken from those it waits for',
  },
  assumedPlan: {
    kk: 'басталуы жоспардың басынан алынды',
    ru: 'начало – по началу плана',
    en: 'start taken from the plan',
  },
  isCritical: { kk: 'критикалық тізбекте', ru: 'в критической цепочке', en: 'on the critical chain' },
  waitsFor: { kk: 'мыналардан кейін: {names}', ru: 'после: {names}', en: 'after: {names}' },
  early: {
    kk: 'алдыңғысы аяқталмай басталады',
    ru: 'начинается до окончания предшествующего',
    en: 'starts before what it waits for has ended',
  },
  reserve: { kk: 'қоры {days}', ru: 'запас {days}', en: 'reserve {days}' },
  chain: {
    kk: 'Критикалық тізбек: {names}. Жоспардың соңы осы іс-шараларға байланысты.',
    ru: 'Критическая цепочка: {names}. От этих мероприятий зависит окончание плана.',
    en: 'Critical chain: {names}. The end of the plan depends on these measures.',
  },
  chartOf: {
    kk: 'Гант диаграммасы: {n} іс-шара. Дәл сол деректер «Кесте» көрінісінде де бар.',
    ru: 'Диаграмма Ганта: {n} {n|мероприятие|мероприятия|мероприятий}. Те же сведения есть в виде «Таблица».',
    en: 'Gantt chart: {n} {n|measure|measures}. The table view says the same.',
  },
  keys: {
    kk: '↑ ↓ – іс-шара таңдау; ← → – жұмыс күніне жылжыту, Shift – аптаға; Alt – тек аяқталу күні, Ctrl – тек басталу күні; L – осы іс-шарадан кейін орындалатынын көрсету; Enter – нысанды ашу.',
    ru: '↑ ↓ – выбор мероприятия; ← → – сдвиг на рабочий день, с Shift – на неделю; Alt – только окончание, Ctrl – только начало; L – указать, что выполняется после него; Enter – открыть форму.',
    en: '↑ ↓ choose a measure; ← → move it by a working day, with Shift by a week; Alt moves only the end, Ctrl only the start; L tells what is done after it; Enter opens the form.',
  },
  linking: {
    kk: '«{name}» іс-шарасынан кейін орындалатынын ↑ ↓ арқылы таңдап, Enter басыңыз; Esc – болдырмау.',
    ru: 'Выберите стрелками ↑ ↓ мероприятие, которое выполняется после «{name}», и нажмите Enter; Esc – отмена.',
    en: 'Choose with ↑ ↓ what is done after “{name}” and press Enter; Esc cancels.',
  },
  linked: {
    kk: '«{name}» енді «{before}» іс-шарасынан кейін орындалады',
    ru: '«{name}» теперь выполняется после «{before}»',
    en: '“{name}” is now done after “{before}”',
  },
  unlinked: {
    kk: '«{name}» енді «{before}» іс-шарасын күтпейді',
    ru: '«{name}» больше не ждёт «{before}»',
    en: '“{name}” no longer waits for “{before}”',
  },
  cycle: {
    kk: 'Байланыс қосылмады: іс-шаралар бірін-бірі күтіп қалар еді – {cycle}',
    ru: 'Связь не добавлена: мероприятия ждали бы друг друга по кругу – {cycle}',
    en: 'Not linked: the measures would wait for each other in a circle – {cycle}',
  },
  moved: {
    kk: '{name}: {start} – {end}',
    ru: '{name}: {start} – {end}',
    en: '{name}: {start} – {end}',
  },
  of: { kk: 'Таңдалған іс-шара', ru: 'Выбранное мероприятие', en: 'Chosen measure' },
  removeLink: {
    kk: '«{before}» іс-шарасын күтпеу',
    ru: 'Не ждать «{before}»',
    en: 'No longer wait for “{before}”',
  },
  addLink: { kk: 'Мынадан кейін орындалсын', ru: 'Выполнять после', en: 'Do after' },
  dragLink: {
    kk: 'Басқа іс-шараға сүйреп апарыңыз: ол осыдан кейін орындалады',
    ru: 'Перетащите на другое мероприятие: оно будет выполняться после этого',
    en: 'Drag to another measure: it will be done after this one',
  },
  moveAfter: { kk: 'Кейінге жылжыту', ru: 'Сдвинуть после', en: 'Move after' },
  keepLines: {
    kk: 'Тек жолдарды қалдыру',
    ru: 'Оставить только строки',
    en: 'Keep the lines only',
  },
  png: { kk: 'Сурет (PNG)', ru: 'Рисунок (PNG)', en: 'Picture (PNG)' },
  print: { kk: 'Басып шығару', ru: 'Печать', en: 'Print' },
  progress: {
    kk: 'Жоспардың орындалуы: {share}',
    ru: 'Исполнение плана: {share}',
    en: 'Progress of the plan: {share}',
  },
  progressHow: {
    kk: 'Іс-шаралардың орындалуы олардың жұмыс күндері бойынша өлшенеді; алып тасталғандары есепке кірмейді',
    ru: 'Исполнение мероприятий, взвешенное по их рабочим дням; исключённые не считаются',
    en: 'Progress of the measures weighed by their working days; dropped ones do not count',
  },
  calendarProjected: {
    kk: '{years} ж. демалыс күндері болжамды немесе белгісіз: тек бекітілген мереке күндері мен демалыстар ескерілді.',
    ru: 'Выходные {years} г. предварительные или неизвестны: учтены праздники по правилам и субботы с воскресеньями.',
    en: 'Days off of {years} are projected or unknown: holidays by the rules, and weekends, are counted.',
  },
  termInDays: {
    kk: 'Мерзімі жұмыс күндерімен',
    ru: 'Срок в рабочих днях',
    en: 'Term in working days',
  },
  termExample: { kk: '30 ж.к.', ru: '30 р.д.', en: '30 wd' },
  termWrong: {
    kk: 'Күндер санын жазыңыз, мысалы: {example}',
    ru: 'Укажите число дней, например: {example}',
    en: 'Enter a number of days, for example: {example}',
  },
  termFrom: { kk: '{start} бастап {term}', ru: '{term} с {start}', en: '{term} from {start}' },
  termFromAssumed: {
    kk: '{start} бастап {term} (басталуы болжамды)',
    ru: '{term} с {start} (начало предположительное)',
    en: '{term} from {start} (start assumed)',
  },
});

/** Months by themselves, as they stand over columns. */
export const monthNames = [
  { kk: 'қаңтар', ru: 'январь', en: 'January' },
  { kk: 'ақпан', ru: 'февраль', en: 'February' },
  { kk: 'наурыз', ru: 'март', en: 'March' },
  { kk: 'сәуір', ru: 'апрель', en: 'April' },
  { kk: 'мамыр', ru: 'май', en: 'May' },
  { kk: 'маусым', ru: 'июнь', en: 'June' },
  { kk: 'шілде', ru: 'июль', en: 'July' },
  { kk: 'тамыз', ru: 'август', en: 'August' },
  { kk: 'қыркүйек', ru: 'сентябрь', en: 'September' },
  { kk: 'қазан', ru: 'октябрь', en: 'October' },
  { kk: 'қараша', ru: 'ноябрь', en: 'November' },
  { kk: 'желтоқсан', ru: 'декабрь', en: 'December' },
] as const;
