import type { Severity } from '#domain/finding.ts';
import { type Sentence, sentences } from '#i18n/say.ts';
import { analysisFindingTexts } from './analysis-findings.ts';
import { ledgerFindingTexts } from './ledger-findings.ts';
import { processFindingTexts } from './process-rules.ts';
import { ruleFindingTexts } from './rule-findings.ts';

/** How grave a finding is, and what follows from it for the package. */
export const severityTexts: Readonly<Record<Severity, { readonly name: Sentence; readonly about: Sentence }>> = {
  E: {
    name: { kk: 'Қате', ru: 'Ошибка', en: 'Error' },
    about: {
      kk: 'Түзетілмейінше түпкілікті пакет жасалмайды',
      ru: 'Пока не исправлено, окончательный пакет не создаётся',
      en: 'Blocks the final package until it is mended',
    },
  },
  W: {
    name: { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' },
    about: {
      kk: 'Түзетіңіз немесе себебін жазып қабылдаңыз',
      ru: 'Исправьте или примите с указанием причины',
      en: 'Mend it or accept it with a reason',
    },
  },
  I: {
    name: { kk: 'Кеңес', ru: 'Подсказка', en: 'Hint' },
    about: { kk: 'Пакетке әсер етпейді', ru: 'На пакет не влияет', en: 'Has no effect on the package' },
  },
};

/** What the checks of src/domain/checks find, by code; names stand in quotes or after a colon, so that they need no ending. */
export const findingTexts = sentences({
  ...ruleFindingTexts,
  ...processFindingTexts,
  ...ledgerFindingTexts,
  ...analysisFindingTexts,
  'field-missing': {
    kk: '{kind} «{record}»: «{field}» өрісі толтырылмаған',
    ru: '{kind} «{record}»: не заполнено поле «{field}»',
    en: '{kind} “{record}”: the field “{field}” is empty',
  },
  'register-empty': {
    kk: 'Әлі толтырылмаған: {kind}',
    ru: 'Ещё не заполнено: {kind}',
    en: 'Not filled in yet: {kind}',
  },
  'out-of-range': {
    kk: '«{field}» мәні рұқсат етілген аралықтан тыс: {min}…{max}',
    ru: 'Значение поля «{field}» вне допустимых границ: {min}…{max}',
    en: 'The value of “{field}” is out of range: {min}…{max}',
  },
  'personal-data-pattern': {
    kk: '«{field}» өрісінде ЖСН немесе телефон нөміріне ұқсас сандар бар: нақты дербес деректерді енгізбеңіз',
    ru: 'В поле «{field}» есть цифры, похожие на ИИН или номер телефона: не вносите настоящие персональные данные',
    en: 'The field “{field}” holds digits that look like an IIN or a phone number: enter no real personal data',
  },

  'leader-count': {
    kk: 'Жобалау командасының бір ғана жетекшісі болуға тиіс, қазір: {count}',
    ru: 'У проектной команды должен быть ровно один руководитель, сейчас: {count}',
    en: 'The project team must have exactly one leader, now: {count}',
  },
  'team-late': {
    kk: 'Жобалау командасы карта бекітілгеннен кейін 10 жұмыс күні ішінде құрылуға тиіс: мерзімі – {due}, бұйрық күні – {formed}',
    ru: 'Проектная команда формируется в течение 10 рабочих дней после утверждения карты: срок – {due}, дата приказа – {formed}',
    en: 'The project team must be formed within 10 working days from the approval of the map: due on {due}, ordered on {formed}',
  },
  'architect-or-analyst-missing': {
    kk: 'Командада Цифрлық үкіметті қолдау орталығының IT-архитекторы немесе бизнес-талдаушысы жоқ',
    ru: 'В команде нет ИТ-архитектора или бизнес-аналитика Центра поддержки цифрового правительства',
    en: 'The team has no IT architect or no business analyst of the Digital Government Support Centre',
  },
  'unit-member-missing': {
    kk: 'Командада бизнес-процесті жүзеге асыруға жауапты құрылымдық бөлімшенің қызметкері жоқ',
    ru: 'В команде нет работника структурного подразделения, ответственного за осуществление бизнес-процесса',
    en: 'The team has nobody from the unit that runs the process',
  },
  'quality-member-missing': {
    kk: 'Командада мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органның қызметкері жоқ',
    ru: 'В команде нет работника уполномоченного органа по оценке и контролю качества оказания госуслуг',
    en: 'The team has nobody from the service-quality body',
  },
  'owner-not-state-body': {
    kk: 'Бизнес-процестердің иесі мемлекеттік орган болуға тиіс, көрсетілгені: «{owner}»',
    ru: 'Владельцем бизнес-процессов должен быть государственный орган, указано: «{owner}»',
    en: 'The business process owner must be a state body, given: “{owner}”',
  },
  'no-goal': {
    kk: 'Паспортта цифрлық трансформациялаудың бірде-бір мақсаты таңдалмаған',
    ru: 'В паспорте не выбрано ни одной цели цифровой трансформации',
    en: 'The passport names no goal of digital transformation',
  },
  'observation-date-missing': {
    kk: 'Ағымдағы нұсқаның байқалған күні көрсетілмеген',
    ru: 'Не указана дата наблюдения текущего варианта',
    en: 'The date when the current variant was observed is missing',
  },

  'repealed-act': {
    kk: 'Құқықтық актінің күші жойылған: «{act}»',
    ru: 'Правовой акт утратил силу: «{act}»',
    en: 'The legal act is repealed: “{act}”',
  },
  'stakeholder-without-touchpoint': {
    kk: 'Мүдделі қатысушының түйісу нүктесі жоқ: «{stakeholder}»',
    ru: 'У заинтересованного участника нет точки касания: «{stakeholder}»',
    en: 'The stakeholder has no touchpoint: “{stakeholder}”',
  },
  'pool-without-stakeholder': {
    kk: 'Пул немесе жолақ мүдделі қатысушыға байланыстырылмаған: «{element}»',
    ru: 'Пул или дорожка не связаны с заинтересованным участником: «{element}»',
    en: 'The pool or lane is linked to no stakeholder: “{element}”',
  },
  'message-flow-without-touchpoint': {
    kk: 'Хабарламалар ағыны түйісу нүктесіне байланыстырылмаған: «{element}»',
    ru: 'Поток сообщений не связан с точкой касания: «{element}»',
    en: 'The message flow is linked to no touchpoint: “{element}”',
  },
  'asked-of-client-though-held': {
    kk: 'Клиенттен сұратылатын өрістер: {asked}, оның мемлекеттік ақпараттық жүйелерде бары: {held} ({variant})',
    ru: 'Из {asked} {asked|поля|полей|полей}, которые запрашивают у клиента, в государственных информационных системах уже есть {held} ({variant})',
    en: 'State information systems already hold {held} of the {asked} fields that the client is asked for ({variant})',
  },
  'asked-twice': {
    kk: '«{attribute}» клиенттен екі рет сұратылады: «{other}» және «{item}» ({variant})',
    ru: '«{attribute}» запрашивается у клиента дважды: «{other}» и «{item}» ({variant})',
    en: 'The client is asked for “{attribute}” twice: “{other}” and “{item}” ({variant})',
  },
  'client-data-held-by-state': {
    kk: 'Мемлекеттік ақпараттық жүйелерде бар деректер клиенттен сұратылады: «{item}» ({variant})',
    ru: 'У клиента запрашиваются данные, имеющиеся в государственных информационных системах: «{item}» ({variant})',
    en: 'The client is asked for data that state information systems hold: “{item}” ({variant})',
  },
  'state-secret': {
    kk: '«{item}» мемлекеттік құпияға жатады: атауынан басқа мәліметтерді алып тастаңыз',
    ru: '«{item}» относится к государственной тайне: уберите все сведения, кроме названия',
    en: '“{item}” is a state secret: remove everything except the name',
  },

  'problem-without-evidence': {
    kk: 'Проблеманың дәлелі жоқ: {code}',
    ru: 'Нет подтверждения проблемы: {code}',
    en: 'The problem has no evidence: {code}',
  },
  'problem-without-element': {
    kk: 'Проблема диаграмма элементіне байланыстырылмаған: {code}',
    ru: 'Проблема не связана с элементом диаграммы: {code}',
    en: 'The problem is linked to no diagram element: {code}',
  },
  'problem-not-addressed': {
    kk: 'Проблема нысаналы нұсқада да, іс-шараларда да шешілмеген: {code}',
    ru: 'Проблема не решена ни в целевом варианте, ни в мероприятиях: {code}',
    en: 'Neither the target variant nor a measure solves the problem: {code}',
  },
  'too-few-interviews': {
    kk: 'Мүдделі қатысушымен сұхбат өткізілмеген: «{stakeholder}»',
    ru: 'С заинтересованным участником не проведено интервью: «{stakeholder}»',
    en: 'The stakeholder has not been interviewed: “{stakeholder}”',
  },
  'journey-missing': {
    kk: 'Процесс бойынша мемлекеттік қызмет көрсетіледі, бірақ клиент картасы толтырылмаған',
    ru: 'По процессу оказывается государственная услуга, но карта клиента не заполнена',
    en: 'The process delivers a public service, but the client map is empty',
  },
  'journey-stage-without-element': {
    kk: 'Клиенттік жол кезеңі диаграмма элементіне байланыстырылмаған: «{stage}»',
    ru: 'Этап клиентского пути не связан с элементом диаграммы: «{stage}»',
    en: 'The journey stage is linked to no diagram element: “{stage}”',
  },
  'journey-stage-without-emotion': {
    kk: 'Клиенттік жол кезеңінде клиенттің көңіл күйі көрсетілмеген: «{stage}»',
    ru: 'На этапе клиентского пути не указана эмоция клиента: «{stage}»',
    en: 'The journey stage does not say how the client feels: “{stage}”',
  },

  'weights-not-one': {
    kk: 'Ср салмақтарының қосындысы 1-ге тең емес: {sum}. Мұндай Ср басқа процестермен салыстырылмайды',
    ru: 'Сумма весов Ср не равна 1: {sum}. Такое Ср нельзя сравнивать с другими процессами',
    en: 'The weights of Cp do not add up to 1: {sum}. Such a Cp does not compare with other processes',
  },
  'variant-missing': {
    kk: 'Бизнес-процестің нұсқасы сипатталмаған: {variant}',
    ru: 'Не описан вариант бизнес-процесса: {variant}',
    en: 'A variant of the business process is missing: {variant}',
  },
  'should-be-missing': {
    kk: 'Оңтайлы нұсқа сипатталмаған; ол міндетті емес',
    ru: 'Оптимальный вариант не описан; он необязателен',
    en: 'The optimal variant is not described; it is optional',
  },
  'more-than-one-to-be': {
    kk: 'Іске асыру үшін бір ғана нысаналы нұсқа таңдалуға тиіс',
    ru: 'Для реализации должен быть выбран только один целевой вариант',
    en: 'Only one target variant may be chosen for implementation',
  },
  'identical-variants': {
    kk: 'Нысаналы нұсқаның ағымдағы нұсқадан айырмашылығы жоқ',
    ru: 'Целевой вариант ничем не отличается от текущего',
    en: 'The target variant does not differ from the current one',
  },
  'no-start-event': {
    kk: 'Диаграммада бастапқы оқиға жоқ: {variant}',
    ru: 'На диаграмме нет начального события: {variant}',
    en: 'The diagram has no start event: {variant}',
  },
  'no-end-event': {
    kk: 'Диаграммада соңғы оқиға жоқ: {variant}',
    ru: 'На диаграмме нет конечного события: {variant}',
    en: 'The diagram has no end event: {variant}',
  },
  'activity-without-lane': {
    kk: 'Тапсырма ешбір жолаққа (бизнес-рөлге) бекітілмеген: «{element}»',
    ru: 'Задача не закреплена за дорожкой (бизнес-ролью): «{element}»',
    en: 'The task is in no lane (business role): “{element}”',
  },
  'lane-without-role': {
    kk: 'Жолақ үшін бизнес-рөл таңдалмаған: «{element}»',
    ru: 'Для дорожки не выбрана бизнес-роль: «{element}»',
    en: 'The lane has no business role: “{element}”',
  },
  'element-unconnected': {
    kk: 'Элемент басқару ағынымен байланыспаған: «{element}»',
    ru: 'Элемент не соединён потоком управления: «{element}»',
    en: 'The element is not connected by a sequence flow: “{element}”',
  },
  'probabilities-not-100': {
    kk: 'Тармақтар ықтималдығының қосындысы 100 % болуға тиіс, қазір {sum} %: «{element}»',
    ru: 'Сумма вероятностей ветвей должна быть 100 %, сейчас {sum} %: «{element}»',
    en: 'The probabilities of the branches must add up to 100%, now {sum}%: “{element}”',
  },
  'task-without-time': {
    kk: 'Тапсырманың өңдеу уақыты көрсетілмеген: «{element}»',
    ru: 'Не указано время обработки задачи: «{element}»',
    en: 'The task has no processing time: “{element}”',
  },
  'task-without-data': {
    kk: 'Тапсырманың кіріс және шығыс деректері көрсетілмеген: «{element}»',
    ru: 'Не указаны входные и выходные данные задачи: «{element}»',
    en: 'The task names no data input or output: “{element}”',
  },
  'task-without-ground': {
    kk: 'Тапсырманың құқықтық негізі көрсетілмеген: «{element}»',
    ru: 'Не указано правовое основание задачи: «{element}»',
    en: 'The task has no legal ground: “{element}”',
  },
  'start-event-incoming': {
    kk: 'Бастапқы оқиғаға ағын кіріп тұр: «{element}»',
    ru: 'В начальное событие входит поток: «{element}»',
    en: 'A flow leads into the start event: “{element}”',
  },
  'end-event-outgoing': {
    kk: 'Соңғы оқиғадан ағын шығып тұр: «{element}»',
    ru: 'Из конечного события выходит поток: «{element}»',
    en: 'A flow leads out of the end event: “{element}”',
  },
  'event-dead-end': {
    kk: 'Аралық оқиғадан кейін ағын жалғаспайды: «{element}»',
    ru: 'После промежуточного события поток не продолжается: «{element}»',
    en: 'Nothing follows the intermediate event: “{element}”',
  },
  'message-into-throwing-event': {
    kk: 'Хабарлама жіберетін оқиғаға хабарлама келіп тұр: «{element}»',
    ru: 'Событие отправляет сообщение, но поток сообщений входит в него: «{element}»',
    en: 'The event sends, but a message flow leads into it: “{element}”',
  },
  'gateway-dead-end': {
    kk: 'Шлюзден шығатын ағын жоқ: «{element}»',
    ru: 'Из шлюза не выходит ни одного потока: «{element}»',
    en: 'No flow leaves the gateway: “{element}”',
  },
  'inclusive-gateway': {
    kk: 'Құрамдас (НЕМЕСЕ) шлюзді ерекше немесе параллель шлюзбен ауыстырған жөн: «{element}»',
    ru: 'Включающий шлюз (ИЛИ) лучше заменить исключающим или параллельным: «{element}»',
    en: 'The inclusive gateway is better replaced by an exclusive or a parallel one: “{element}”',
  },
  'gateway-not-a-question': {
    kk: 'Шешім шлюзінің атауы сұрақ түрінде жазылып, «?» белгісімен аяқталуға тиіс: «{element}»',
    ru: 'Название шлюза должно быть вопросом и заканчиваться знаком «?»: «{element}»',
    en: 'The gateway must be named by a question that ends with “?”: “{element}”',
  },
  'branch-unlabelled': {
    kk: 'Шешім тармағының шарты жазылмаған: «{element}»',
    ru: 'Не подписано условие ветви: «{element}»',
    en: 'The branch does not say when it is taken: “{element}”',
  },
  'task-not-a-verb': {
    kk: 'Тапсырма іс-әрекетпен аталмаған ({language}): «{element}»',
    ru: 'Задача названа не действием ({language}): «{element}»',
    en: 'The task is not named by an action (in {language}): “{element}”',
  },
  'element-unnamed': {
    kk: 'Элементтің атауы жоқ: {element}',
    ru: 'У элемента нет названия: {element}',
    en: 'The element has no name: {element}',
  },
  'name-too-long': {
    kk: 'Атау тым ұзын: {length} таңба, {most} таңбадан аспағаны жөн: «{element}»',
    ru: 'Слишком длинное название: символов – {length}, желательно не более {most}: «{element}»',
    en: 'The name is too long: {length} characters, better up to {most}: “{element}”',
  },
  'too-many-elements': {
    kk: 'Диаграммада тым көп элемент бар: {count}, {most} элементтен аспағаны жөн ({variant})',
    ru: 'На диаграмме слишком много элементов: {count}, желательно не более {most} ({variant})',
    en: 'The diagram has too many elements: {count}, better up to {most} ({variant})',
  },
  'too-many-branches': {
    kk: 'Шлюздің тармақтары тым көп: {count}, {most} тармақтан аспағаны жөн: «{element}»',
    ru: 'У шлюза слишком много ветвей: {count}, желательно не более {most}: «{element}»',
    en: 'The gateway has too many branches: {count}, better up to {most}: “{element}”',
  },
  'several-start-events': {
    kk: 'Процесте бірнеше бастапқы оқиға бар ({count}): «{element}»',
    ru: 'В процессе несколько начальных событий ({count}): «{element}»',
    en: 'The process has several start events ({count}): “{element}”',
  },
  'merge-unlike-split': {
    kk: 'Тармақтар бір түрлі шлюзден тарап, басқа түрлі шлюзде қосылады: «{element}»',
    ru: 'Ветви расходятся на шлюзе одного вида, а сходятся на шлюзе другого: «{element}»',
    en: 'The branches part at one kind of gateway and meet at another: “{element}”',
  },
  'off-the-path': {
    kk: 'Элемент процестің басынан аяғына дейінгі жолдарда жатқан жоқ: «{element}»',
    ru: 'Элемент не лежит ни на одном пути от начала до конца: «{element}»',
    en: 'The element is on no way from a start to an end: “{element}”',
  },
  'name-missing-in-language': {
    kk: 'Элементтің атауы {language} жазылмаған: «{element}»',
    ru: 'Название элемента не написано {language}: «{element}»',
    en: 'The element has no name in {language}: “{element}”',
  },
  'dangling-element': {
    kk: 'Жазба диаграммада жоқ элементке сілтейді: «{record}» ({element})',
    ru: 'Запись ссылается на элемент, которого нет на диаграмме: «{record}» ({element})',
    en: 'The record points to an element that is not on the diagram: “{record}” ({element})',
  },
  'broken-call': {
    kk: '«{element}» шақыратын процесс бұл жұмыс кеңістігінде жоқ: ол жойылған немесе әлі импортталмаған',
    ru: 'Процесса, который вызывает «{element}», в этом рабочем пространстве нет: он удалён или ещё не импортирован',
    en: 'The process that “{element}” calls is not in this workspace: it was deleted or has not been imported yet',
  },
  'dangling-record': {
    kk: 'Диаграмма элементі тізілімдерде жоқ жазбаға сілтейді: «{element}»',
    ru: 'Элемент диаграммы ссылается на запись, которой нет в реестрах: «{element}»',
    en: 'The diagram element points to a record that is not in the registers: “{element}”',
  },

  'legal-measure-missing': {
    kk: 'НҚА жобалары қажет деп көрсетілген, бірақ жоспарда оларды әзірлеу жөніндегі іс-шара жоқ',
    ru: 'Указано, что нужны проекты НПА, но в плане нет мероприятия по их разработке',
    en: 'Draft legal acts are said to be needed, but no measure of the plan drafts one',
  },
  'measure-before-predecessor': {
    kk: '«{measure}» іс-шарасы «{before}» аяқталмай тұрып басталады, ал ол содан кейін орындалуға тиіс',
    ru: 'Мероприятие «{measure}» начинается до окончания предшествующего «{before}»',
    en: 'The measure “{measure}” starts before “{before}”, which it waits for, has ended',
  },
  'measure-cycle': {
    kk: 'Іс-шаралар бірін-бірі күтеді: {cycle}',
    ru: 'Мероприятия ждут друг друга по кругу: {cycle}',
    en: 'Measures wait for each other in a circle: {cycle}',
  },
  'cost-told-twice': {
    kk: '«{measure}» іс-шарасының құны екі жерде жазылған: өзінде және шығыстар жолдарында',
    ru: 'Стоимость мероприятия «{measure}» указана дважды: в нём самом и в строках расходов',
    en: 'The cost of the measure “{measure}” is told twice: by itself and by its cost lines',
  },
  'route-missing': {
    kk: 'Іс-шараның автоматтандыру жолы таңдалмаған: «{measure}»',
    ru: 'Не выбран способ автоматизации для мероприятия: «{measure}»',
    en: 'The measure has no automation route: “{measure}”',
  },
  'new-system-without-reason': {
    kk: 'Жаңа ақпараттық жүйе құрылады, бірақ QazTech платформасының неге таңдалмағаны жазылмаған: «{measure}»',
    ru: 'Создаётся новая информационная система, но не указано, почему не выбрана платформа QazTech: «{measure}»',
    en: 'A new information system is created without the reason why not the QazTech platform: “{measure}”',
  },
  'not-in-architecture': {
    kk: 'Автоматтандыру «электрондық үкіметтің» архитектурасында көзделмеген, оны өзектілендіру қажет: «{measure}»',
    ru: 'Автоматизация не предусмотрена архитектурой «электронного правительства», её нужно актуализировать: «{measure}»',
    en: 'The e-government architecture does not provide for the automation and must be updated: “{measure}”',
  },
});

/** What stands in a finding for a language, and for a record that has no name yet. */
export const findingWordTexts = sentences({
  kk: { kk: 'қазақша', ru: 'по-казахски', en: 'Kazakh' },
  ru: { kk: 'орысша', ru: 'по-русски', en: 'Russian' },
  en: { kk: 'ағылшынша', ru: 'по-английски', en: 'English' },
  untitled: { kk: 'атауы жоқ', ru: 'без названия', en: 'untitled' },
});
