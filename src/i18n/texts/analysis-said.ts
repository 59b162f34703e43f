import type { SaidCode } from '#domain/analysis/said.ts';
import type { Sentence } from '#i18n/say.ts';

/** What the model says of a service, one sentence each. */
export const saidTexts: Readonly<Record<SaidCode, Sentence>> = {
  'documents-asked': {
    kk: 'Сұратылатын құжаттар – {n}, оның ішінде қағаз түрінде – {paper}: {names}.',
    ru: 'Запрашивается документов: {n}, из них на бумаге: {paper} – {names}.',
    en: '{n} {n|document is|documents are} asked for, {paper} on paper: {names}.',
  },
  'documents-held': {
    kk: 'Мемлекеттік жүйелерде бар, сұратуды алып тастауға болатын деректер – {n}: {names}.',
    ru: 'Есть в государственных системах, и запрашивать не нужно: {n} – {names}.',
    en: 'Held by state systems, so that they need not be asked for: {n} – {names}.',
  },
  'documents-not-held': {
    kk: 'Жүйелерде жоқ деректер – {n}: {names}. Олар үшін сканерлеу немесе мәліметтер нысаны қажет.',
    ru: 'Нет в системах: {n} – {names}. Для них нужны скан-копии или форма сведений.',
    en: 'Not held by any system: {n} – {names}. They need scans or a form of data.',
  },
  'documents-go': {
    kk: 'Алып тасталатын құжаттар – {n}: {names}.',
    ru: 'Исключаются документы: {n} – {names}.',
    en: 'Documents left out: {n} – {names}.',
  },
  'documents-stay': {
    kk: 'Нысаналы нұсқада сұратылатын құжаттар – {n}: {names}.',
    ru: 'В целевом варианте запрашивается документов: {n} – {names}.',
    en: 'Documents asked for in the target variant: {n} – {names}.',
  },
  'systems-used': {
    kk: 'Қолданылатын жүйелер – {n}: {names}.',
    ru: 'Используется систем: {n} – {names}.',
    en: 'Systems in use: {n} – {names}.',
  },
  'systems-new': {
    kk: 'Интеграциялауға жататын жүйелер – {n}: {names}.',
    ru: 'Подлежит интеграции систем: {n} – {names}.',
    en: 'Systems to integrate: {n} – {names}.',
  },
  'systems-same': {
    kk: 'Нысаналы нұсқаға жаңа жүйе қосылмайды.',
    ru: 'В целевом варианте новых систем нет.',
    en: 'The target variant adds no system.',
  },
  'systems-none': {
    kk: 'Қадамдарда ақпараттық жүйе көрсетілмеген.',
    ru: 'У шагов не указано ни одной информационной системы.',
    en: 'No step names an information system.',
  },
  'systems-with-owner': {
    kk: 'Жүйелердің иелері: {names}. Әзірлеушісін көрсетіңіз.',
    ru: 'Владельцы систем: {names}. Укажите разработчика.',
    en: 'Owners of the systems: {names}. Name the developer.',
  },
  'systems-without-owner': {
    kk: 'Жүйелердің иесі мен әзірлеушісін көрсетіңіз.',
    ru: 'Укажите владельца и разработчика систем.',
    en: 'Name the owner and the developer of the systems.',
  },
  waits: {
    kk: 'Жалпы өту уақыты – {lead}, оның ішінде қадам алдындағы күтудің жиынтығы – {wait}.',
    ru: 'Общее время прохождения – {lead}, ожидание перед шагами – {wait}.',
    en: 'The lead time is {lead}, waiting before steps takes {wait}.',
  },
  'waits-longest': {
    kk: 'Ең ұзақ күтілетін қадамдар: {names}.',
    ru: 'Дольше всего ждут перед шагами: {names}.',
    en: 'The longest waiting is before: {names}.',
  },
  'waits-none': {
    kk: 'Қадамдарда уақыт көрсетілмеген. Оларды қасиеттер панелінде толтырыңыз.',
    ru: 'У шагов не указано время. Заполните его на панели свойств.',
    en: 'The steps have no times. Fill them in in the properties panel.',
  },
  'lead-change': {
    kk: 'Жалпы өту уақыты: ағымдағы нұсқада – {before}, нысаналы нұсқада – {after}.',
    ru: 'Общее время прохождения: в текущем варианте – {before}, в целевом – {after}.',
    en: 'Lead time: {before} in the current variant, {after} in the target one.',
  },
  approving: {
    kk: 'Келісулер – {n}, келісетін бөлімшелер – {units}: {names}.',
    ru: 'Согласований: {n}, согласующих подразделений: {units} – {names}.',
    en: 'Approvals: {n}, approving units: {units} – {names}.',
  },
  'approving-none': {
    kk: 'Келісу деп белгіленген қадам жоқ.',
    ru: 'Шагов, отмеченных как согласование, нет.',
    en: 'No step is marked as an approval.',
  },
  'approving-change': {
    kk: 'Нысаналы нұсқада келісетін бөлімшелер: {before} → {after}.',
    ru: 'Согласующих подразделений в целевом варианте: {before} → {after}.',
    en: 'Approving units in the target variant: {before} → {after}.',
  },
  'approving-added': {
    kk: 'Нысаналы нұсқада келісетін бөлімшелер көбейген: {before} → {after}.',
    ru: 'В целевом варианте согласующих подразделений стало больше: {before} → {after}.',
    en: 'The target variant has more approving units: {before} → {after}.',
  },
  duplicates: {
    kk: 'Қайталанатын қадамдар – {n}: {names}.',
    ru: 'Повторяющихся шагов: {n} – {names}.',
    en: 'Steps done twice: {n} – {names}.',
  },
  'duplicates-none': {
    kk: 'Аты бірдей қадам мен қайталанған келісу табылмады.',
    ru: 'Одноимённых шагов и повторных согласований не найдено.',
    en: 'No steps of one name and no repeated approvals are found.',
  },
  'duplicates-media': {
    kk: 'Деректер басқа тасымалдағышқа қайта енгізілетін қадамдар – {n}: {names}.',
    ru: 'Данные переносятся на другой носитель на шагах: {n} – {names}.',
    en: 'Data go over to another medium at {n} {n|step|steps}: {names}.',
  },
  'messages-between': {
    kk: 'Ұйымдар арасындағы хабарлар – {n}.',
    ru: 'Сообщений между организациями: {n}.',
    en: 'Messages between organisations: {n}.',
  },
  'hand-offs-within': {
    kk: 'Рөлдер арасындағы тапсырулар – {n}.',
    ru: 'Передач между ролями: {n}.',
    en: 'Hand-offs between roles: {n}.',
  },
  'without-ground': {
    kk: 'Оның ішінде құқықтық негізі көрсетілмеген қадамдар – {n}: олардың тәртібін реттеу қажет.',
    ru: 'Из них без правового основания шагов: {n} – их порядок нужно закрепить.',
    en: 'Steps among them without a legal ground: {n}; their order needs to be laid down.',
  },
  'staff-minutes': {
    kk: 'Бір өтінішке жұмсалатын еңбек уақыты – {work}, рөлдер – {n}.',
    ru: 'На одно обращение уходит {work} работы, ролей: {n}.',
    en: 'One case takes {work} of work of {n} {n|role|roles}.',
  },
  'staff-role': {
    kk: 'Ең көп уақыт жұмсайтын рөл: {names} – {work}.',
    ru: 'Больше всех занята роль: {names} – {work}.',
    en: 'The busiest role: {names} – {work}.',
  },
  'staff-year': {
    kk: 'Жылына – {hours} сағат.',
    ru: 'В год – {hours} ч.',
    en: 'Per year: {hours} h.',
  },
  'visits-now': {
    kk: 'Клиенттің келуі – {n}, орын ауыстырулар – {movements}.',
    ru: 'Посещений клиента: {n}, перемещений: {movements}.',
    en: 'Visits of the client: {n}, movements: {movements}.',
  },
  'place-by-person': {
    kk: 'Бөлімшелердің орналасуын модель білмейді: қабылдау орындары мен қашықтықты жазыңыз.',
    ru: 'Размещения подразделений модель не знает: опишите места приёма и расстояния.',
    en: 'The model does not know where units are: describe the places of reception and the distances.',
  },
  'equipment-measures': {
    kk: 'Жоспардағы инфрақұрылым іс-шаралары – {n}: {names}.',
    ru: 'Мероприятий по инфраструктуре в плане: {n} – {names}.',
    en: 'Infrastructure measures in the plan: {n} – {names}.',
  },
  'equipment-by-person': {
    kk: 'Материалдық қамтамасыз етуді модель білмейді: жабдық пен шығыс материалдары жеткілікті ме, жазыңыз.',
    ru: 'Материального обеспечения модель не знает: опишите, хватает ли оборудования и расходных материалов.',
    en: 'The model does not know the material support: write whether equipment and supplies suffice.',
  },
  'result-paper': {
    kk: 'Қағаз түрінде жасалатын құжаттар – {n}: {names}.',
    ru: 'На бумаге изготавливается документов: {n} – {names}.',
    en: 'Documents made on paper: {n} – {names}.',
  },
  'result-electronic': {
    kk: 'Қағаз түрінде құжат жасалмайды.',
    ru: 'На бумаге документы не изготавливаются.',
    en: 'No document is made on paper.',
  },
  'result-change': {
    kk: 'Қағаз түрінде жасалатын құжаттар: {before} → {after}.',
    ru: 'Документов, изготавливаемых на бумаге: {before} → {after}.',
    en: 'Documents made on paper: {before} → {after}.',
  },
  'automation-change': {
    kk: 'Автоматтандырылған тапсырмалар: {before} % → {after} %.',
    ru: 'Автоматизированных задач: {before} % → {after} %.',
    en: 'Automated tasks: {before}% → {after}%.',
  },
  'corporation-steps': {
    kk: 'Мемлекеттік корпорация арқылы өтетін қадамдар – {n}: {names}.',
    ru: 'Через Государственную корпорацию проходит шагов: {n} – {names}.',
    en: 'Steps through the State Corporation: {n} – {names}.',
  },
  'corporation-none': {
    kk: 'Мемлекеттік корпорация арқылы өтетін қадам жоқ.',
    ru: 'Шагов через Государственную корпорацию нет.',
    en: 'No step goes through the State Corporation.',
  },
  'corporation-change': {
    kk: 'Нысаналы нұсқада: {before} → {after}.',
    ru: 'В целевом варианте: {before} → {after}.',
    en: 'In the target variant: {before} → {after}.',
  },
  'corporation-by-person': {
    kk: 'Қызметті Мемлекеттік корпорация арқылы көрсетуге бола ма, жазыңыз.',
    ru: 'Укажите, можно ли оказывать услугу через Государственную корпорацию.',
    en: 'Write whether the service can be provided through the State Corporation.',
  },
  'starts-by-client': {
    kk: 'Ағымдағы нұсқа клиенттің өтінішінен басталады.',
    ru: 'Текущий вариант начинается с обращения клиента.',
    en: 'The current variant begins with the client’s application.',
  },
  'starts-by-body': {
    kk: 'Ағымдағы нұсқаны мемлекеттік орган өзі бастайды.',
    ru: 'Текущий вариант начинает сам государственный орган.',
    en: 'The current variant is begun by the state body itself.',
  },
  'starts-by-client-to-be': {
    kk: 'Нысаналы нұсқа клиенттің өтінішінен басталады.',
    ru: 'Целевой вариант начинается с обращения клиента.',
    en: 'The target variant begins with the client’s application.',
  },
  'starts-by-body-to-be': {
    kk: 'Нысаналы нұсқаны мемлекеттік орган өтінішсіз бастайды.',
    ru: 'Целевой вариант начинает государственный орган, без заявления.',
    en: 'The target variant is begun by the state body, without an application.',
  },
  'calls-others': {
    kk: 'Басқа процестерді шақыратын қадамдар – {n}: {names}.',
    ru: 'Другие процессы вызывают шагов: {n} – {names}.',
    en: 'Steps that call other processes: {n} – {names}.',
  },
  'calls-none': {
    kk: 'Модель басқа процестерді шақырмайды.',
    ru: 'Модель не вызывает другие процессы.',
    en: 'The model calls no other process.',
  },
  'related-named': {
    kk: 'Паспорттағы байланысты процестер: «{names}».',
    ru: 'Связанные процессы по паспорту: «{names}».',
    en: 'Related processes by the passport: “{names}”.',
  },
  'composite-by-person': {
    kk: 'Бір өтінішпен қандай қызметтерді бірге көрсетуге болатынын жазыңыз.',
    ru: 'Укажите, какие услуги можно оказывать вместе по одному заявлению.',
    en: 'Write which services can be provided together by one application.',
  },
  demand: {
    kk: 'Жылына {n} өтініш.',
    ru: 'Обращений в год: {n}.',
    en: 'Cases a year: {n}.',
  },
  'demand-source': {
    kk: 'Дереккөзі: {source}',
    ru: 'Источник: {source}',
    en: 'Source: {source}',
  },
  'demand-unknown': {
    kk: 'Жылдық өтініштер саны паспортта көрсетілмеген.',
    ru: 'Число обращений в год в паспорте не указано.',
    en: 'The passport does not give the number of cases a year.',
  },
  'paper-in-to-be': {
    kk: 'Нысаналы нұсқада қағаз құжаттар қалады – {n}: {names}.',
    ru: 'В целевом варианте остаются бумажные документы: {n} – {names}.',
    en: 'Paper documents stay in the target variant: {n} – {names}.',
  },
  'no-paper-in-to-be': {
    kk: 'Нысаналы нұсқада қағаз құжат сұратылмайды.',
    ru: 'В целевом варианте бумажные документы не запрашиваются.',
    en: 'The target variant asks for no paper documents.',
  },
  'collegial-gone': {
    kk: 'Нысаналы нұсқада алқалы шешім қалмайды, алып тасталатыны: {names}.',
    ru: 'В целевом варианте коллегиальных решений нет, исключаются: {names}.',
    en: 'The target variant has no collegial decisions; left out: {names}.',
  },
  'collegial-stays': {
    kk: 'Нысаналы нұсқада алқалы шешім қалады: {names}.',
    ru: 'В целевом варианте коллегиальное решение остаётся: {names}.',
    en: 'A collegial decision stays in the target variant: {names}.',
  },
  'collegial-none': {
    kk: 'Процесте алқалы орган отырысы жоқ.',
    ru: 'Заседаний коллегиальных органов в процессе нет.',
    en: 'The process has no meetings of collegial bodies.',
  },
  'people-in-to-be': {
    kk: 'Нысаналы нұсқада қызметкер орындайтын қадамдар – {n}: {names}.',
    ru: 'В целевом варианте сотрудники выполняют шагов: {n} – {names}.',
    en: 'People do {n} {n|step|steps} of the target variant: {names}.',
  },
  'no-people-in-to-be': {
    kk: 'Нысаналы нұсқада барлық қадамды жүйе орындайды.',
    ru: 'В целевом варианте все шаги выполняет система.',
    en: 'A system does every step of the target variant.',
  },
  'password-by-person': {
    kk: 'Оны модель білмейді: бір реттік парольмен растау жеткілікті ме, жазыңыз.',
    ru: 'Модель этого не знает: укажите, достаточно ли подтверждения одноразовым паролем.',
    en: 'The model does not know: write whether a one-time password is enough.',
  },
  'fields-change': {
    kk: 'Клиенттен алынып, қолмен енгізілетін деректер: {before} → {after}.',
    ru: 'Данных клиента, вводимых вручную: {before} → {after}.',
    en: 'Client data entered by hand: {before} → {after}.',
  },
  'visits-gone': {
    kk: 'Нысаналы нұсқада келіп тапсыратын да, келіп алатын да қадам жоқ.',
    ru: 'В целевом варианте никуда приходить не нужно.',
    en: 'Nobody has to come anywhere in the target variant.',
  },
  'visits-stay': {
    kk: 'Нысаналы нұсқада келу қажет қадамдар – {n}: {names}.',
    ru: 'В целевом варианте приходить нужно на шагах: {n} – {names}.',
    en: '{n} {n|step|steps} of the target variant need a visit: {names}.',
  },
  'not-drawn': {
    kk: 'Ағымдағы нұсқа сызылмаған.',
    ru: 'Текущий вариант не нарисован.',
    en: 'The current variant is not drawn.',
  },
  'to-be-not-drawn': {
    kk: 'Нысаналы нұсқа сызылмаған.',
    ru: 'Целевой вариант не нарисован.',
    en: 'The target variant is not drawn.',
  },
  grew: {
    kk: '{metric}: {before} → {after}, көбейген.',
    ru: '{metric}: {before} → {after}, стало больше.',
    en: '{metric}: {before} → {after}, more than before.',
  },
  fell: {
    kk: '{metric}: {before} → {after}, азайған.',
    ru: '{metric}: {before} → {after}, стало меньше.',
    en: '{metric}: {before} → {after}, fewer than before.',
  },
  stayed: {
    kk: '{metric}: {after}, өзгермейді.',
    ru: '{metric}: {after}, без изменений.',
    en: '{metric}: {after}, unchanged.',
  },
  'goal-not-chosen': {
    kk: 'Паспортта мақсат таңдалмаған.',
    ru: 'В паспорте не выбрана цель.',
    en: 'No goal is chosen in the passport.',
  },
  'goal-without-metric': {
    kk: 'Саны өзгермейтін немесе саны жоқ мақсаттар: {goals}.',
    ru: 'Цели, показатель которых не меняется или отсутствует: {goals}.',
    en: 'Goals whose number does not change or is missing: {goals}.',
  },
  'problems-answered': {
    kk: 'Іс-шарасы бар проблемалар: {all} ішінен {n}.',
    ru: 'Проблем с мероприятиями: {n} из {all}.',
    en: '{n} of {all} problems have measures.',
  },
  'problems-open': {
    kk: 'Іс-шарасыз қалған проблемалар – {n}.',
    ru: 'Без мероприятия остаётся проблем: {n}.',
    en: 'Problems without a measure: {n}.',
  },
  'platform-measures': {
    kk: 'Платформалық өнімге негізделген іс-шаралар – {n}.',
    ru: 'Мероприятий на платформенном продукте: {n}.',
    en: 'Measures on a platform product: {n}.',
  },
  'platform-none': {
    kk: 'Платформалық өнімге негізделген іс-шара жоқ.',
    ru: 'Мероприятий на платформенном продукте нет.',
    en: 'No measure rests on a platform product.',
  },
  'held-asked': {
    kk: 'Жүйелерде бола тұра клиенттен сұратылатын деректер – {n}: {names}.',
    ru: 'Запрашивается у клиента, хотя есть в системах: {n} – {names}.',
    en: 'Asked of the client though systems hold them: {n} – {names}.',
  },
  'held-not-asked': {
    kk: 'Жүйелерде бар деректер клиенттен сұратылмайды (ағымдағы нұсқада – {n}).',
    ru: 'Данные, имеющиеся в системах, у клиента не запрашиваются (в текущем варианте – {n}).',
    en: 'Nothing that systems hold is asked of the client ({n} in the current variant).',
  },
  'rules-decide': {
    kk: 'Шешімді ереже қабылдайтын қадамдар – {n}: {names}.',
    ru: 'Решение принимает правило на шагах: {n} – {names}.',
    en: 'Rules decide at {n} {n|step|steps}: {names}.',
  },
  'rules-none': {
    kk: 'Шешімді ереже қабылдайтын қадам жоқ.',
    ru: 'Шагов, где решение принимает правило, нет.',
    en: 'No step is decided by a rule.',
  },
};
