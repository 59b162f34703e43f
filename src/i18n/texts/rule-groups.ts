import { sentences } from '#i18n/say.ts';

/** What stands over several findings of the rules of `rule-findings.ts`. */
export const ruleGroupTexts = sentences({
  'start-event-sends': {
    kk: 'Хабарлама жіберетін бастапқы оқиғалар',
    ru: 'Начальные события, которые отправляют сообщение',
    en: 'Start events that send',
  },
  'end-event-timer': {
    kk: 'Таймер болып тұрған соңғы оқиғалар',
    ru: 'Конечные события с таймером',
    en: 'End events with a timer',
  },
  'signal-with-message': {
    kk: 'Хабарламалар ағыны жалғанған сигналдар',
    ru: 'Сигналы с потоком сообщений',
    en: 'Signals with a message flow',
  },
  'message-event-as-action': {
    kk: 'Іс-әрекетпен аталған хабарлама оқиғалары',
    ru: 'События-сообщения, названные действием',
    en: 'Message events named by an action',
  },
  'pool-without-code': {
    kk: 'Атауында код пен нұсқа жоқ пулдар',
    ru: 'Пулы без кода и варианта в названии',
    en: 'Pools without code and variant in their names',
  },
  'closed-pool-silent': {
    kk: 'Хабарламалар ағыны жоқ жабық пулдар',
    ru: 'Закрытые пулы без потоков сообщений',
    en: 'Closed pools without message flows',
  },
  'client-pool-open': {
    kk: 'Ішкі қадамдары салынған клиент пулдары',
    ru: 'Пулы клиента с шагами внутри',
    en: 'Pools of the client with steps inside',
  },
  'performer-by-habit': {
    kk: 'Барлық қадамы қалыптасқан тәртіпке ғана сүйенетін жолақтар',
    ru: 'Дорожки, все шаги которых держатся на сложившейся практике',
    en: 'Lanes whose steps rest on habit alone',
  },
  'lane-named-by-person': {
    kk: 'Адаммен немесе штат бірлігімен аталған жолақтар',
    ru: 'Дорожки, названные человеком или штатной единицей',
    en: 'Lanes named by a person or a unit of staff',
  },
  'same-end-events': {
    kk: 'Мағынасы бірдей соңғы оқиғалар',
    ru: 'Конечные события с одним смыслом',
    en: 'End events that mean the same',
  },
  'sub-process-without-start': {
    kk: 'Бастапқы оқиғасы жоқ ішкі процестер',
    ru: 'Подпроцессы без начального события',
    en: 'Sub-processes without a start event',
  },
  'sub-process-without-end': {
    kk: 'Соңғы оқиғасы жоқ ішкі процестер',
    ru: 'Подпроцессы без конечного события',
    en: 'Sub-processes without an end event',
  },
  'sub-process-empty': {
    kk: 'Қадамдары жазылмаған ішкі процестер',
    ru: 'Нераскрытые подпроцессы',
    en: 'Sub-processes that tell no steps',
  },
  'flow-across-border': {
    kk: 'Шекарадан өтетін басқару ағындары',
    ru: 'Потоки управления, пересекающие границу',
    en: 'Sequence flows across a border',
  },
  'message-within-pool': {
    kk: 'Бір пулдың ішіндегі хабарламалар ағындары',
    ru: 'Потоки сообщений внутри одного пула',
    en: 'Message flows inside one pool',
  },
  'name-with-spare-spaces': {
    kk: 'Артық бос орны бар атаулар',
    ru: 'Названия с лишними пробелами',
    en: 'Names with spare spaces',
  },
  'name-begins-small': {
    kk: 'Кіші әріптен басталатын атаулар',
    ru: 'Названия со строчной буквы',
    en: 'Names that begin with a small letter',
  },

  'ad-hoc-with-ends': {
    kk: 'Еркін ретті ішкі процестегі бастапқы және соңғы оқиғалар',
    ru: 'Начальные и конечные события в подпроцессах со свободным порядком',
    en: 'Start and end events in ad hoc sub-processes',
  },
  'condition-missing': { kk: 'Шарты жоқ тармақтар', ru: 'Ветви без условия', en: 'Branches without a condition' },
  'event-gateway-branches': {
    kk: 'Тармақтары дұрыс емес оқиғалар бойынша шлюздер',
    ru: 'Шлюзы по событиям с неверными ветвями',
    en: 'Event-based gateways with wrong branches',
  },
  'event-sub-process-start': {
    kk: 'Түрткісі жоқ оқиғалық ішкі процестер',
    ru: 'Событийные подпроцессы с простым началом',
    en: 'Event sub-processes without a trigger',
  },
  'implicit-merge': {
    kk: 'Ағындар шлюзсіз қосылатын элементтер',
    ru: 'Элементы, где потоки сходятся без шлюза',
    en: 'Elements where flows meet without a gateway',
  },
  'shared-definition-unclear': {
    kk: 'Пайдаланылмайтын, атаусыз немесе қайталанған хабарламалар, сигналдар, қателер',
    ru: 'Неиспользуемые, безымянные или повторные сообщения, сигналы, ошибки',
    en: 'Unused, unnamed or repeated messages, signals, errors',
  },
  'link-unpaired': {
    kk: 'Жұбы жоқ сілтемелер',
    ru: 'События-ссылки без пары',
    en: 'Link events without a counterpart',
  },
  'element-not-drawn': {
    kk: 'Диаграммада салынбаған элементтер',
    ru: 'Элементы, не показанные на диаграмме',
    en: 'Elements that are not drawn',
  },
  'complex-gateway': { kk: 'Күрделі шлюздер', ru: 'Сложные шлюзы', en: 'Complex gateways' },
  'duplicate-flow': { kk: 'Қайталанған ағындар', ru: 'Повторённые потоки', en: 'Flows that are there twice' },
  'gateway-joins-and-splits': {
    kk: 'Әрі қосатын, әрі тарқататын шлюздер',
    ru: 'Шлюзы, которые и соединяют, и разделяют',
    en: 'Gateways that join and split',
  },
  'implicit-split': {
    kk: 'Ағын шлюзсіз тармақталатын элементтер',
    ru: 'Элементы, где поток разветвляется без шлюза',
    en: 'Elements where the flow splits without a gateway',
  },
  'implicit-end': {
    kk: 'Ағын соңғы оқиғасыз үзілетін элементтер',
    ru: 'Элементы, на которых поток обрывается',
    en: 'Elements where the flow just stops',
  },
  'implicit-start': {
    kk: 'Ағын бастапқы оқиғасыз басталатын элементтер',
    ru: 'Элементы, с которых поток начинается без события',
    en: 'Elements where the flow just begins',
  },
  'elements-overlap': {
    kk: 'Бірін-бірі жапқан немесе шекарадан шыққан элементтер',
    ru: 'Элементы, которые перекрывают другие или вышли за границу',
    en: 'Elements that overlap or stand outside',
  },
  'several-triggers': {
    kk: 'Бірнеше түрткісі бар оқиғалар',
    ru: 'События нескольких видов сразу',
    en: 'Events with several triggers',
  },
  'sub-process-typed-start': {
    kk: 'Түрткімен басталатын ішкі процестер',
    ru: 'Подпроцессы с непростым началом',
    en: 'Sub-processes that do not begin plainly',
  },
  'superfluous-gateway': { kk: 'Артық шлюздер', ru: 'Лишние шлюзы', en: 'Superfluous gateways' },
  'superfluous-label': {
    kk: 'Артық жазуы бар ағындар',
    ru: 'Потоки с лишней подписью',
    en: 'Flows with a superfluous label',
  },
  'superfluous-termination': {
    kk: 'Артық тоқтату оқиғалары',
    ru: 'Лишние события остановки',
    en: 'Superfluous terminate events',
  },
});
