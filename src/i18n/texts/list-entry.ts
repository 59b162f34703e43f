import type { ListProblem } from '#domain/steps/list-plan.ts';
import { sentences, type Sentence } from '#i18n/say.ts';

/** The room where a process is typed as a list of lines. */
export const listEntryTexts = sentences({
  title: { kk: 'Тізіммен енгізу', ru: 'Ввод списком', en: 'List entry' },
  lines: { kk: 'Процестің жолдары', ru: 'Строки процесса', en: 'Lines of the process' },
  draw: { kk: 'Сызу', ru: 'Нарисовать', en: 'Draw' },
  drawHint: {
    kk: 'Тізімді диаграмма етіп сызу (Ctrl+Enter)',
    ru: 'Нарисовать диаграмму по списку (Ctrl+Enter)',
    en: 'Draw the list as a diagram (Ctrl+Enter)',
  },
  drawn: {
    kk: 'Диаграмма сызылды. Бір рет болдырмау (Ctrl+Z) диаграмманы бұрынғы қалпына келтіреді.',
    ru: 'Диаграмма нарисована. Одна отмена (Ctrl+Z) вернёт прежнюю диаграмму.',
    en: 'The diagram is drawn. One undo (Ctrl+Z) brings the former diagram back.',
  },
  ready: {
    kk: 'Қадам: {steps}, рөл: {lanes}, шешім: {decisions}. Сызуға дайын.',
    ru: '{steps} {steps|шаг|шага|шагов}, {lanes} {lanes|роль|роли|ролей}, {decisions} {decisions|решение|решения|решений}. Можно рисовать.',
    en: '{steps} {steps|step|steps}, {lanes} {lanes|role|roles}, {decisions} {decisions|decision|decisions}. Ready to draw.',
  },
  problems: {
    kk: 'Түзететін жол: {n}',
    ru: '{n} {n|строка требует|строки требуют|строк требуют} исправления',
    en: '{n} {n|line needs|lines need} mending',
  },
  problem: { kk: '{line}-жол: {cause}', ru: 'Строка {line}: {cause}', en: 'Line {line}: {cause}' },
  reading: {
    kk: 'Диаграмма тек оқуға ашылған, сондықтан сызылмайды.',
    ru: 'Диаграмма открыта только для чтения, рисовать нельзя.',
    en: 'The diagram is open for reading only and cannot be drawn on.',
  },
  empty: {
    kk: 'Процесті айтып тұрғандай жазыңыз',
    ru: 'Запишите процесс так, как его рассказывают',
    en: 'Write the process down as it is told',
  },
  emptyText: {
    kk: 'Әр жол – бір қадам: рөл, іс-әрекет, мерзім. Мысалдан бастаңыз немесе бірінші жолды жазыңыз.',
    ru: 'Одна строка – один шаг: роль, действие, срок. Начните с примера или напишите первую строку.',
    en: 'One line is one step: role, action, term. Start from the example or write the first line.',
  },
  offer: {
    kk: 'Тізілімдерде жоқ жазбалар',
    ru: 'Чего нет в реестрах',
    en: 'What the registers do not have',
  },
  add: {
    kk: 'Сызғанда тізілімдерге қосу',
    ru: 'Добавить в реестры при рисовании',
    en: 'Add to the registers when drawing',
  },
  added: {
    kk: 'Тізілімдерге {n} жазба қосылды: диаграмманы болдырмағанда олар сақталады.',
    ru: 'В реестры {n|добавлена|добавлены|добавлено} {n} {n|запись|записи|записей}: при отмене диаграммы они останутся.',
    en: '{n} {n|record|records} added to the registers: undoing the diagram leaves them there.',
  },
  useExample: { kk: 'Мысалды қою', ru: 'Вставить пример', en: 'Use the example' },
  rules: { kk: 'Қалай жазу керек', ru: 'Как писать', en: 'How to write' },
  example: {
    kk: `клиент: Өтініш беруші
> Кеңсе: Өтініш келіп түсті | <= Өтініш
Кеңсе: Өтінішті тіркеу | 15 мин | кіріс: өтініш | шығыс: тіркеу карточкасы
Маман: Құжаттарды тексеру | 2 сағ | күту: 1 ж.к.
? Құжаттар толық па?
  иә:
  жоқ 20%: Құжаттарды сұрату | 30 мин | => Сұрау хат
    -> Құжаттарды тексеру
Басшы: Шешімге қол қою | 10 мин | негіз: Жер кодексі, 43-бап
. Шешім берілді | => Шешім`,
    ru: `клиент: Заявитель
> Канцелярия: Поступило заявление | <= Заявление
Канцелярия: Зарегистрировать заявление | 15 мин | вход: заявление | выход: карточка регистрации
Специалист: Проверить документы | 2 ч | ожидание: 1 р.д.
? Документы полные?
  да:
  нет 20%: Запросить документы | 30 мин | => Запрос
    -> Проверить документы
Руководитель: Подписать решение | 10 мин | основание: Земельный кодекс, ст. 43
. Решение выдано | => Решение`,
    en: `client: Applicant
> Records office: Application received | <= Application
Records office: Register the application | 15 min | in: application | out: registration card
Specialist: Check the documents | 2 h | wait: 1 wd
? Are the documents complete?
  yes:
  no 20%: Ask for documents | 30 min | => Request
    -> Check the documents
Head: Sign the decision | 10 min | ground: Land Code, art. 43
. Decision issued | => Decision`,
  },
});

