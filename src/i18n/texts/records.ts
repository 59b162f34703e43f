import { analysisRecordTexts } from './analysis-records.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { Sentence } from '#i18n/say.ts';

/** How a register is named, what it is for in one sentence, and what to do next while it is empty. */
export interface RecordText {
  readonly one: Sentence;
  readonly many: Sentence;
  readonly about: Sentence;
  readonly empty: Sentence;
}

/** Texts of every kind of record; sheets that exist once per project have the same `one` and `many`. */
export const recordTexts: Readonly<Record<RecordKind, RecordText>> = {
  passport: {
    one: { kk: 'Процесс паспорты', ru: 'Паспорт процесса', en: 'Process passport' },
    many: { kk: 'Процесс паспорты', ru: 'Паспорт процесса', en: 'Process passport' },
    about: {
      kk: 'Процестің не үшін, кім үшін және қандай мақсаттарға сай өзгертілетінін бір парақта көрсетеді.',
      ru: 'Показывает на одном листе, зачем и для кого существует процесс и ради каких целей он меняется.',
      en: 'Shows on one sheet what the process is for, whom it serves and which goals its change pursues.',
    },
    empty: {
      kk: 'Процестің кодын, иесін, клиентін және мақсаттарын толтырудан бастаңыз.',
      ru: 'Начните с кода процесса, его владельца, клиента и целей.',
      en: 'Start with the code of the process, its owner, its client and the goals.',
    },
  },
  team: {
    one: { kk: 'Жобалау командасы', ru: 'Проектная команда', en: 'Project team' },
    many: { kk: 'Жобалау командасы', ru: 'Проектная команда', en: 'Project team' },
    about: {
      kk: 'Жобалау командасын құру туралы бұйрықтың деректемелері.',
      ru: 'Реквизиты приказа о формировании проектной команды.',
      en: 'Details of the order that formed the project team.',
    },
    empty: {
      kk: 'Команда құру туралы бұйрықтың нөмірі мен күнін енгізіңіз.',
      ru: 'Введите номер и дату приказа о формировании команды.',
      en: 'Enter the number and date of the order that formed the team.',
    },
  },
  member: {
    one: { kk: 'Команда мүшесі', ru: 'Член команды', en: 'Team member' },
    many: { kk: 'Команда мүшелері', ru: 'Члены команды', en: 'Team members' },
    about: {
      kk: 'Жобалау командасының құрамы: кім, қай ұйымнан және қандай рөлмен қатысады.',
      ru: 'Состав проектной команды: кто, из какой организации и в какой роли участвует.',
      en: 'Who is in the project team, from which organisation and in which role.',
    },
    empty: {
      kk: 'Алдымен жобалау командасының жетекшісін қосыңыз.',
      ru: 'Сначала добавьте руководителя проектной команды.',
      en: 'Add the project team leader first.',
    },
  },
  organisation: {
    one: { kk: 'Ұйым', ru: 'Организация', en: 'Organisation' },
    many: { kk: 'Ұйымдар', ru: 'Организации', en: 'Organisations' },
    about: {
      kk: 'Процеске қатысатын мемлекеттік органдар мен ұйымдар.',
      ru: 'Государственные органы и организации, участвующие в процессе.',
      en: 'State bodies and organisations that take part in the process.',
    },
    empty: {
      kk: 'Бизнес-процестердің иесі болып табылатын мемлекеттік органды қосыңыз.',
      ru: 'Добавьте государственный орган – владельца бизнес-процессов.',
      en: 'Add the state body that is the business process owner.',
    },
  },
  'legal-act': {
    one: { kk: 'Құқықтық акт', ru: 'Правовой акт', en: 'Legal act' },
    many: { kk: 'Құқықтық актілер', ru: 'Правовые акты', en: 'Legal acts' },
    about: {
      kk: 'Бизнес-процесті регламенттейтін немесе қозғайтын нормативтік құқықтық актілер, стратегиялық жоспарлау құжаттары және өзге де құжаттар.',
      ru: 'Нормативные правовые акты, документы стратегического планирования и иные документы, которые регламентируют или затрагивают бизнес-процесс.',
      en: 'Normative legal acts, strategic planning documents and other documents that regulate or touch the business process.',
    },
    empty: {
      kk: 'Процесті регламенттейтін негізгі актіні қосып, тиісті тапсырмаларға байланыстырыңыз.',
      ru: 'Добавьте основной акт, регламентирующий процесс, и свяжите его с задачами.',
      en: 'Add the main act that regulates the process and link it to the tasks.',
    },
  },
  stakeholder: {
    one: { kk: 'Мүдделі қатысушы', ru: 'Заинтересованный участник', en: 'Stakeholder' },
    many: { kk: 'Мүдделі қатысушылар', ru: 'Заинтересованные участники', en: 'Stakeholders' },
    about: {
      kk: 'Бизнес-процеске мүдделі немесе оған ықпал ететін барлық қатысушылар.',
      ru: 'Все участники, которые заинтересованы в бизнес-процессе или влияют на него.',
      en: 'Everyone who is interested in the business process or has power over it.',
    },
    empty: {
      kk: 'Клиенттен бастап, диаграммадағы әр пулға бір мүдделі қатысушы қосыңыз.',
      ru: 'Начните с клиента и добавьте заинтересованного участника для каждого пула диаграммы.',
      en: 'Start with the client and add one stakeholder for each pool of the diagram.',
    },
  },
  role: {
    one: { kk: 'Бизнес-рөл', ru: 'Бизнес-роль', en: 'Business role' },
    many: { kk: 'Бизнес-рөлдер', ru: 'Бизнес-роли', en: 'Business roles' },
    about: {
      kk: 'Орындаушыларға жүктелетін міндеттердің, өкілеттіктердің және жауапкершіліктің жиынтығы; диаграммада әр жолақ – бір бизнес-рөл.',
      ru: 'Совокупность обязанностей, полномочий и ответственности исполнителей; на диаграмме каждая дорожка – одна бизнес-роль.',
      en: 'Duties, powers and responsibility laid on performers; each lane of the diagram is one business role.',
    },
    empty: {
      kk: 'Диаграмманың әр жолағы үшін бизнес-рөл қосыңыз.',
      ru: 'Добавьте бизнес-роль для каждой дорожки диаграммы.',
      en: 'Add a business role for each lane of the diagram.',
    },
  },
  touchpoint: {
    one: { kk: 'Түйісу нүктесі', ru: 'Точка касания', en: 'Touchpoint' },
    many: { kk: 'Түйісу нүктелері', ru: 'Точки касания', en: 'Touchpoints' },
    about: {
      kk: 'Мүдделі қатысушының процеспен қай жерде, қандай арна арқылы және қандай құжатпен түйісетіні.',
      ru: 'Где, по какому каналу и с каким документом заинтересованный участник соприкасается с процессом.',
      en: 'Where, through which channel and with which document a stakeholder meets the process.',
    },
    empty: {
      kk: 'Диаграммадағы әр хабарламалар ағыны үшін түйісу нүктесін қосыңыз.',
      ru: 'Добавьте точку касания для каждого потока сообщений диаграммы.',
      en: 'Add a touchpoint for each message flow of the diagram.',
    },
  },
  'data-item': {
    one: { kk: 'Деректер түрі', ru: 'Вид данных', en: 'Data item' },
    many: { kk: 'Деректер түрлері', ru: 'Виды данных', en: 'Data items' },
    about: {
      kk: 'Процестің әр кезеңінде пайдаланылатын деректер, олардың көзі және мемлекеттік ақпараттық жүйелерде бар-жоғы.',
      ru: 'Данные, которые используются на каждом этапе процесса, их источник и наличие в государственных информационных системах.',
      en: 'Data used on each step of the process, where they come from and whether state information systems already hold them.',
    },
    empty: {
      kk: 'Клиенттен сұратылатын деректерден бастаңыз.',
      ru: 'Начните с данных, которые запрашиваются у клиента.',
      en: 'Start with the data that the client is asked for.',
    },
  },
  system: {
    one: { kk: 'Ақпараттық жүйе', ru: 'Информационная система', en: 'Information system' },
    many: { kk: 'Ақпараттық жүйелер', ru: 'Информационные системы', en: 'Information systems' },
    about: {
      kk: 'Процесте пайдаланылатын немесе деректер сақталатын ақпараттық жүйелер.',
      ru: 'Информационные системы, которые используются в процессе или хранят его данные.',
      en: 'Information systems that the process uses or that hold its data.',
    },
    empty: {
      kk: 'Өтініш қабылданатын және нәтиже тіркелетін ақпараттық жүйені қосыңыз.',
      ru: 'Добавьте информационную систему, в которой принимается заявление и регистрируется результат.',
      en: 'Add the information system that receives the application and registers the result.',
    },
  },
  problem: {
    one: { kk: 'Проблема', ru: 'Проблема', en: 'Problem' },
    many: { kk: 'Проблемалар', ru: 'Проблемы', en: 'Problems' },
    about: {
      kk: 'Бизнес-процестің ағымдағы нұсқасының проблемалары, олардың дәлелі, себебі және шешімі.',
      ru: 'Проблемы текущего варианта бизнес-процесса, их подтверждение, причина и решение.',
      en: 'Problems of the current variant of the business process, with evidence, cause and solution.',
    },
    empty: {
      kk: 'Сұхбаттарда айтылған алғашқы проблеманы қосып, диаграмма элементіне байланыстырыңыз.',
      ru: 'Добавьте первую проблему из интервью и свяжите её с элементом диаграммы.',
      en: 'Add the first problem told in an interview and link it to an element of the diagram.',
    },
  },
  interview: {
    one: { kk: 'Сұхбат', ru: 'Интервью', en: 'Interview' },
    many: { kk: 'Сұхбаттар', ru: 'Интервью', en: 'Interviews' },
    about: {
      kk: 'Мүдделі қатысушылармен өткізілген сұхбаттар және олардан шыққан қорытындылар.',
      ru: 'Интервью с заинтересованными участниками и выводы из них.',
      en: 'Interviews with stakeholders and what was learnt from them.',
    },
    empty: {
      kk: 'Мүдделі қатысушылардың әр тобынан кемінде бір сұхбат алыңыз.',
      ru: 'Проведите хотя бы одно интервью с каждой группой заинтересованных участников.',
      en: 'Hold at least one interview with each group of stakeholders.',
    },
  },
  persona: {
    one: { kk: 'Клиент бейнесі', ru: 'Портрет клиента', en: 'Persona' },
    many: { kk: 'Клиент бейнелері', ru: 'Портреты клиентов', en: 'Personas' },
    about: {
      kk: 'Көрсетілетін қызметті алушының үлгі бейнесі: қажеттіліктері, сипаттамалары және күтулері.',
      ru: 'Типичный услугополучатель: его потребности, характеристики и ожидания.',
      en: 'A typical service recipient: needs, characteristics and expectations.',
    },
    empty: {
      kk: 'Ең көп кездесетін клиенттің бейнесін сипаттаңыз.',
      ru: 'Опишите портрет самого частого клиента.',
      en: 'Describe the most frequent client.',
    },
  },
  'journey-stage': {
    one: { kk: 'Клиенттік жол кезеңі', ru: 'Этап клиентского пути', en: 'Journey stage' },
    many: { kk: 'Клиенттік жол кезеңдері', ru: 'Этапы клиентского пути', en: 'Journey stages' },
    about: {
      kk: 'Клиент картасы: клиенттің әр кезеңдегі әрекеттері, көңіл күйі, ауырту нүктелері және мүмкіндіктер.',
      ru: 'Карта клиента: действия клиента, его эмоции, болевые точки и возможности на каждом этапе.',
      en: 'The client map: what the client does and feels on each stage, with pain points and opportunities.',
    },
    empty: {
      kk: 'Клиенттің қызметке мұқтаждығы туындаған сәттен бастап кезеңдерді ретімен қосыңыз.',
      ru: 'Добавляйте этапы по порядку, начиная с момента, когда у клиента возникла потребность.',
      en: 'Add the stages in order, from the moment when the client’s need arises.',
    },
  },
  justification: {
    one: { kk: 'Шешім негіздемесі', ru: 'Обоснование решения', en: 'Justification of a solution' },
    many: { kk: 'Шешімдер негіздемесі', ru: 'Обоснование решений', en: 'Justification of solutions' },
    about: {
      kk: 'Ұсынылатын шешімдердің орындылығы, құны және әсері.',
      ru: 'Реализуемость, стоимость и эффект предлагаемых решений.',
      en: 'Feasibility, cost and effect of the proposed solutions.',
    },
    empty: {
      kk: 'Нысаналы нұсқадағы ең маңызды өзгерісті негіздеуден бастаңыз.',
      ru: 'Начните с обоснования самого важного изменения целевого варианта.',
      en: 'Start by justifying the most important change of the target variant.',
    },
  },
  plan: {
    one: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Action plan' },
    many: { kk: 'Іс-шаралар жоспары', ru: 'План мероприятий', en: 'Action plan' },
    about: {
      kk: 'Бизнес-процестердің нысаналы нұсқасын жүзеге асыру іс-шаралары жоспарының атауы, бекітушісі және картамен байланысы.',
      ru: 'Название плана мероприятий по реализации целевого варианта бизнес-процессов, кто его утверждает и с каким кейсом карты он связан.',
      en: 'Name of the action plan for implementing the target variant, who approves it and its case on the map.',
    },
    empty: {
      kk: 'Жоспардың атауын және цифрлық трансформациялау картасындағы кейсін енгізіңіз.',
      ru: 'Введите название плана и его кейс на карте цифровой трансформации.',
      en: 'Enter the name of the plan and its case on the digital transformation map.',
    },
  },
  measure: {
    one: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Measure' },
    many: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
    about: {
      kk: 'Нысаналы нұсқаны жүзеге асыру үшін не істелетіні, кім жауапты және қандай мерзімде орындалатыны.',
      ru: 'Что делается для реализации целевого варианта, кто отвечает и к какому сроку.',
      en: 'What is done to implement the target variant, who is responsible and by when.',
    },
    empty: {
      kk: 'Әр проблеманы шешетін кемінде бір іс-шара қосыңыз.',
      ru: 'Добавьте хотя бы одно мероприятие для решения каждой проблемы.',
      en: 'Add at least one measure for each problem.',
    },
  },
  'cost-line': {
    one: { kk: 'Шығыстар жолы', ru: 'Строка расходов', en: 'Cost line' },
    many: { kk: 'Шығыстар жолдары', ru: 'Строки расходов', en: 'Cost lines' },
    about: {
      kk: 'Іс-шараның шығыстары жылдар мен қаржыландыру көздері бойынша, мың теңгемен. Жолдары бар іс-шараның құны – олардың қосындысы.',
      ru: 'Расходы на мероприятие по годам и источникам финансирования, в тысячах тенге. Стоимость мероприятия со строками – их сумма.',
      en: 'Cost of a measure by year and source of funding, in thousand tenge. A measure with lines costs what they add up to.',
    },
    empty: {
      kk: 'Шығыстары бірнеше жылға немесе көзге бөлінетін іс-шараға жол қосыңыз.',
      ru: 'Добавьте строку мероприятию, расходы которого делятся между годами или источниками.',
      en: 'Add a line to a measure whose cost is spread over years or sources.',
    },
  },
  acceptance: {
    one: { kk: 'Қабылданған ескерту', ru: 'Принятое предупреждение', en: 'Accepted warning' },
    many: { kk: 'Қабылданған ескертулер', ru: 'Принятые предупреждения', en: 'Accepted warnings' },
    about: {
      kk: 'Команда себебін көрсетіп, өзгеріссіз қалдырған ескертулер.',
      ru: 'Предупреждения, которые команда оставила без изменений с указанием причины.',
      en: 'Warnings that the team has left as they are, with the reason.',
    },
    empty: {
      kk: 'Ескертуді қабылдау үшін оны тексеру тізімінен ашып, себебін жазыңыз.',
      ru: 'Чтобы принять предупреждение, откройте его в списке проверки и напишите причину.',
      en: 'To accept a warning, open it in the list of the check and write the reason.',
    },
  },
  path: {
    one: { kk: 'Жазылған жол', ru: 'Записанный путь', en: 'Recorded path' },
    many: { kk: 'Жазылған жолдар', ru: 'Записанные пути', en: 'Recorded paths' },
    about: {
      kk: 'Процесті қадамдап көрсету кезінде жүріп өтіп, атымен сақталған жолдар.',
      ru: 'Пути, пройденные при показе процесса по шагам и сохранённые под названием.',
      en: 'Ways through the process that were played step by step and saved under a name.',
    },
    empty: {
      kk: 'Модельде процесті қадамдап көрсетіңіз де, жүрген жолды сақтаңыз.',
      ru: 'Покажите процесс по шагам на экране модели и сохраните пройденный путь.',
      en: 'Play the process step by step on the model screen and save the path.',
    },
  },
  remark: {
    one: { kk: 'Пікір', ru: 'Комментарий', en: 'Remark' },
    many: { kk: 'Пікірлер', ru: 'Комментарии', en: 'Remarks' },
    about: {
      kk: 'Диаграмма элементтері туралы жазылған пікірлер мен оларға жауаптар.',
      ru: 'Комментарии к элементам диаграмм и ответы на них.',
      en: 'What was written about elements of the diagrams, with the replies.',
    },
    empty: {
      kk: 'Модель экранында элементті таңдап, «Пікірлер» бөлігінде жазыңыз.',
      ru: 'Выберите элемент на экране модели и напишите в части «Комментарии».',
      en: 'Select an element on the model screen and write under “Remarks”.',
    },
  },
  protocol: {
    one: { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' },
    many: { kk: 'Хаттамалар', ru: 'Протоколы', en: 'Protocols' },
    about: {
      kk: 'Жұмыс кеңестері мен команда жиналыстары: күні, қатысушылары, күн тәртібі, сұрақтары мен шешімдері.',
      ru: 'Рабочие совещания и встречи команды: дата, участники, повестка дня, вопросы и решения.',
      en: 'Workshops and meetings of the team: date, attendance, agenda, questions and decisions.',
    },
    empty: {
      kk: 'Модель экранында «Жұмыс кеңесі» режимін ашыңыз: хаттама өзі жазылады. Оны қолмен де қосуға болады.',
      ru: 'Откройте на экране модели режим «Рабочее совещание»: протокол запишется сам. Его можно добавить и вручную.',
      en: 'Open “Workshop” on the model screen: the protocol writes itself. It can be added by hand too.',
    },
  },
  'agenda-item': {
    one: { kk: 'Күн тәртібінің тармағы', ru: 'Пункт повестки дня', en: 'Agenda item' },
    many: { kk: 'Күн тәртібі', ru: 'Повестка дня', en: 'Agenda' },
    about: {
      kk: 'Жиналыста не қаралады, оған қанша уақыт берілген және қашан қаралған.',
      ru: 'Что рассматривается на встрече, сколько времени отведено и когда рассмотрено.',
      en: 'What a meeting considers, how much time it is given and when it was considered.',
    },
    empty: {
      kk: 'Хаттаманың күн тәртібін тармақтап қосыңыз.',
      ru: 'Добавьте пункты повестки дня протокола.',
      en: 'Add the items of the agenda of a protocol.',
    },
  },
  attendee: {
    one: { kk: 'Жиналысқа қатысқан адам', ru: 'Присутствовавший', en: 'Attendee' },
    many: { kk: 'Қатысқандар', ru: 'Присутствовавшие', en: 'Attendance' },
    about: {
      kk: 'Жиналысқа кімдер қатысты: мүдделі қатысушылар, команда мүшелері немесе басқалар.',
      ru: 'Кто был на встрече: заинтересованные участники, члены команды или другие.',
      en: 'Who was at a meeting: stakeholders, members of the team or others.',
    },
    empty: {
      kk: 'Хаттамаға кімдер қатысқанын қосыңыз.',
      ru: 'Добавьте тех, кто присутствовал.',
      en: 'Add those who were there.',
    },
  },
  change: {
    one: { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
    many: { kk: 'Өзгерістер', ru: 'Изменения', en: 'Changes' },
    about: {
      kk: 'Нұсқалар арасындағы өзгеріс неге жасалады, қай проблеманы шешеді, қай қағидат пен мақсатқа қызмет етеді.',
      ru: 'Почему делается изменение между вариантами, какую проблему решает, какому принципу и цели служит.',
      en: 'Why a change between variants is made, which problem it answers, which principle and goal it serves.',
    },
    empty: {
      kk: 'Нұсқаларды салыстырыңыз да, әр өзгерістің себебін жазыңыз.',
      ru: 'Сравните варианты и запишите причину каждого изменения.',
      en: 'Compare the variants and write the reason of each change.',
    },
  },
  decision: {
    one: { kk: 'Қабылданған шешім', ru: 'Принятое решение', en: 'Decision' },
    many: { kk: 'Қабылданған шешімдер', ru: 'Принятые решения', en: 'Decisions' },
    about: {
      kk: 'Жиналыста не шешілді, кім және қай күнге дейін орындайды.',
      ru: 'Что решено на встрече, кто и к какому сроку исполняет.',
      en: 'What a meeting decided, who does it and by when.',
    },
    empty: {
      kk: 'Қабылданған шешімдерді қосыңыз: не, кім, қай күнге дейін.',
      ru: 'Добавьте принятые решения: что, кто, к какому сроку.',
      en: 'Add what was decided: what, who, by when.',
    },
  },
  ...analysisRecordTexts,
};
