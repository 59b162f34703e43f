import type { BurdenCode } from '#domain/metrics/burden.ts';
import type { ComplexityCode } from '#domain/metrics/complexity.ts';
import { sentences, type Sentence } from '#i18n/say.ts';

/** The ten parameters of Ср, as the calculator of the Digital Government Support Centre calls them. */
export const complexityTexts: Readonly<Record<ComplexityCode, Sentence>> = {
  CC: { kk: 'Тікелей байланыстар', ru: 'Непосредственные контакты', en: 'Direct contacts' },
  CO: { kk: 'Жанама байланыстар', ru: 'Опосредованные контакты', en: 'Contacts through a system' },
  CS: { kk: 'Мердігерлермен байланыстар', ru: 'Контакты с подрядчиками', en: 'Contacts with contractors' },
  DC: { kk: 'Кіріс құжаттар', ru: 'Входящие документы', en: 'Incoming documents' },
  DP: { kk: 'Жасалатын құжаттар', ru: 'Порождаемые документы', en: 'Produced documents' },
  S: { kk: 'Қадамдар', ru: 'Шаги', en: 'Steps' },
  R: { kk: 'Бизнес-рөлдер', ru: 'Бизнес-роли', en: 'Business roles' },
  M: { kk: 'Басшылар', ru: 'Руководители', en: 'Managers' },
  T: { kk: 'Тапсырулар', ru: 'Передачи', en: 'Hand-offs' },
  Q: { kk: 'Орын ауыстырулар', ru: 'Перемещения', en: 'Movements' },
};

/** The burden passport. */
export const burdenTexts: Readonly<Record<BurdenCode, Sentence>> = {
  visits: { kk: 'Клиенттің келуі', ru: 'Посещения клиента', en: 'Visits of the client' },
  'documents-asked': { kk: 'Сұратылатын құжаттар', ru: 'Запрашиваемые документы', en: 'Documents asked for' },
  'documents-paper': { kk: 'Қағаз құжаттар', ru: 'Бумажные документы', en: 'Paper documents' },
  'documents-produced': { kk: 'Жасалатын құжаттар', ru: 'Порождаемые документы', en: 'Documents produced' },
  'fields-manual': {
    kk: 'Клиенттен алынып, қолмен енгізілетін деректер',
    ru: 'Данные клиента, вводимые вручную',
    en: 'Client data entered by hand',
  },
  returns: { kk: 'Клиентке қайтарулар', ru: 'Возвраты клиенту', en: 'Returns to the client' },
  signatures: { kk: 'Қол қоюлар', ru: 'Подписания', en: 'Signatures' },
  approvals: { kk: 'Келісулер', ru: 'Согласования', en: 'Approvals' },
  'approving-units': { kk: 'Келісетін бөлімшелер', ru: 'Согласующие подразделения', en: 'Approving units' },
  collegial: { kk: 'Алқалы шешімдер', ru: 'Коллегиальные решения', en: 'Collegial decisions' },
  'hand-offs': { kk: 'Рөлдер арасындағы тапсырулар', ru: 'Передачи между ролями', en: 'Hand-offs between roles' },
  bodies: { kk: 'Қатысатын ұйымдар', ru: 'Участвующие организации', en: 'Organisations involved' },
  roles: { kk: 'Бизнес-рөлдер', ru: 'Бизнес-роли', en: 'Business roles' },
  systems: { kk: 'Ақпараттық жүйелер', ru: 'Информационные системы', en: 'Information systems' },
  'media-breaks': { kk: 'Медиа-ажыраулар', ru: 'Медиа-разрывы', en: 'Media breaks' },
};

