import { sentences } from '#i18n/say.ts';
import { analysisGroupTexts } from './analysis-findings.ts';
import { processGroupTexts } from './process-rules.ts';
import { ruleGroupTexts } from './rule-groups.ts';

/** What stands over several findings of one kind; under it each is named by its place alone. By code of the check. */
export const findingGroupTexts = sentences({
  ...ruleGroupTexts,
  ...processGroupTexts,
  ...analysisGroupTexts,
  'field-missing': {
    kk: '{kind}: «{field}» өрісі толтырылмаған',
    ru: '{kind}: не заполнено поле «{field}»',
    en: '{kind}: the field “{field}” is empty',
  },
  'register-empty': {
    kk: 'Әлі толтырылмаған тізілімдер',
    ru: 'Ещё не заполненные реестры',
    en: 'Registers not filled in yet',
  },
  'out-of-range': {
    kk: '«{field}» мәні рұқсат етілген аралықтан тыс жазбалар',
    ru: 'Записи, в которых значение поля «{field}» вне допустимых границ',
    en: 'Records in which “{field}” is out of range',
  },
  'personal-data-pattern': {
    kk: 'ЖСН немесе телефон нөміріне ұқсас сандары бар жазбалар',
    ru: 'Записи с цифрами, похожими на ИИН или номер телефона',
    en: 'Records with digits that look like an IIN or a phone number',
  },
  'dangling-element': {
    kk: 'Диаграммада жоқ элементке сілтейтін жазбалар',
    ru: 'Записи, которые ссылаются на отсутствующие элементы диаграммы',
    en: 'Records that point to elements which are not on the diagram',
  },
  'broken-call': {
    kk: 'Жұмыс кеңістігінде жоқ процесті шақыратын элементтер',
    ru: 'Элементы, которые вызывают отсутствующий процесс',
    en: 'Elements that call a process which is not there',
  },
  'dangling-record': {
    kk: 'Тізілімдерде жоқ жазбаға сілтейтін элементтер',
    ru: 'Элементы, которые ссылаются на отсутствующие в реестрах записи',
    en: 'Elements that point to records which are not in the registers',
  },

  'measure-before-predecessor': {
    kk: 'Алдындағысы аяқталмай басталатын іс-шаралар',
    ru: 'Мероприятия, которые начинаются до окончания предшествующих',
    en: 'Measures that start before those they wait for have ended',
  },
  'cost-told-twice': {
    kk: 'Құны екі жерде жазылған іс-шаралар',
    ru: 'Мероприятия, стоимость которых указана дважды',
    en: 'Measures whose cost is told twice',
  },
  'repealed-act': { kk: 'Күші жойылған құқықтық актілер', ru: 'Правовые акты, утратившие силу', en: 'Repealed acts' },
  'stakeholder-without-touchpoint': {
    kk: 'Түйісу нүктесі жоқ мүдделі қатысушылар',
    ru: 'Заинтересованные участники без точек касания',
    en: 'Stakeholders without a touchpoint',
  },
  'pool-without-stakeholder': {
    kk: 'Мүдделі қатысушыға байланыстырылмаған пулдар мен жолақтар',
    ru: 'Пулы и дорожки, не связанные с заинтересованным участником',
    en: 'Pools and lanes linked to no stakeholder',
  },
  'message-flow-without-touchpoint': {
    kk: 'Түйісу нүктесіне байланыстырылмаған хабарламалар ағындары',
    ru: 'Потоки сообщений, не связанные с точкой касания',
    en: 'Message flows linked to no touchpoint',
  },
  'asked-of-client-though-held': {
    kk: 'Клиенттен сұратылатын, бірақ мемлекеттік ақпараттық жүйелерде бар өрістердің саны',
    ru: 'Сколько запрашиваемых у клиента полей уже есть в государственных информационных системах',
    en: 'How many fields that the client is asked for state information systems hold',
  },
  'asked-twice': {
    kk: 'Бір процесте клиенттен екі рет сұратылатын деректер',
    ru: 'Данные, которые один процесс запрашивает у клиента дважды',
    en: 'Data that one process asks its client for twice',
  },
  'client-data-held-by-state': {
    kk: 'Мемлекеттік ақпараттық жүйелерде бола тұра клиенттен сұратылатын деректер',
    ru: 'Данные, которые есть в государственных информационных системах, но запрашиваются у клиента',
    en: 'Data that state information systems hold but the client is asked for',
  },
  'state-secret': {
    kk: 'Мемлекеттік құпияға жататын, атауынан басқа мәліметтері бар деректер',
    ru: 'Данные, относящиеся к государственной тайне, со сведениями кроме названия',
    en: 'State secrets that hold more than their name',
  },

  'problem-without-evidence': {
    kk: 'Дәлелі жоқ проблемалар',
    ru: 'Проблемы без подтверждения',
    en: 'Problems without evidence',
  },
  'problem-without-element': {
    kk: 'Диаграмма элементіне байланыстырылмаған проблемалар',
    ru: 'Проблемы, не связанные с элементом диаграммы',
    en: 'Problems linked to no diagram element',
  },
  'change-without-reason': {
    kk: 'Себебі айтылмаған өзгерістер',
    ru: 'Изменения без причины',
    en: 'Changes without a reason',
  },
  'change-without-measure': {
    kk: 'Іс-шарасы жоқ өзгерістер',
    ru: 'Изменения без мероприятия',
    en: 'Changes without a measure',
  },
  'control-removed': {
    kk: 'Құқықтық іс-шарасыз алынған бақылау',
    ru: 'Контроль, снятый без правового мероприятия',
    en: 'Controls removed without a legal measure',
  },
  'measure-changes-nothing': {
    kk: 'Ештеңені өзгертпейтін іс-шаралар',
    ru: 'Мероприятия, которые ничего не меняют',
    en: 'Measures that change nothing',
  },
  'problem-not-addressed': {
    kk: 'Нысаналы нұсқада да, іс-шараларда да шешілмеген проблемалар',
    ru: 'Проблемы, не решённые ни в целевом варианте, ни в мероприятиях',
    en: 'Problems that neither the target variant nor a measure solves',
  },
  'too-few-interviews': {
    kk: 'Сұхбат өткізілмеген мүдделі қатысушылар',
    ru: 'Заинтересованные участники, с которыми не проведено интервью',
    en: 'Stakeholders who have not been interviewed',
  },
  'journey-stage-without-element': {
    kk: 'Диаграмма элементіне байланыстырылмаған клиенттік жол кезеңдері',
    ru: 'Этапы клиентского пути, не связанные с элементом диаграммы',
    en: 'Journey stages linked to no diagram element',
  },
  'journey-stage-without-emotion': {
    kk: 'Клиенттің көңіл күйі көрсетілмеген клиенттік жол кезеңдері',
    ru: 'Этапы клиентского пути без эмоции клиента',
    en: 'Journey stages that do not say how the client feels',
  },

  'no-start-event': {
    kk: 'Бастапқы оқиғасы жоқ диаграммалар',
    ru: 'Диаграммы без начального события',
    en: 'Diagrams without a start event',
  },
  'no-end-event': {
    kk: 'Соңғы оқиғасы жоқ диаграммалар',
    ru: 'Диаграммы без конечного события',
    en: 'Diagrams without an end event',
  },
  'activity-without-lane': {
    kk: 'Ешбір жолаққа (бизнес-рөлге) бекітілмеген тапсырмалар',
    ru: 'Задачи, не закреплённые за дорожкой (бизнес-ролью)',
    en: 'Tasks in no lane (business role)',
  },
  'lane-without-role': {
    kk: 'Бизнес-рөл таңдалмаған жолақтар',
    ru: 'Дорожки, для которых не выбрана бизнес-роль',
    en: 'Lanes without a business role',
  },
  'element-unconnected': {
    kk: 'Басқару ағынымен байланыспаған элементтер',
    ru: 'Элементы, не соединённые потоком управления',
    en: 'Elements connected by no sequence flow',
  },
  'probabilities-not-100': {
    kk: 'Тармақтар ықтималдығының қосындысы 100 % болмайтын шлюздер',
    ru: 'Шлюзы, у которых сумма вероятностей ветвей не равна 100 %',
    en: 'Gateways whose branches do not add up to 100%',
  },
  'task-without-time': {
    kk: 'Өңдеу уақыты көрсетілмеген тапсырмалар',
    ru: 'Задачи без времени обработки',
    en: 'Tasks without a processing time',
  },
  'task-without-data': {
    kk: 'Кіріс және шығыс деректері көрсетілмеген тапсырмалар',
    ru: 'Задачи без входных и выходных данных',
    en: 'Tasks without data input or output',
  },
  'task-without-ground': {
    kk: 'Құқықтық негізі көрсетілмеген тапсырмалар',
    ru: 'Задачи без правового основания',
    en: 'Tasks without a legal ground',
  },
  'start-event-incoming': {
    kk: 'Ағын кіретін бастапқы оқиғалар',
    ru: 'Начальные события с входящим потоком',
    en: 'Start events with an incoming flow',
  },
  'end-event-outgoing': {
    kk: 'Ағын шығатын соңғы оқиғалар',
    ru: 'Конечные события с исходящим потоком',
    en: 'End events with an outgoing flow',
  },
  'event-dead-end': {
    kk: 'Ағыны жалғаспайтын аралық оқиғалар',
    ru: 'Промежуточные события без продолжения',
    en: 'Intermediate events that nothing follows',
  },
  'message-into-throwing-event': {
    kk: 'Хабарлама келіп тұрған жіберуші оқиғалар',
    ru: 'Отправляющие события с входящим сообщением',
    en: 'Sending events that receive a message',
  },
  'gateway-dead-end': {
    kk: 'Шығатын ағыны жоқ шлюздер',
    ru: 'Шлюзы без исходящих потоков',
    en: 'Gateways that no flow leaves',
  },
  'inclusive-gateway': { kk: 'Құрамдас (НЕМЕСЕ) шлюздер', ru: 'Включающие шлюзы (ИЛИ)', en: 'Inclusive gateways' },
  'gateway-not-a-question': {
    kk: 'Атауы сұрақ емес шешім шлюздері',
    ru: 'Шлюзы, названные не вопросом',
    en: 'Gateways not named by a question',
  },
  'branch-unlabelled': { kk: 'Шарты жазылмаған тармақтар', ru: 'Ветви без подписи', en: 'Branches without a label' },
  'task-not-a-verb': {
    kk: 'Іс-әрекетпен аталмаған тапсырмалар ({language})',
    ru: 'Задачи, названные не действием ({language})',
    en: 'Tasks not named by an action (in {language})',
  },
  'element-unnamed': { kk: 'Атауы жоқ элементтер', ru: 'Элементы без названия', en: 'Elements without a name' },
  'name-too-long': {
    kk: 'Атауы тым ұзын элементтер',
    ru: 'Элементы со слишком длинным названием',
    en: 'Elements with too long a name',
  },
  'too-many-elements': {
    kk: 'Элементтері тым көп диаграммалар',
    ru: 'Диаграммы со слишком большим числом элементов',
    en: 'Diagrams with too many elements',
  },
  'too-many-branches': {
    kk: 'Тармақтары тым көп шлюздер',
    ru: 'Шлюзы со слишком большим числом ветвей',
    en: 'Gateways with too many branches',
  },
  'several-start-events': {
    kk: 'Бір процестегі бірнеше бастапқы оқиға',
    ru: 'Несколько начальных событий в одном процессе',
    en: 'Several start events in one process',
  },
  'merge-unlike-split': {
    kk: 'Тармақталу түріне сай келмейтін қосылу шлюздері',
    ru: 'Сходящиеся шлюзы, не соответствующие расходящимся',
    en: 'Merging gateways unlike their split',
  },
  'off-the-path': {
    kk: 'Басынан аяғына дейінгі жолдарда жатпаған элементтер',
    ru: 'Элементы вне путей от начала до конца',
    en: 'Elements on no way from a start to an end',
  },
  'name-missing-in-language': {
    kk: 'Атауы {language} жазылмаған элементтер',
    ru: 'Элементы, название которых не написано {language}',
    en: 'Elements without a name in {language}',
  },

  'route-missing': {
    kk: 'Автоматтандыру жолы таңдалмаған іс-шаралар',
    ru: 'Мероприятия, для которых не выбран способ автоматизации',
    en: 'Measures without an automation route',
  },
  'new-system-without-reason': {
    kk: 'QazTech платформасының неге таңдалмағаны жазылмаған жаңа ақпараттық жүйелер',
    ru: 'Новые информационные системы без объяснения, почему не выбрана платформа QazTech',
    en: 'New information systems without the reason why not the QazTech platform',
  },
  'not-in-architecture': {
    kk: '«Электрондық үкіметтің» архитектурасында көзделмеген автоматтандыру іс-шаралары',
    ru: 'Мероприятия по автоматизации, не предусмотренные архитектурой «электронного правительства»',
    en: 'Measures of automation that the e-government architecture does not provide for',
  },
});
