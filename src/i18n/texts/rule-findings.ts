import { sentences } from '#i18n/say.ts';

/** What the rules over one diagram find beside those of `findings.ts`, by code: events, pools, names, sub-processes, style. */
export const ruleFindingTexts = sentences({
  'start-event-sends': {
    kk: 'Процесс хабарлама жіберуден басталмайды, бастапқы оқиға тек қабылдайды: «{element}»',
    ru: 'Процесс не начинается с отправки сообщения, начальное событие только принимает: «{element}»',
    en: 'A process does not begin by sending, a start event only receives: “{element}”',
  },
  'end-event-timer': {
    kk: 'Соңғы оқиға таймер бола алмайды: «{element}»',
    ru: 'Таймер не может быть конечным событием: «{element}»',
    en: 'A timer cannot be an end event: “{element}”',
  },
  'signal-with-message': {
    kk: 'Сигналдың белгілі алушысы болмайды, ал бұл оқиғаға хабарламалар ағыны жалғанған: «{element}»',
    ru: 'У сигнала нет известного получателя, а к событию присоединён поток сообщений: «{element}»',
    en: 'A signal has no known recipient, yet a message flow is joined to the event: “{element}”',
  },
  'message-event-as-action': {
    kk: 'Хабарлама оқиғасы іс-әрекетпен емес, құжаттың атауымен аталғаны жөн: «{element}»',
    ru: 'Событие-сообщение лучше назвать документом, а не действием: «{element}»',
    en: 'A message event is better named by the document than by an action: “{element}”',
  },
  'pool-without-code': {
    kk: 'Пул атауында процестің коды мен нұсқасы жоқ («GA03 – as is»): «{element}»',
    ru: 'В названии пула нет кода процесса и варианта («GA03 – as is»): «{element}»',
    en: 'The pool is not named by the code of the process and its variant (“GA03 – as is”): “{element}”',
  },
  'closed-pool-silent': {
    kk: 'Жабық пулдың бірде-бір хабарламалар ағыны жоқ: «{element}»',
    ru: 'У закрытого пула нет ни одного потока сообщений: «{element}»',
    en: 'No message flow goes to or comes from the closed pool: “{element}”',
  },
  'client-pool-open': {
    kk: 'Клиенттің пулы ішкі қадамдарсыз, жабық түрде салынғаны жөн: «{element}»',
    ru: 'Пул клиента лучше показать закрытым, без шагов внутри: «{element}»',
    en: 'The pool of the client is better drawn closed, without steps inside: “{element}”',
  },
  'performer-by-habit': {
    kk: 'Орындаушы актіден алынбаған: жолақтың барлық қадамы қалыптасқан тәртіпке ғана сүйенеді: «{element}»',
    ru: 'Исполнитель взят не из акта: все шаги дорожки держатся только на сложившейся практике: «{element}»',
    en: 'The performer comes from no act: all steps of the lane rest on habit alone: “{element}”',
  },
  'lane-named-by-person': {
    kk: 'Жолақ – бизнес-рөл, адам немесе штат бірлігі емес: «{element}»',
    ru: 'Дорожка – это бизнес-роль, а не человек и не штатная единица: «{element}»',
    en: 'A lane is a business role, not a person or a unit of the staff list: “{element}”',
  },
  'same-end-events': {
    kk: 'Мағынасы бірдей соңғы оқиғаларды біріктірген жөн ({count}): «{element}»',
    ru: 'Конечные события с одним смыслом лучше объединить ({count}): «{element}»',
    en: 'End events that mean the same are better joined ({count}): “{element}”',
  },
  'sub-process-without-start': {
    kk: 'Ішкі процестің ішінде бастапқы оқиға жоқ: «{element}»',
    ru: 'Внутри подпроцесса нет начального события: «{element}»',
    en: 'The sub-process has no start event inside: “{element}”',
  },
  'sub-process-without-end': {
    kk: 'Ішкі процестің ішінде соңғы оқиға жоқ: «{element}»',
    ru: 'Внутри подпроцесса нет конечного события: «{element}»',
    en: 'The sub-process has no end event inside: “{element}”',
  },
  'sub-process-empty': {
    kk: 'Ішкі процестің қадамдары жазылмаған: «{element}»',
    ru: 'Шаги подпроцесса не раскрыты: «{element}»',
    en: 'The sub-process tells no steps: “{element}”',
  },
  'flow-across-border': {
    kk: 'Басқару ағыны пулдың немесе ішкі процестің шекарасынан өтіп тұр: «{element}»',
    ru: 'Поток управления пересекает границу пула или подпроцесса: «{element}»',
    en: 'The sequence flow crosses the border of a pool or a sub-process: “{element}”',
  },
  'message-within-pool': {
    kk: 'Хабарламалар ағыны бір пулдың ішінде жүргізілген: «{element}»',
    ru: 'Поток сообщений проведён внутри одного пула: «{element}»',
    en: 'The message flow stays inside one pool: “{element}”',
  },
  'name-with-spare-spaces': {
    kk: 'Атауда артық бос орындар бар: «{element}»',
    ru: 'В названии лишние пробелы: «{element}»',
    en: 'The name has spare spaces: “{element}”',
  },
  'name-begins-small': {
    kk: 'Атау кіші әріптен басталады: «{element}»',
    ru: 'Название начинается со строчной буквы: «{element}»',
    en: 'The name begins with a small letter: “{element}”',
  },

  'ad-hoc-with-ends': {
    kk: 'Еркін ретті ішкі процесте бастапқы және соңғы оқиға болмайды: «{element}»',
    ru: 'В подпроцессе со свободным порядком не бывает начальных и конечных событий: «{element}»',
    en: 'An ad hoc sub-process holds no start and no end event: “{element}”',
  },
  'condition-missing': {
    kk: 'Тармақтың шарты жоқ, ал қалған тармақтарда шарт немесе әдепкі бағыт берілген: «{element}»',
    ru: 'У ветви нет условия, а у остальных оно есть или одна выбрана по умолчанию: «{element}»',
    en: 'The branch has no condition, while the others have one or one of them is the default: “{element}”',
  },
  'event-gateway-branches': {
    kk: 'Оқиғалар бойынша шлюзден кемінде екі шартсыз ағын шығуға тиіс: «{element}»',
    ru: 'Из шлюза по событиям должно выходить не менее двух потоков без условий: «{element}»',
    en: 'At least two flows without conditions must leave the event-based gateway: “{element}”',
  },
  'event-sub-process-start': {
    kk: 'Оқиғалық ішкі процестің бастапқы оқиғасында түрткі көрсетілмеген: «{element}»',
    ru: 'У начального события событийного подпроцесса не указан вид: «{element}»',
    en: 'The start event of the event sub-process has no trigger: “{element}”',
  },
  'implicit-merge': {
    kk: 'Бірнеше ағын шлюзсіз қосылады: «{element}»',
    ru: 'Несколько потоков сходятся без шлюза: «{element}»',
    en: 'Several flows meet without a gateway: “{element}”',
  },
  'shared-definition-unclear': {
    kk: 'Файлдағы хабарлама, сигнал немесе қате пайдаланылмайды, атаусыз не қайталанады: «{element}»',
    ru: 'Сообщение, сигнал или ошибка в файле не используется, без названия или повторяется: «{element}»',
    en: 'A message, signal or error of the file is unused, unnamed or there twice: “{element}”',
  },
  'link-unpaired': {
    kk: 'Сілтеме оқиғасының жұбы жоқ немесе атауы берілмеген: «{element}»',
    ru: 'У события-ссылки нет пары или названия: «{element}»',
    en: 'The link event has no counterpart or no link name: “{element}”',
  },
  'element-not-drawn': {
    kk: 'Элемент файлда бар, бірақ диаграммада салынбаған: «{element}»',
    ru: 'Элемент есть в файле, но не показан на диаграмме: «{element}»',
    en: 'The element is in the file but not drawn: “{element}”',
  },
  'complex-gateway': {
    kk: 'Күрделі шлюз оқуға қиын, қарапайым шлюздермен ауыстырған жөн: «{element}»',
    ru: 'Сложный шлюз трудно читать, лучше заменить его простыми: «{element}»',
    en: 'The complex gateway is hard to read, better use plain ones: “{element}”',
  },
  'duplicate-flow': {
    kk: 'Екі элемент арасындағы ағын қайталанған: «{element}»',
    ru: 'Поток между двумя элементами повторён: «{element}»',
    en: 'The flow between two elements is there twice: “{element}”',
  },
  'gateway-joins-and-splits': {
    kk: 'Бір шлюз ағындарды әрі қосады, әрі тарқатады: «{element}»',
    ru: 'Один шлюз и соединяет, и разделяет потоки: «{element}»',
    en: 'One gateway both joins and splits: “{element}”',
  },
  'implicit-split': {
    kk: 'Ағын шлюзсіз тармақталады: «{element}»',
    ru: 'Поток разветвляется без шлюза: «{element}»',
    en: 'The flow splits without a gateway: “{element}”',
  },
  'implicit-end': {
    kk: 'Ағын соңғы оқиғасыз үзіледі: «{element}»',
    ru: 'Поток обрывается без конечного события: «{element}»',
    en: 'The flow stops without an end event: “{element}”',
  },
  'implicit-start': {
    kk: 'Ағын бастапқы оқиғасыз басталады: «{element}»',
    ru: 'Поток начинается без начального события: «{element}»',
    en: 'The flow begins without a start event: “{element}”',
  },
  'elements-overlap': {
    kk: 'Элемент басқа элементті жауып тұр немесе шекарадан шыққан: «{element}»',
    ru: 'Элемент перекрывает другой или вышел за границу: «{element}»',
    en: 'The element covers another one or stands outside its border: “{element}”',
  },
  'several-triggers': {
    kk: 'Оқиғада бірнеше түрткі бар: «{element}»',
    ru: 'У события несколько видов сразу: «{element}»',
    en: 'The event has several triggers: “{element}”',
  },
  'sub-process-typed-start': {
    kk: 'Ішкі процестің бастапқы оқиғасы түрткісіз болуға тиіс: «{element}»',
    ru: 'Начальное событие подпроцесса должно быть простым: «{element}»',
    en: 'The start event of a sub-process must be plain: “{element}”',
  },
  'superfluous-gateway': {
    kk: 'Шлюз артық: оған бір ағын кіріп, бір ағын шығады: «{element}»',
    ru: 'Шлюз лишний: один поток входит, один выходит: «{element}»',
    en: 'The gateway is superfluous: one flow comes in, one goes out: “{element}”',
  },
  'superfluous-label': {
    kk: 'Тармақ емес ағынның жазуы артық: «{element}»',
    ru: 'Лишняя подпись у потока, который не является ветвью: «{element}»',
    en: 'The flow is no branch, its label is superfluous: “{element}”',
  },
  'superfluous-termination': {
    kk: 'Тоқтату оқиғасы артық, кәдімгі соңғы оқиға жеткілікті: «{element}»',
    ru: 'Событие остановки лишнее, достаточно обычного конечного события: «{element}»',
    en: 'The terminate event is superfluous, a plain end event will do: “{element}”',
  },
});
