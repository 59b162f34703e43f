import { sentences } from '#i18n/say.ts';

/**
 * The sentences of a told process. Names of steps, bodies and documents stand in quotation marks or after a colon, so
 * that no name has to be declined.
 */
export const narrationTexts = sentences({
  quote: { kk: '«{text}»', ru: '«{text}»', en: '“{text}”' },

  about: { kk: 'Процесс туралы', ru: 'О процессе', en: 'About the process' },
  purpose: { kk: 'Мақсаты: {text}.', ru: 'Цель: {text}.', en: 'Purpose: {text}.' },
  client: { kk: 'Клиенті: {text}.', ru: 'Клиент: {text}.', en: 'Client: {text}.' },
  trigger: { kk: 'Басталуына негіз: {text}.', ru: 'Основание для начала: {text}.', en: 'What sets it off: {text}.' },
  result: { kk: 'Нәтижесі: {text}.', ru: 'Результат: {text}.', en: 'Result: {text}.' },
  term: { kk: 'Белгіленген мерзімі: {text}.', ru: 'Установленный срок: {text}.', en: 'Term set: {text}.' },
  counts: {
    kk: 'Процесс {steps} қадам мен {decisions} шешімнен тұрады.',
    ru: 'Процесс состоит из {steps} {steps|шага|шагов|шагов} и {decisions} {decisions|решения|решений|решений}.',
    en: 'The process consists of {steps} {steps|step|steps} and {decisions} {decisions|decision|decisions}.',
  },
  countsOnly: {
    kk: 'Процесс {steps} қадамнан тұрады, тармақталмайды.',
    ru: 'Процесс состоит из {steps} {steps|шага|шагов|шагов}, развилок нет.',
    en: 'The process consists of {steps} {steps|step|steps} and does not branch.',
  },
  performers: {
    kk: 'Оны {n} орындаушы жүзеге асырады: {list}.',
    ru: 'Его {n|выполняет|выполняют|выполняют} {n} {n|исполнитель|исполнителя|исполнителей}: {list}.',
    en: 'It is carried out by {n} {n|performer|performers}: {list}.',
  },

  usual: {
    kk: 'Әдеттегі жағдайда, ең ықтимал жауаптар бойынша, барлығы {time} кетеді, оның ішінде жұмысқа – {work}.',
    ru: 'Обычная продолжительность, при самых вероятных ответах, – {time}, в том числе сама работа – {work}.',
    en: 'In the usual course, with the likeliest answers, it takes {time} in all, {work} of it work.',
  },
  usualTime: {
    kk: 'Әдеттегі жағдайда, ең ықтимал жауаптар бойынша, барлығы {time} кетеді.',
    ru: 'Обычная продолжительность, при самых вероятных ответах, – {time}.',
    en: 'In the usual course, with the likeliest answers, it takes {time} in all.',
  },
  visits: {
    kk: 'Бұл ретте клиент {n} рет келеді.',
    ru: 'Клиент при этом приходит {n} {n|раз|раза|раз}.',
    en: 'The client comes {n} {n|time|times}.',
  },
  noVisits: {
    kk: 'Клиенттің келуі қажет емес.',
    ru: 'Приходить клиенту не нужно.',
    en: 'The client does not have to come.',
  },

  course: { kk: 'Процестің барысы', ru: 'Ход процесса', en: 'The course of the process' },
  afterMessage: {
    kk: '{name} келіп түскеннен кейін',
    ru: 'После того как поступит {name}',
    en: 'Once {name} has come in',
  },
  afterOther: { kk: '{name} оқиғасынан кейін', ru: 'После события {name}', en: 'After the event {name}' },
  otherStart: { kk: 'Басқа басталуы: {name}', ru: 'Другое начало: {name}', en: 'Another way to start: {name}' },
  anyTime: {
    kk: 'Кез келген уақытта болуы мүмкін: {name}',
    ru: 'Может произойти в любой момент: {name}',
    en: 'May happen at any time: {name}',
  },
  apart: {
    kk: 'Басталуымен байланыспаған қадамдар',
    ru: 'Шаги, не связанные с началом',
    en: 'Steps that no start leads to',
  },
  besides: {
    kk: 'Процестен тыс қатынас',
    ru: 'Обмен помимо процесса',
    en: 'What passes beside the process',
  },

  step: { kk: '{n}-қадам. {text}', ru: 'Шаг {n}. {text}', en: 'Step {n}. {text}' },
  does: { kk: '{performer}: {name}.', ru: '{performer}: {name}.', en: '{performer}: {name}.' },
  doneByNobody: { kk: '{name}.', ru: '{name}.', en: '{name}.' },
  unnamedStep: { kk: 'атауы жоқ қадам', ru: 'шаг без названия', en: 'a step without a name' },
  workAndWait: {
    kk: 'Жұмысқа {work} кетеді, оған дейін {wait} күтіледі.',
    ru: 'Время работы – {work}, ожидание до начала – {wait}.',
    en: 'The work takes {work}, after a wait of {wait}.',
  },
  workOnly: { kk: 'Жұмысқа {work} кетеді.', ru: 'Время работы – {work}.', en: 'The work takes {work}.' },
  waitOnly: { kk: 'Күту уақыты – {wait}.', ru: 'Время ожидания – {wait}.', en: 'The wait is {wait}.' },
  loop: {
    kk: 'Қадам қажетінше қайталанады.',
    ru: 'Шаг повторяется, пока нужно.',
    en: 'The step repeats as long as needed.',
  },
  each: {
    kk: 'Қадам тізімдегі әр нысан үшін кезекпен орындалады.',
    ru: 'Шаг выполняется для каждого объекта по очереди.',
    en: 'The step is done for each item in turn.',
  },
  eachAtOnce: {
    kk: 'Қадам тізімдегі барлық нысан үшін қатар орындалады.',
    ru: 'Шаг выполняется для всех объектов одновременно.',
    en: 'The step is done for all items at once.',
  },
  subProcess: {
    kk: '{name} – бірнеше қадамнан тұрады:',
    ru: '{name} – состоит из нескольких шагов:',
    en: '{name} – consists of several steps:',
  },
  call: { kk: '{name} (жеке процесс).', ru: '{name} (отдельный процесс).', en: '{name} (a process of its own).' },

  startMessage: {
    kk: '{name} келіп түскенде процесс басталады.',
    ru: 'Процесс начинается, когда поступает {name}.',
    en: 'The process starts when {name} comes in.',
  },
  startMessageFrom: {
    kk: '{partner} тарапынан {name} келіп түскенде процесс басталады.',
    ru: 'Процесс начинается, когда от участника {partner} поступает {name}.',
    en: 'The process starts when {name} comes in from {partner}.',
  },
  startTimer: {
    kk: 'Процесс мерзімі келгенде басталады: {name}.',
    ru: 'Процесс начинается по сроку: {name}.',
    en: 'The process starts when the time comes: {name}.',
  },
  startCondition: {
    kk: 'Процесс мына жағдай туындағанда басталады: {name}.',
    ru: 'Процесс начинается, когда выполнено условие: {name}.',
    en: 'The process starts when this condition is met: {name}.',
  },
  startOther: {
    kk: 'Процесс мынадан басталады: {name}.',
    ru: 'Процесс начинается с события: {name}.',
    en: 'The process starts with the event {name}.',
  },

  waitMessage: {
    kk: '{name} келіп түсуі күтіледі.',
    ru: 'Процесс ждёт, пока поступит {name}.',
    en: 'The process waits until {name} comes in.',
  },
  waitMessageFrom: {
    kk: '{partner} тарапынан {name} келіп түсуі күтіледі.',
    ru: 'Процесс ждёт, пока от участника {partner} поступит {name}.',
    en: 'The process waits until {name} comes in from {partner}.',
  },
  waitTimer: {
    kk: 'Процесс мерзімнің келуін күтеді: {name}.',
    ru: 'Процесс ждёт, пока наступит срок: {name}.',
    en: 'The process waits for the time: {name}.',
  },
  waitCondition: {
    kk: 'Процесс шарттың орындалуын күтеді: {name}.',
    ru: 'Процесс ждёт, пока выполнится условие: {name}.',
    en: 'The process waits until this condition is met: {name}.',
  },
  waitOther: {
    kk: 'Процесс мынаны күтеді: {name}.',
    ru: 'Процесс ждёт события: {name}.',
    en: 'The process waits for {name}.',
  },
  sends: { kk: '{name} жіберіледі.', ru: 'Отправляется {name}.', en: '{name} is sent.' },
  milestone: { kk: 'Аралық нәтиже: {name}.', ru: 'Промежуточный итог: {name}.', en: 'A milestone is reached: {name}.' },

  ends: { kk: 'Процесс аяқталады: {name}.', ru: 'Процесс завершается: {name}.', en: 'The process ends: {name}.' },
  endsSending: {
    kk: 'Процесс аяқталады: {partner} тарапына {name} жіберіледі.',
    ru: 'Процесс завершается: участнику {partner} направляется {name}.',
    en: 'The process ends: {name} goes to {partner}.',
  },
  endsError: {
    kk: 'Процесс қатемен аяқталады: {name}.',
    ru: 'Процесс завершается ошибкой: {name}.',
    en: 'The process ends with an error: {name}.',
  },
  endsAll: {
    kk: 'Процесс толық тоқтатылады: {name}.',
    ru: 'Процесс полностью прекращается: {name}.',
    en: 'The whole process is stopped: {name}.',
  },
  endsUnnamed: { kk: 'Процесс аяқталады.', ru: 'Процесс завершается.', en: 'The process ends.' },
  innerEnds: {
    kk: 'Ішкі процесс аяқталады: {name}.',
    ru: 'Подпроцесс завершается: {name}.',
    en: 'The sub-process ends: {name}.',
  },
  loose: {
    kk: 'Бұдан кейін не болатыны модельде көрсетілмеген.',
    ru: 'Что происходит дальше, в модели не показано.',
    en: 'The model does not show what happens next.',
  },

  decision: { kk: 'Шешім: {name}', ru: 'Решение: {name}', en: 'Decision: {name}' },
  decisionUnnamed: {
    kk: 'Осы жерде процесс тармақталады:',
    ru: 'Здесь процесс разветвляется:',
    en: 'Here the process branches:',
  },
  decisionSeveral: {
    kk: 'Шешім: {name} Бір немесе бірнеше жауап болуы мүмкін.',
    ru: 'Решение: {name} Возможны один или несколько ответов.',
    en: 'Decision: {name} One or several answers are possible.',
  },
  decisionSeveralUnnamed: {
    kk: 'Осы жерде бір немесе бірнеше тармақ таңдалады:',
    ru: 'Здесь выбирается одна или несколько ветвей:',
    en: 'Here one or several ways are taken:',
  },
  together: {
    kk: 'Бұдан әрі мына бөліктер қатар орындалады:',
    ru: 'Далее одновременно выполняются:',
    en: 'The following are done at the same time:',
  },
  togetherThenOn: {
    kk: 'Бұдан әрі мына бөліктер қатар орындалады, процесс бәрі аяқталғанда жалғасады:',
    ru: 'Далее одновременно выполняются части, и процесс продолжается, когда закончены все:',
    en: 'The following are done at the same time; the process goes on when all are finished:',
  },
  firstEvent: {
    kk: 'Процесс қай оқиға бұрын болатынын күтеді: {name}',
    ru: 'Процесс ждёт, что произойдёт раньше: {name}',
    en: 'The process waits for whichever happens first: {name}',
  },
  firstEventUnnamed: {
    kk: 'Процесс мына оқиғалардың қайсысы бұрын болатынын күтеді:',
    ru: 'Процесс ждёт, какое из событий произойдёт раньше:',
    en: 'The process waits for whichever of these happens first:',
  },

  answer: { kk: '{label} жауабы', ru: 'Ответ {label}', en: 'Answer {label}' },
  variant: { kk: '{label} тармағы', ru: 'Ветвь {label}', en: 'Way {label}' },
  variantNumber: { kk: '{n}-тармақ', ru: 'Ветвь {n}', en: 'Way {n}' },
  part: { kk: '{n}-бөлік', ru: 'Часть {n}', en: 'Part {n}' },
  otherwise: { kk: 'Қалған жағдайда', ru: 'В остальных случаях', en: 'In all other cases' },
  share: { kk: '{way} ({share} жағдайда)', ru: '{way} ({share} случаев)', en: '{way} ({share} of cases)' },
  onMessage: { kk: '{name} келіп түссе', ru: 'Если поступит {name}', en: 'If {name} comes in' },
  onTimer: { kk: 'Мерзімі келсе – {name}', ru: 'Если наступит срок – {name}', en: 'If the time comes – {name}' },
  onError: { kk: 'Қате болса – {name}', ru: 'При ошибке – {name}', en: 'If there is an error – {name}' },
  onCondition: {
    kk: 'Шарт орындалса – {name}',
    ru: 'Если выполнится условие – {name}',
    en: 'If the condition is met – {name}',
  },
  onOther: { kk: '{name} оқиғасы болса', ru: 'Если произойдёт {name}', en: 'If {name} happens' },
  interrupts: { kk: '{way}, қадам тоқтатылады', ru: '{way}, шаг прерывается', en: '{way}, the step is broken off' },
  alongside: {
    kk: '{way}, қадам тоқтатылмайды',
    ru: '{way}, шаг не прерывается',
    en: '{way}, while the step continues',
  },
  wayLeads: { kk: '{way}: {text}', ru: '{way}: {text}', en: '{way}: {text}' },
  wayOpens: { kk: '{way}:', ru: '{way}:', en: '{way}:' },

  onStep: {
    kk: 'процесс {n}-қадамнан жалғасады.',
    ru: 'процесс продолжается с шага {n}.',
    en: 'the process goes on with step {n}.',
  },
  aheadStep: {
    kk: 'процесс {n}-қадамға өтеді.',
    ru: 'процесс переходит к шагу {n}.',
    en: 'the process goes to step {n}.',
  },
  backStep: {
    kk: 'процесс {n}-қадамға қайтады.',
    ru: 'процесс возвращается к шагу {n}.',
    en: 'the process returns to step {n}.',
  },
  onDecision: {
    kk: 'процесс {name} шешімінен жалғасады.',
    ru: 'далее – решение {name}.',
    en: 'the decision {name} follows.',
  },
  aheadDecision: {
    kk: 'процесс {name} шешіміне өтеді.',
    ru: 'процесс переходит к решению {name}.',
    en: 'the process goes to the decision {name}.',
  },
  backDecision: {
    kk: 'процесс {name} шешіміне қайтады.',
    ru: 'процесс возвращается к решению {name}.',
    en: 'the process returns to the decision {name}.',
  },
  toEnd: { kk: 'процесс аяқталады: {name}.', ru: 'процесс завершается: {name}.', en: 'the process ends: {name}.' },
  toEndUnnamed: { kk: 'процесс аяқталады.', ru: 'процесс завершается.', en: 'the process ends.' },
  toJoin: { kk: 'процесс жалғасады.', ru: 'процесс продолжается.', en: 'the process goes on.' },
  unnamedDecision: { kk: 'атауы жоқ', ru: 'без названия', en: 'without a name' },

  sentTo: {
    kk: '{partner} тарапына {name} жіберіледі.',
    ru: 'Участнику {partner} направляется {name}.',
    en: '{name} goes to {partner}.',
  },
  receivedFrom: {
    kk: '{partner} тарапынан {name} келіп түседі.',
    ru: 'От участника {partner} поступает {name}.',
    en: '{name} comes from {partner}.',
  },
  passes: {
    kk: '{from} тарапынан {partner} тарапына {name} беріледі.',
    ru: 'Участник {from} передаёт участнику {partner}: {name}.',
    en: '{from} passes {name} to {partner}.',
  },
  aMessage: { kk: 'хабар', ru: 'сообщение', en: 'a message' },

  channel: { kk: 'Арнасы: {text}.', ru: 'Канал: {text}.', en: 'Channel: {text}.' },
  visit: { kk: 'Клиент өзі келеді.', ru: 'Клиент приходит лично.', en: 'The client comes in person.' },
  movement: {
    kk: 'Жол жүру немесе құжат тасу қажет.',
    ru: 'Нужно ехать или перевозить документы.',
    en: 'Someone has to travel or carry documents.',
  },
  approval: { kk: 'Бұл – келісу қадамы.', ru: 'Это шаг согласования.', en: 'This is an approval.' },
  collegial: {
    kk: 'Шешім алқалы түрде қабылданады.',
    ru: 'Решение принимается коллегиально.',
    en: 'The decision is taken by a body of people.',
  },
  automatic: {
    kk: 'Адамның қатысуынсыз орындалады.',
    ru: 'Выполняется без участия человека.',
    en: 'It is done without a person.',
  },
  systems: {
    kk: 'Ақпараттық {n|жүйе}: {list}.',
    ru: '{n|Информационная система|Информационные системы|Информационные системы}: {list}.',
    en: '{n|Information system|Information systems}: {list}.',
  },
  acts: { kk: 'Құқықтық негізі: {list}.', ru: 'Правовое основание: {list}.', en: 'Legal ground: {list}.' },
  onlyHabit: {
    kk: 'Құқықтық негізі жоқ, тәжірибеде осылай қалыптасқан.',
    ru: 'Правового основания нет, так сложилось на практике.',
    en: 'There is no legal ground, it is done by habit.',
  },
  incomingPaper: {
    kk: 'Қағаз түрінде келетін {n|құжат}: {list}.',
    ru: '{n|Входящий бумажный документ|Входящие бумажные документы|Входящие бумажные документы}: {list}.',
    en: '{n|Incoming paper document|Incoming paper documents}: {list}.',
  },
  incomingElectronic: {
    kk: 'Электрондық түрде келетін {n|құжат}: {list}.',
    ru: '{n|Входящий электронный документ|Входящие электронные документы|Входящие электронные документы}: {list}.',
    en: '{n|Incoming electronic document|Incoming electronic documents}: {list}.',
  },
  incomingAny: {
    kk: 'Келетін {n|құжат}: {list}.',
    ru: '{n|Входящий документ|Входящие документы|Входящие документы}: {list}.',
    en: '{n|Incoming document|Incoming documents}: {list}.',
  },
  producedPaper: {
    kk: 'Қағаз түрінде жасалатын {n|құжат}: {list}.',
    ru: '{n|Создаваемый бумажный документ|Создаваемые бумажные документы|Создаваемые бумажные документы}: {list}.',
    en: '{n|Paper document made|Paper documents made}: {list}.',
  },
  producedElectronic: {
    kk: 'Электрондық түрде жасалатын {n|құжат}: {list}.',
    ru: '{n|Создаваемый электронный документ|Создаваемые электронные документы|Создаваемые электронные документы}: {list}.',
    en: '{n|Electronic document made|Electronic documents made}: {list}.',
  },
  producedAny: {
    kk: 'Жасалатын {n|құжат}: {list}.',
    ru: '{n|Создаваемый документ|Создаваемые документы|Создаваемые документы}: {list}.',
    en: '{n|Document made|Documents made}: {list}.',
  },
});
