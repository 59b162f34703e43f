import type { RuleHelp } from './rule-help.ts';

/** Pages of help of the rules about names and what the package needs, by code. */
export const namesHelpTexts: Readonly<Record<string, RuleHelp>> = {
  'element-unnamed': {
    why: {
      kk: 'Атауы жоқ элемент сөзбен сипаттамада, кестеде және пакетте түсініксіз.',
      ru: 'Элемент без названия непонятен в описании, в таблице и в пакете.',
      en: 'An element without a name says nothing in the story, the table and the package.',
    },
    how: {
      kk: 'Қадамды іс-әрекетпен, оқиғаны болған жайтпен, жолақты рөлмен атаңыз.',
      ru: 'Назовите шаг действием, событие – тем, что произошло, дорожку – ролью.',
      en: 'Name a step by an action, an event by what happened, a lane by a role.',
    },
  },
  'name-too-long': {
    why: {
      kk: 'Ұзын атау пішінге сыймайды әрі бір қарағанда оқылмайды.',
      ru: 'Длинное название не помещается в фигуру и не читается с одного взгляда.',
      en: 'A long name does not fit its shape and is not read at a glance.',
    },
    how: {
      kk: 'Атауда етістік пен объектіні қалдырып, қалғанын құжаттамаға жазыңыз.',
      ru: 'Оставьте в названии глагол и объект, остальное перенесите в описание.',
      en: 'Keep the verb and its object, and move the rest to the documentation.',
    },
  },
  'name-with-spare-spaces': {
    why: {
      kk: 'Артық бос орынның кесірінен бірдей екі атау әртүрлі болып саналады.',
      ru: 'Из-за лишних пробелов два одинаковых названия считаются разными.',
      en: 'With spare spaces two equal names count as different.',
    },
    how: {
      kk: '«Түзету» түймесі сөздердің арасында бір ғана бос орын қалдырады.',
      ru: 'Кнопка исправления оставляет между словами по одному пробелу.',
      en: 'The fix leaves one space between words.',
    },
  },
  'name-begins-small': {
    why: {
      kk: 'Бас әріптен басталған атаулар кесте мен пакетте біркелкі оқылады.',
      ru: 'Названия с прописной буквы ровно читаются в таблице и в пакете.',
      en: 'Names with a capital read evenly in the table and the package.',
    },
    how: {
      kk: 'Бірінші сөзді бас әріппен жазыңыз.',
      ru: 'Напишите первое слово с прописной буквы.',
      en: 'Write the first word with a capital.',
    },
  },
  'name-missing-in-language': {
    why: {
      kk: 'Пакет қазақша және орысша қаралады: бір тілде ғана жазылған атау оқырманның жартысына көрінбейді.',
      ru: 'Пакет читают на казахском и русском: название на одном языке не видит половина читателей.',
      en: 'The package is read in Kazakh and Russian: a name in one language is lost on half of the readers.',
    },
    how: {
      kk: 'Атауды екінші тілде қасиеттер панелінде немесе атаулар кестесінде жазыңыз.',
      ru: 'Напишите название на втором языке в панели свойств или в таблице названий.',
      en: 'Write the name in the other language in the properties or in the table of names.',
    },
  },
  'task-not-a-verb': {
    why: {
      kk: 'Тапсырма – іс-әрекет: «Өтінішті тіркеу» не істелетінін айтады, «Өтініш» айтпайды.',
      ru: 'Задача – это действие: «Зарегистрировать заявление» говорит, что делают, «Регистрация» – нет.',
      en: 'A task is an action: “Register the application” says what is done, “Registration” does not.',
    },
    how: {
      kk: 'Орысша инфинитивпен бастаңыз, қазақша «-у» тұлғасындағы сөзбен аяқтаңыз.',
      ru: 'По-русски начните с инфинитива, по-казахски закончите словом на «-у».',
      en: 'In Russian begin with an infinitive, in Kazakh end with a verbal noun.',
    },
  },
  'gateway-not-a-question': {
    why: {
      kk: 'Сұрақ пен оның жауаптары шешімнің неге байланысты екенін көрсетеді.',
      ru: 'Вопрос и ответы на нём показывают, от чего зависит решение.',
      en: 'A question with its answers shows what the decision depends on.',
    },
    how: {
      kk: 'Шлюзді «?» белгісімен аяқталатын сұрақпен атаңыз.',
      ru: 'Назовите шлюз вопросом, который заканчивается знаком «?».',
      en: 'Name the gateway by a question that ends with “?”.',
    },
  },
  'branch-unlabelled': {
    why: {
      kk: 'Жазуы жоқ тармақтың қашан таңдалатыны белгісіз.',
      ru: 'Без подписи непонятно, когда выбирают эту ветвь.',
      en: 'Without a label nobody knows when the branch is taken.',
    },
    how: {
      kk: 'Тармаққа жауапты жазыңыз: «Иә», «Жоқ» немесе нақты шарт.',
      ru: 'Подпишите ветвь ответом: «Да», «Нет» или условием.',
      en: 'Label the branch with its answer: “Yes”, “No” or a condition.',
    },
  },
  'message-event-as-action': {
    why: {
      kk: 'Хабарлама оқиғасы келген не кеткен құжатты білдіреді, іс-әрекет – тапсырманың атауы.',
      ru: 'Событие-сообщение – это пришедший или ушедший документ, а действием называют задачу.',
      en: 'A message event stands for the document that came or went; an action is the name of a task.',
    },
    how: {
      kk: 'Оқиғаны құжатпен атаңыз: «Сұрау салу», «Жауап».',
      ru: 'Назовите событие документом: «Запрос», «Ответ».',
      en: 'Name the event by the document: “Request”, “Reply”.',
    },
  },
  'pool-without-code': {
    why: {
      kk: 'Кей орталықтар пулды процесс коды мен нұсқасымен атайды, сонда процестер тобы бірден көрінеді.',
      ru: 'Некоторые центры называют пул кодом процесса и вариантом, чтобы семейство процессов было видно сразу.',
      en: 'Some centres name a pool by the code of the process and its variant, so that its family is seen at once.',
    },
    how: {
      kk: 'Пулды «GA03 – as is» үлгісімен атаңыз. Бұл ереже әдепкіде өшірулі.',
      ru: 'Назовите пул по образцу «GA03 – as is». По умолчанию правило выключено.',
      en: 'Name the pool after the pattern “GA03 – as is”. The rule is off by default.',
    },
  },
  'lane-named-by-person': {
    why: {
      kk: 'Адам ауысады, штат өзгереді, ал рөл қалады: бұйрық жолақты бизнес-рөл деп таниды.',
      ru: 'Люди меняются, штат меняется, а роль остаётся: по приказу дорожка – это бизнес-роль.',
      en: 'People and staff lists change, the role stays: by the order a lane is a business role.',
    },
    how: {
      kk: 'Жолақты рөлмен атаңыз, мысалы «Орындаушы», «Келісуші».',
      ru: 'Назовите дорожку ролью, например «Исполнитель», «Согласующий».',
      en: 'Name the lane by a role, such as “Performer” or “Approver”.',
    },
  },
  'lane-without-role': {
    why: {
      kk: 'Бизнес-рөл арқылы жолақ мүдделі қатысушылармен, уақытпен және пакетпен байланысады.',
      ru: 'Через бизнес-роль дорожка связана с заинтересованными участниками, временем и пакетом.',
      en: 'By its business role a lane is linked to stakeholders, times and the package.',
    },
    how: {
      kk: 'Жолақты таңдап, қасиеттер панелінде бизнес-рөлін көрсетіңіз.',
      ru: 'Выберите дорожку и укажите в панели свойств её бизнес-роль.',
      en: 'Select the lane and choose its business role in the properties.',
    },
  },
  'activity-without-lane': {
    why: {
      kk: 'Әр қадамның бір орындаушысы болады, ол – жолақ.',
      ru: 'У каждого шага один исполнитель, и это дорожка.',
      en: 'Each step has one performer, and that is its lane.',
    },
    how: {
      kk: 'Қадамды орындаушының жолағына жылжытыңыз.',
      ru: 'Передвиньте шаг в дорожку исполнителя.',
      en: 'Move the step into the lane of its performer.',
    },
  },
  'performer-by-habit': {
    why: {
      kk: 'Орындаушылар болжаммен емес, актіден алынады; тек қалыптасқан тәртіпке сүйенген қадам – реинжинирингке үміткер.',
      ru: 'Исполнителей берут из акта, а не по догадке; шаг, который держится на практике, – кандидат на реинжиниринг.',
      en: 'Performers come from the act, not from a guess; a step that rests on habit is a candidate for reengineering.',
    },
    how: {
      kk: 'Қадамдардың құқықтық негізін табыңыз немесе оларды проблема ретінде жазыңыз.',
      ru: 'Найдите правовое основание шагов или запишите их как проблему.',
      en: 'Find the legal ground of the steps, or write them down as a problem.',
    },
  },
  'probabilities-not-100': {
    why: {
      kk: 'Қосындысы 100 % болмаса, уақыт пен құн қате есептеледі.',
      ru: 'Если сумма не 100 %, время и стоимость считаются неверно.',
      en: 'When they do not add up to 100%, time and cost come out wrong.',
    },
    how: {
      kk: 'Тармақтардың ықтималдығын қосындысы 100 % болатындай түзетіңіз.',
      ru: 'Исправьте вероятности ветвей так, чтобы сумма была 100 %.',
      en: 'Correct the probabilities so that they add up to 100%.',
    },
  },
  'task-without-time': {
    why: {
      kk: 'Өңдеу уақытысыз нұсқаларды салыстыру мүмкін емес.',
      ru: 'Без времени обработки варианты нельзя сравнить.',
      en: 'Without processing times the variants cannot be compared.',
    },
    how: {
      kk: 'Қадамның өңдеу уақытын және оның дәлел деңгейін жазыңыз.',
      ru: 'Укажите время обработки шага и степень его доказанности.',
      en: 'Write the processing time of the step and its evidence grade.',
    },
  },
  'task-without-data': {
    why: {
      kk: 'Бұйрық әр қадамның кіріс және шығыс деректерін көрсетуді талап етеді: артық сұралатын деректер осыдан көрінеді.',
      ru: 'Приказ требует указать входные и выходные данные шага: по ним видно, что запрашивают лишнее.',
      en: 'The order asks for the data in and out of a step: they show what is asked for in vain.',
    },
    how: {
      kk: 'Қасиеттер панелінде деректер түрін таңдаңыз.',
      ru: 'Выберите виды данных в панели свойств.',
      en: 'Choose the data items in the properties.',
    },
  },
  'task-without-ground': {
    why: {
      kk: 'Мемлекеттік органның қадамы құқықтық негізге сүйенеді; негізі жоқ қадамды алып тастауға болады.',
      ru: 'Шаг государственного органа держится на правовом основании; шаг без него можно убрать.',
      en: 'A step of a state body stands on a legal ground; one without can be dropped.',
    },
    how: {
      kk: 'Актіні және бабын көрсетіңіз немесе қалыптасқан тәртіп екенін белгілеңіз.',
      ru: 'Укажите акт и статью или отметьте, что это сложившаяся практика.',
      en: 'Name the act and the article, or say that it is habit.',
    },
  },
};