/** What each sign of a list means: the sign as it is typed, and its meaning. */
export const listRules: readonly { readonly sign: Sentence; readonly meaning: Sentence }[] = [
  {
    sign: { kk: 'Рөл: қадам', ru: 'Роль: шаг', en: 'Role: step' },
    meaning: {
      kk: 'қадам рөлдің жолағында; рөл жазылмаса – алдыңғы жолдікі',
      ru: 'шаг в дорожке роли; без роли – дорожка предыдущей строки',
      en: 'a step in the lane of the role; without a role, that of the line before',
    },
  },
  {
    sign: { kk: '> Рөл: оқиға', ru: '> Роль: событие', en: '> Role: event' },
    meaning: { kk: 'процестің басталуы', ru: 'начало процесса', en: 'start of the process' },
  },
  {
    sign: { kk: '. нәтиже', ru: '. результат', en: '. result' },
    meaning: { kk: 'процестің аяқталуы', ru: 'завершение процесса', en: 'end of the process' },
  },
  {
    sign: { kk: '~ оқиға', ru: '~ событие', en: '~ event' },
    meaning: {
      kk: 'хабарды немесе мерзімді күту',
      ru: 'ожидание сообщения или срока',
      en: 'waiting for a message or a time',
    },
  },
  {
    sign: { kk: '? сұрақ', ru: '? вопрос', en: '? question' },
    meaning: {
      kk: 'төменде шегініспен жауаптар: «иә:», «жоқ 20%:»; жауап аяқталмаса, жолдар сұрақтан кейін қосылады',
      ru: 'ниже с отступом ответы: «да:», «нет 20%:»; незаконченные ответы сходятся после вопроса',
      en: 'answers indented below: “yes:”, “no 20%:”; answers that do not end meet after the question',
    },
  },
  {
    sign: { kk: '-> қадам', ru: '-> шаг', en: '-> step' },
    meaning: {
      kk: 'аталған немесе нөмірі көрсетілген қадамға өту',
      ru: 'переход к шагу по названию или номеру',
      en: 'goes to the step of this name or number',
    },
  },
  {
    sign: { kk: '+', ru: '+', en: '+' },
    meaning: {
      kk: 'төменде шегініспен жазылғандар қатар орындалады',
      ru: 'строки ниже с отступом выполняются одновременно',
      en: 'lines indented below run at the same time',
    },
  },
  {
    sign: { kk: '= Рөл: атау', ru: '= Роль: название', en: '= Role: name' },
    meaning: {
      kk: 'ішкі процесс; қадамдары төменде шегініспен жазылады',
      ru: 'подпроцесс; его шаги записаны ниже с отступом',
      en: 'a sub-process; its steps are indented below',
    },
  },
  {
    sign: { kk: '| 15 мин', ru: '| 15 мин', en: '| 15 min' },
    meaning: {
      kk: 'орындау уақыты: мин, сағ, ж.к. (жұмыс күні), к.к. (күнтізбелік күн)',
      ru: 'время работы: мин, ч, р.д. (рабочий день), к.д. (календарный день)',
      en: 'time of work: min, h, wd (working day), cd (calendar day)',
    },
  },
  {
    sign: { kk: '| күту: 1 ж.к.', ru: '| ожидание: 1 р.д.', en: '| wait: 1 wd' },
    meaning: { kk: 'қадам алдындағы күту', ru: 'ожидание перед шагом', en: 'waiting before the step' },
  },
  {
    sign: { kk: '| кіріс: а, б | шығыс: в', ru: '| вход: а, б | выход: в', en: '| in: a, b | out: c' },
    meaning: { kk: 'құжаттар', ru: 'документы', en: 'documents' },
  },
  {
    sign: { kk: '| деректер: а', ru: '| данные: а', en: '| data: a' },
    meaning: {
      kk: 'қадамға құжатсыз келетін деректер; құжаттың да деректері есептеледі',
      ru: 'данные, которые шаг берёт без документа; данные документов учитываются и так',
      en: 'data that the step takes without a document; those of documents count as well',
    },
  },
  {
    sign: { kk: 'атау // название // name', ru: 'атау // название // name', en: 'атау // название // name' },
    meaning: {
      kk: 'бір атау қазақша, орысша, ағылшынша; кейін біріншісі жеткілікті',
      ru: 'одно название по-казахски, по-русски, по-английски; дальше достаточно первого',
      en: 'one name in Kazakh, Russian and English; afterwards the first is enough',
    },
  },
  {
    sign: { kk: '| жүйе: а | негіз: б', ru: '| система: а | основание: б', en: '| system: a | ground: b' },
    meaning: {
      kk: 'ақпараттық жүйе және құқықтық негіз, тізілімдегі атауымен; норма болмаса – «негіз: қалыптасқан тәжірибе»',
      ru: 'информационная система и правовое основание по названию в реестре; нормы нет – «основание: сложившаяся практика»',
      en: 'information system and legal ground, by their names in the registers; without a norm “ground: habit”',
    },
  },
  {
    sign: { kk: 'клиент: атау, пул: атау', ru: 'клиент: имя, пул: имя', en: 'client: name, pool: name' },
    meaning: {
      kk: 'сырттағы қатысушы; «| <= хат» одан келеді, «| => хат» оған барады',
      ru: 'внешний участник; «| <= письмо» от него, «| => письмо» ему',
      en: 'somebody outside; “| <= letter” comes from there, “| => letter” goes there',
    },
  },
  {
    sign: { kk: '# ескерту', ru: '# примечание', en: '# remark' },
    meaning: { kk: 'сызылмайды', ru: 'не рисуется', en: 'is not drawn' },
  },
];