/** Screen of the metrics of the variants. */
export const metricsTexts = sentences({
  counting: { kk: 'Есептелуде…', ru: 'Считаем…', en: 'Counting…' },
  about: {
    kk: 'Нұсқалардың көрсеткіштері модельден есептеледі. Санды басыңыз: оны құрайтын элементтер мен қосынды көрсетіледі.',
    ru: 'Показатели вариантов считаются по модели. Нажмите на число: появятся элементы, из которых оно сложено, и сумма.',
    en: 'The metrics of the variants are counted from the model. Press a number to see the elements it is made of, and the sum.',
  },
  empty: { kk: 'Есептейтін нұсқа жоқ', ru: 'Считать нечего', en: 'There is nothing to count yet' },
  emptyText: {
    kk: 'Ағымдағы нұсқаны сызыңыз немесе файлдан ашыңыз.',
    ru: 'Нарисуйте текущий вариант или откройте его из файла.',
    en: 'Draw the current variant or open it from a file.',
  },
  toModel: { kk: 'Модельге өту', ru: 'К модели', en: 'To the model' },
  metric: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Metric' },
  effectOf: { kk: '{variant}: әсері', ru: '{variant}: эффект', en: '{variant}: effect' },
  effectNew: { kk: 'жаңа', ru: 'новое', en: 'new' },
  complexity: { kk: 'Процестің күрделілігі (Ср)', ru: 'Сложность процесса (Ср)', en: 'Complexity of the process (Cp)' },
  complexityAbout: {
    kk: 'Әр параметрдің саны салмағына көбейтіліп, қосылады. Көзі: Цифрлық үкіметті қолдау орталығының BPMN-калькуляторы.',
    ru: 'Число каждого параметра умножается на его вес, произведения складываются. Источник: BPMN-калькулятор Центра поддержки цифрового правительства.',
    en: 'The number of each parameter is multiplied by its weight, and the products are added. Source: BPMN calculator of the Digital Government Support Centre.',
  },
  weight: { kk: 'салмағы {weight}', ru: 'вес {weight}', en: 'weight {weight}' },
  weights: { kk: 'Ср салмақтары', ru: 'Веса Ср', en: 'Weights of Cp' },
  weightsChanged: {
    kk: 'Ср салмақтары (өзгертілгені: {n})',
    ru: 'Веса Ср (изменено: {n})',
    en: 'Weights of Cp ({n} changed)',
  },
  weightsAbout: {
    kk: 'Салмақтар осы жобада сақталады, оның барлық нұсқаларына қолданылады. Өзгертілген салмақтармен есептелген Ср жарияланған салмақтармен есептелген мәндермен салыстырылмайды.',
    ru: 'Веса хранятся в этом проекте и действуют для всех его вариантов. Ср с изменёнными весами не сравнивают со значениями, посчитанными по опубликованным.',
    en: 'The weights are kept in this project and hold for all its variants. Cp with changed weights does not compare with values counted with the published ones.',
  },
  weightsSum: { kk: 'Қосындысы: {sum}', ru: 'Сумма: {sum}', en: 'Sum: {sum}' },
  weightsSumWrong: {
    kk: 'Қосындысы: {sum}. Ол 1-ге тең болуға тиіс.',
    ru: 'Сумма: {sum}. Она должна быть равна 1.',
    en: 'Sum: {sum}. It ought to be 1.',
  },
  published: { kk: 'жарияланғаны: {weight}', ru: 'опубликован: {weight}', en: 'published: {weight}' },
  weightsReset: {
    kk: 'Жарияланған салмақтарды қайтару',
    ru: 'Вернуть опубликованные веса',
    en: 'Reset to the published weights',
  },
  weightsWereReset: {
    kk: 'Жарияланған салмақтар қайтарылды',
    ru: 'Возвращены опубликованные веса',
    en: 'The published weights hold again',
  },
  weightWasChanged: {
    kk: '{code} салмағы енді {weight}',
    ru: 'Вес {code} теперь {weight}',
    en: 'The weight of {code} is {weight} now',
  },
  marked: {
    kk: 'Ср калькулятор белгілері бойынша',
    ru: 'Ср по обозначениям калькулятора',
    en: 'Cp by the marks of the calculator',
  },
  markedDiffers: {
    kk: 'Модель бойынша есептен айырмашылығы:',
    ru: 'Отличие от счёта по модели:',
    en: 'It differs from the count by the model in:',
  },
  markedSame: {
    kk: 'Барлық параметр модель бойынша есеппен бірдей.',
    ru: 'Все параметры те же, что и по модели.',
    en: 'All parameters are the same as by the model.',
  },
  byMarks: {
    kk: '{name}: белгілер бойынша {marks}, модель бойынша {model}',
    ru: '{name}: по меткам {marks}, по модели {model}',
    en: '{name}: {marks} by the marks, {model} by the model',
  },
  markedHint: {
    kk: 'Тек атаулар мен түстердегі белгілер бойынша: «(ИС)», «(Подрядчик)», «(N)», «(DC:n)», қызғылт сары және көк құжаттар. Белгілер қойылмаса, модель бойынша саннан өзгеше болады.',
    ru: 'Только по обозначениям в названиях и цветах: «(ИС)», «(Подрядчик)», «(N)», «(DC:n)», оранжевые и синие документы. Где их нет, число отличается от подсчёта по модели.',
    en: 'By the marks in names and colours alone: systems, contractors, ranks, numbers of documents, orange and blue documents. Where there are none, it differs from the count by the model.',
  },
  noLanes: {
    kk: 'Диаграммада жолақтар жоқ: рөлдер мен тапсыруларды санау мүмкін емес.',
    ru: 'На диаграмме нет дорожек: роли и передачи сосчитать нельзя.',
    en: 'The diagram has no lanes: roles and hand-offs cannot be counted.',
  },
  burden: { kk: 'Жүктеме паспорты', ru: 'Паспорт нагрузки', en: 'Burden passport' },
  burdenAbout: {
    kk: 'Процесс клиенттен және мемлекеттен не талап етеді.',
    ru: 'Чего процесс требует от клиента и от государства.',
    en: 'What the process asks of clients and of the state.',
  },
  automation: { kk: 'Автоматтандырылған тапсырмалар', ru: 'Автоматизированные задачи', en: 'Automated tasks' },
  time: {
    kk: 'Бір өтініштің уақыты мен құны',
    ru: 'Время и стоимость одного обращения',
    en: 'Time and cost of one case',
  },
  timeAbout: {
    kk: 'Тармақтардың ықтималдығы мен қайталаулар ескерілген орташа мән; астында – ең аз және ең көп. Жұмыс күні – 8 сағат.',
    ru: 'Среднее с учётом вероятностей ветвей и повторов; ниже – наименьшее и наибольшее. Рабочий день – 8 часов.',
    en: 'The mean over branches and repeats; below it the least and the most. A working day has 8 hours.',
  },
  caseEnds: { kk: 'Күнтізбе бойынша аяқталуы', ru: 'Окончание по календарю', en: 'End by the calendar' },
  caseEndsAbout: {
    kk: 'Өтініш түскен күннен бастап, Қазақстанның демалыс және мереке күндері ескеріледі; түскен күн есепке кірмейді. Күнтізбелік күнмен берілген күту демалыс күндері де өтеді; ең аз және ең көп мәнде жеті күнтізбелік күн бес жұмыс күні болып есептеледі.',
    ru: 'От дня обращения с учётом выходных и праздников Казахстана; день обращения не считается. Ожидание, заданное в календарных днях, идёт и в выходные; в наименьшем и наибольшем сроке семь календарных дней считаются за пять рабочих.',
    en: 'From the day of the application, days off of Kazakhstan left out; that day itself is not counted. Waiting told in calendar days goes on over days off; in the least and the most seven calendar days count as five working days.',
  },
  caseStarts: { kk: 'Өтініш түскен күн', ru: 'День обращения', en: 'Day of the application' },
  endsOn: { kk: '{date} аяқталады', ru: 'Окончание {date}', en: 'Ends on {date}' },
  endsBetween: { kk: '{min} – {max}', ru: '{min} – {max}', en: '{min} – {max}' },
  beyondCalendar: {
    kk: 'күнтізбе бұл мерзімге дейін белгісіз',
    ru: 'календарь на этот срок неизвестен',
    en: 'the calendar is not known that far',
  },
  projectedYear: {
    kk: 'Бұл жылдың демалыс күндерін ауыстыру әлі бекітілмеген: күн өзгеруі мүмкін.',
    ru: 'Переносы выходных этого года ещё не утверждены: день может измениться.',
    en: 'The transfers of days off of that year are not settled yet: the day may change.',
  },
  lead: { kk: 'Жалпы өту уақыты', ru: 'Общее время прохождения', en: 'Lead time' },
  work: { kk: 'Өңдеу уақыты', ru: 'Время обработки', en: 'Processing time' },
  wait: { kk: 'Күту уақыты', ru: 'Время ожидания', en: 'Waiting time' },
  efficiency: { kk: 'Процесс циклінің тиімділігі', ru: 'Эффективность цикла процесса', en: 'Process cycle efficiency' },
  firstTimeRight: {
    kk: 'Бірден қабылданатын өтініштер',
    ru: 'Обращения, принятые с первого раза',
    en: 'Cases right at the first go',
  },
  cost: { kk: 'Мемлекет үшін құны', ru: 'Стоимость для государства', en: 'Cost to the state' },
  costYear: {
    kk: 'Мемлекет үшін жылдық құны',
    ru: 'Стоимость для государства в год',
    en: 'Cost to the state per year',
  },
  clientTime: { kk: 'Клиенттің уақыты', ru: 'Время клиента', en: 'Time of the client' },
  clientCost: {
    kk: 'Клиенттің әкімшілік жүктемесі',
    ru: 'Административная нагрузка клиента',
    en: 'Administrative burden of the client',
  },
  critical: { kk: 'Критикалық жол', ru: 'Критический путь', en: 'Critical path' },
  criticalHint: {
    kk: 'күтілетін уақыты ең ұзақ қадамдар тізбегі',
    ru: 'цепочка шагов с наибольшим ожидаемым временем',
    en: 'the sequence of steps with the longest expected time',
  },
  criticalShare: {
    kk: 'өтініштердің {share} осы жолмен өтеді',
    ru: 'этим путём идёт {share} обращений',
    en: '{share} of the cases go this way',
  },
  evidence: { kk: 'Уақыт неге негізделген', ru: 'На чём основано время', en: 'What the time rests on' },
  evidenceAbout: {
    kk: 'Жалпы өту уақытының дәлел деңгейлері бойынша үлестері. Сарапшының бағалауы, болжам және дәлел деңгейі көрсетілмеген сандар тексеруді қажет етеді.',
    ru: 'Доли общего времени прохождения по степеням доказанности. Экспертные оценки, допущения и числа без степени доказанности нуждаются в проверке.',
    en: 'Shares of the lead time by evidence grade. Expert estimates, assumptions and numbers without an evidence grade need to be checked.',
  },
  guessed: {
    kk: 'Тексерілмеген сандарға негізделген уақыт',
    ru: 'Время, основанное на непроверенных числах',
    en: 'Time that rests on unproven numbers',
  },
  unsaid: {
    kk: 'Дәлел деңгейі көрсетілмеген',
    ru: 'Степень доказанности не указана',
    en: 'No evidence grade given',
  },
  untimed: { kk: 'Уақыты көрсетілмеген қадамдар', ru: 'Шаги без времени', en: 'Steps without times' },
  untimedHint: {
    kk: 'есепте нөлге тең деп алынады',
    ru: 'в расчёте считаются равными нулю',
    en: 'they count as zero',
  },
  unshared: {
    kk: 'Ықтималдығы көрсетілмеген тармақталулар',
    ru: 'Развилки без вероятностей',
    en: 'Gateways without probabilities',
  },
  unsharedHint: {
    kk: 'қалған үлес тармақтарға тең бөлінеді',
    ru: 'остаток делится между ветвями поровну',
    en: 'what is left is shared out equally',
  },
  measureFirst: {
    kk: 'Алдымен өлшеуге тұрарлық сандар',
    ru: 'Что стоит измерить в первую очередь',
    en: 'Numbers worth measuring first',
  },
  measureFirstAbout: {
    kk: 'Әлі тексерілмеген және уақытты ең көп өзгерте алатын, көп дегенде бес сан. Қадамды ашып, өлшенген санды жазыңыз.',
    ru: 'Не больше пяти чисел, которые ещё не проверены и могут сильнее всего изменить время. Откройте шаг и запишите измеренное.',
    en: 'Up to five numbers that are not proven yet and could change the time most. Open the step and write down what was measured.',
  },
  nothingToMeasure: {
    kk: 'Өлшейтін сан жоқ: барлық сан дәлелденген немесе тексерілмеген сандардың аралығы көрсетілмеген.',
    ru: 'Измерять нечего: все числа доказаны или у непроверенных не указан разброс.',
    en: 'There is nothing to measure: all numbers are proven, or unproven ones have no range.',
  },
  noTimes: {
    kk: 'Қадамдардың уақыты көрсетілмеген. Оларды модельде қадамның қасиеттеріне жазыңыз.',
    ru: 'Время шагов не указано. Запишите его в модели, в свойствах шагов.',
    en: 'No times are given. Write them in the model, in the properties of the steps.',
  },
  uncertain: {
    kk: '{time}: {range}. {evidence}',
    ru: '{time}: {range}. {evidence}',
    en: '{time}: {range}. {evidence}',
  },
  endless: {
    kk: '«{name}» қадамынан шығу жоқ: цикл аяқталмайды, уақытты есептеу мүмкін емес. Тармақтардың ықтималдығын түзетіңіз.',
    ru: 'Из шага «{name}» нет выхода: цикл не кончается, время не сосчитать. Исправьте вероятности ветвей.',
    en: 'There is no way out of “{name}”: the loop never ends and time cannot be counted. Correct the probabilities of the branches.',
  },
  noProcess: {
    kk: 'Диаграммада процесс жоқ: уақытты есептеу мүмкін емес.',
    ru: 'На диаграмме нет процесса: время не сосчитать.',
    en: 'The diagram has no process: time cannot be counted.',
  },
  range: { kk: '{min} – {max}', ru: '{min} – {max}', en: '{min} – {max}' },
  none: { kk: 'жоқ', ru: 'нет', en: 'none' },
  elements: { kk: 'Санды құрайтын элементтер', ru: 'Из чего сложено число', en: 'What the number is made of' },
  pressNumber: {
    kk: 'Элементтерін көру үшін санды басыңыз.',
    ru: 'Нажмите на число, чтобы увидеть его элементы.',
    en: 'Press a number to see its elements.',
  },
  light: { kk: 'Диаграммада көрсету', ru: 'Показать на диаграмме', en: 'Show on the diagram' },
});