/** Why a line cannot be drawn. */
export const listProblemTexts: Readonly<Record<ListProblem['code'], Sentence>> = sentences({
  'bad-indent': {
    kk: 'шегініс ешбір жоғарғы жолға сәйкес келмейді',
    ru: 'отступ не совпадает ни с одной строкой выше',
    en: 'the indentation fits no line above',
  },
  'bad-term': {
    kk: '«{text}» мерзімі түсініксіз; мысалы: 15 мин, 2 сағ, 3 ж.к., 5 к.к.',
    ru: 'срок «{text}» непонятен; например: 15 мин, 2 ч, 3 р.д., 5 к.д.',
    en: 'the term “{text}” is not clear; for example 15 min, 2 h, 3 wd, 5 cd',
  },
  'branch-without-label': {
    kk: 'жауапты «иә:» немесе «жоқ:» түрінде бастаңыз',
    ru: 'начните ответ с «да:» или «нет:»',
    en: 'begin the answer with “yes:” or “no:”',
  },
  'jump-ambiguous': {
    kk: '«{text}» бірнеше қадамға сәйкес келеді; атауын толық жазыңыз',
    ru: '«{text}» подходит к нескольким шагам; напишите название полностью',
    en: '“{text}” fits several steps; write the whole name',
  },
  'jump-outside': {
    kk: '«{text}» қадамы басқа ішкі процесте немесе одан тыс тұр; ағын ішкі процестің шегінен өтпейді',
    ru: 'шаг «{text}» стоит в другом подпроцессе или вне его; поток не переходит границу подпроцесса',
    en: 'the step “{text}” is in another sub-process or outside of it; no flow crosses the border of a sub-process',
  },
  'jump-unknown': {
    kk: '«{text}» деген қадам жоқ',
    ru: 'шага «{text}» нет',
    en: 'there is no step “{text}”',
  },
  'lane-inside': {
    kk: 'ішкі процестің қадамдары оның жолағында орындалады; рөлді «=» жолында жазыңыз',
    ru: 'шаги подпроцесса выполняются в его дорожке; напишите роль в строке «=»',
    en: 'steps of a sub-process are done in its lane; write the role in the “=” line',
  },
  'lane-missing': {
    kk: 'кім орындайтынын жазыңыз: «Рөл: {text}»',
    ru: 'напишите, кто это делает: «Роль: {text}»',
    en: 'say who does it: “Role: {text}”',
  },
  'name-missing': { kk: 'атауын жазыңыз', ru: 'напишите название', en: 'write a name' },
  'nests-nothing': {
    kk: 'шегініс тек «?» және «+» жолдарынан кейін жазылады',
    ru: 'отступ ставится только после строк «?» и «+»',
    en: 'only lines under “?” and “+” are indented',
  },
  'no-end': {
    kk: '«{text}» жолынан кейін процесс үзіледі; «. нәтиже» немесе «-> қадам» қосыңыз',
    ru: 'после «{text}» процесс обрывается; добавьте «. результат» или «-> шаг»',
    en: 'the process breaks off after “{text}”; add “. result” or “-> step”',
  },
  'no-start': {
    kk: 'процесс неден басталатынын жазыңыз: «> Рөл: оқиға»',
    ru: 'напишите, с чего начинается процесс: «> Роль: событие»',
    en: 'say what starts the process: “> Role: event”',
  },
  'not-reached': {
    kk: '«{text}» жолына ештеңе апармайды; алдыңғы жол аяқталған',
    ru: 'к «{text}» ничего не ведёт; предыдущая строка завершает путь',
    en: 'nothing leads to “{text}”; the line before it ends the way',
  },
  'pool-unknown': {
    kk: '«{text}»: хабар кімге екені белгісіз; «клиент: атау» немесе «пул: атау» жолын қосыңыз',
    ru: '«{text}»: неизвестно, с кем обмен; добавьте строку «клиент: имя» или «пул: имя»',
    en: '“{text}”: no one to exchange it with; add a line “client: name” or “pool: name”',
  },
  'sub-empty': {
    kk: '«{text}» неден тұратынын төменде шегініспен жазыңыз',
    ru: 'напишите ниже с отступом, из чего состоит «{text}»',
    en: 'write below, indented, what “{text}” consists of',
  },
  'too-few-branches': {
    kk: 'төменде шегініспен кемінде екі жол керек',
    ru: 'нужно не менее двух строк с отступом ниже',
    en: 'at least two lines must be indented below',
  },
  'unknown-field': {
    kk: '«{text}» өрісі белгісіз; мерзім, күту, кіріс, шығыс, деректер, жүйе, негіз, => немесе <= болуы мүмкін',
    ru: 'поле «{text}» неизвестно; бывают срок, ожидание, вход, выход, данные, система, основание, => и <=',
    en: '“{text}” is no field; there are a term, wait, in, out, data, system, ground, => and <=',
  },
});
