import type { RuleHelp } from './rule-help.ts';

/** Pages of help of the rules about the flow of a process, by code. */
export const flowHelpTexts: Readonly<Record<string, RuleHelp>> = {
  'no-start-event': {
    why: {
      kk: 'Бастапқы оқиғасыз процестің неден басталатыны белгісіз: бұйрық бизнес-процесті оқиғадан басталатын әрекеттер деп анықтайды.',
      ru: 'Без начального события не видно, с чего начинается процесс: приказ определяет бизнес-процесс как действия, которые начинает событие.',
      en: 'Without a start event nobody sees what begins the process: the order defines a business process as actions started by an event.',
    },
    how: {
      kk: 'Процестің басына бастапқы оқиға қойып, болған жайтпен атаңыз, мысалы «Өтініш түсті».',
      ru: 'Поставьте в начале процесса начальное событие и назовите его тем, что произошло, например «Заявление поступило».',
      en: 'Put a start event at the beginning and name it by what has happened, such as “Application received”.',
    },
  },
  'no-end-event': {
    why: {
      kk: 'Соңғы оқиғасыз процестің нәтижесі белгісіз, уақыты мен құнын есептеу мүмкін емес.',
      ru: 'Без конечного события не виден результат процесса, нельзя посчитать его время и стоимость.',
      en: 'Without an end event the result is not seen, and neither time nor cost can be counted.',
    },
    how: {
      kk: 'Әр нәтижеге соңғы оқиға қойып, нәтижемен атаңыз.',
      ru: 'Для каждого результата поставьте конечное событие и назовите его результатом.',
      en: 'Put an end event for each result and name it by the result.',
    },
  },
  'start-event-incoming': {
    why: {
      kk: 'Бастапқы оқиға процесті іске қосады, оған ішінен қайтып келуге болмайды.',
      ru: 'Начальное событие запускает процесс, вернуться в него изнутри нельзя.',
      en: 'A start event starts the process; nothing inside it can lead back there.',
    },
    how: {
      kk: 'Қайтатын ағынды бастапқы оқиғадан кейінгі қосатын шлюзге бағыттаңыз.',
      ru: 'Направьте возврат в соединяющий шлюз после начального события.',
      en: 'Lead the flow back to a joining gateway after the start event.',
    },
  },
  'end-event-outgoing': {
    why: {
      kk: 'Соңғы оқиғадан кейін ештеңе болмайды: ағын сонда аяқталады.',
      ru: 'После конечного события ничего не происходит: поток на нём заканчивается.',
      en: 'Nothing happens after an end event: the flow ends there.',
    },
    how: {
      kk: 'Қадамды соңғы оқиғаның алдына қойыңыз немесе оқиғаны аралық етіңіз.',
      ru: 'Поставьте шаг перед конечным событием или сделайте событие промежуточным.',
      en: 'Put the step before the end event, or make the event an intermediate one.',
    },
  },
  'start-event-sends': {
    why: {
      kk: 'Процесс оқиғаны қабылдаудан басталады; хат жіберу – қадам, оны біреу орындайды.',
      ru: 'Процесс начинается с того, что событие принято; отправка письма – это шаг, его кто-то выполняет.',
      en: 'A process begins when an event is received; sending a letter is a step that somebody takes.',
    },
    how: {
      kk: 'Бастапқы оқиғаны қабылдайтын етіп, жіберуді бөлек тапсырмамен көрсетіңіз.',
      ru: 'Сделайте начальное событие принимающим, а отправку покажите отдельной задачей.',
      en: 'Let the start event receive, and show the sending as a task of its own.',
    },
  },
  'end-event-timer': {
    why: {
      kk: 'Таймер күтеді, ал соңғы оқиға нәтиже береді: BPMN-де мұндай оқиға жоқ.',
      ru: 'Таймер ждёт, а конечное событие даёт результат: такого события в BPMN нет.',
      en: 'A timer waits and an end event gives a result: BPMN has no such event.',
    },
    how: {
      kk: 'Таймерді аралық оқиға етіп, одан кейін кәдімгі соңғы оқиға қойыңыз.',
      ru: 'Сделайте таймер промежуточным событием и поставьте после него обычное конечное.',
      en: 'Make the timer an intermediate event and put a plain end event after it.',
    },
  },
  'event-dead-end': {
    why: {
      kk: 'Аралық немесе шекаралық оқиғадан кейін не істелетіні көрсетілмесе, ол жағдай ойластырылмаған.',
      ru: 'Если после промежуточного или граничного события ничего нет, этот случай не продуман.',
      en: 'When nothing follows an intermediate or boundary event, that case has not been thought through.',
    },
    how: {
      kk: 'Оқиғадан кейінгі қадамға немесе соңғы оқиғаға ағын жүргізіңіз.',
      ru: 'Проведите поток к следующему шагу или конечному событию.',
      en: 'Lead a flow on to the next step or to an end event.',
    },
  },
  'gateway-dead-end': {
    why: {
      kk: 'Тек кіретін ағыны бар шлюз – қате: тармақтар қосылғаннан кейін процесс жалғасуға тиіс.',
      ru: 'Шлюз, в который потоки только входят, – ошибка: после слияния процесс должен продолжиться.',
      en: 'A gateway with only incoming flows is an error: after branches meet the process must go on.',
    },
    how: {
      kk: 'Шлюзден келесі қадамға ағын шығарыңыз.',
      ru: 'Выведите из шлюза поток к следующему шагу.',
      en: 'Lead a flow from the gateway to the next step.',
    },
  },
  'element-unconnected': {
    why: {
      kk: 'Орындалатын әр элемент басқару ағынымен байланысады, әйтпесе оның қашан орындалатыны белгісіз.',
      ru: 'Каждый выполняемый элемент соединён потоком управления, иначе неизвестно, когда он выполняется.',
      en: 'Every executable element is joined by a sequence flow, or nobody knows when it happens.',
    },
    how: {
      kk: 'Элементті алдыңғы және кейінгі қадаммен жалғаңыз немесе жойыңыз.',
      ru: 'Соедините элемент с предыдущим и следующим шагом или удалите его.',
      en: 'Join the element to the step before and the step after, or delete it.',
    },
  },
  'off-the-path': {
    why: {
      kk: 'Басынан аяғына дейінгі бірде-бір жолда жатпаған қадам ешқашан орындалмайды немесе ешқашан аяқталмайды.',
      ru: 'Шаг, которого нет ни на одном пути от начала до конца, никогда не выполнится или не закончится.',
      en: 'A step on no way from a start to an end never happens or never ends.',
    },
    how: {
      kk: 'Элементтер тізбегін басты ағынға екі жағынан жалғаңыз.',
      ru: 'Присоедините цепочку к основному потоку с обеих сторон.',
      en: 'Join the chain to the main flow on both sides.',
    },
  },
  'merge-unlike-split': {
    why: {
      kk: 'Ерекше тармақтардың бірі ғана орындалады, ал параллель қосылу бәрін күтеді: процесс тоқтап қалады.',
      ru: 'Из исключающих ветвей выполняется одна, а параллельное слияние ждёт все: процесс остановится.',
      en: 'Only one of exclusive branches is taken, but a parallel join waits for all: the process hangs.',
    },
    how: {
      kk: 'Тармақталу мен қосылуды бір түрлі шлюзбен көрсетіңіз.',
      ru: 'Разделяйте и соединяйте ветви шлюзами одного вида.',
      en: 'Split and join with gateways of one kind.',
    },
  },
  'inclusive-gateway': {
    why: {
      kk: 'НЕМЕСЕ шлюзінде қай тармақтардың орындалғанын оқырман да, жүйе де оңай біле алмайды.',
      ru: 'У шлюза ИЛИ ни читателю, ни системе не видно, какие ветви выполнялись.',
      en: 'With an inclusive gateway neither a reader nor a system easily knows which branches were taken.',
    },
    how: {
      kk: 'Сұрақты ерекше шлюздерге бөліңіз, ал бәрі орындалса, параллель шлюз қойыңыз.',
      ru: 'Разбейте вопрос на исключающие шлюзы, а если выполняются все ветви, поставьте параллельный.',
      en: 'Split the question into exclusive gateways, or use a parallel one when all branches are taken.',
    },
  },
  'several-start-events': {
    why: {
      kk: 'Бір бастауы бар диаграмма қатесіз оқылады (7PMG).',
      ru: 'Диаграмма с одним началом читается с меньшим числом ошибок (7PMG).',
      en: 'A diagram with one beginning is read with fewer errors (7PMG).',
    },
    how: {
      kk: 'Бастапқы оқиғаларды біріктіріңіз немесе процесті екіге бөліңіз.',
      ru: 'Объедините начальные события или разделите процесс на два.',
      en: 'Join the start events or make two processes of it.',
    },
  },
  'same-end-events': {
    why: {
      kk: 'Мағынасы бірдей екі соңғы оқиға оқырманды әртүрлі нәтиже бар деп адастырады (7PMG).',
      ru: 'Два конечных события с одним смыслом заставляют искать разницу, которой нет (7PMG).',
      en: 'Two end events that mean the same make people look for a difference that is not there (7PMG).',
    },
    how: {
      kk: 'Оларды бір соңғы оқиғаға қосыңыз немесе нәтижелерін әртүрлі атаңыз.',
      ru: 'Сведите их в одно конечное событие или назовите разными результатами.',
      en: 'Join them into one end event, or name them by different results.',
    },
  },
  'too-many-branches': {
    why: {
      kk: 'Үш тармаққа дейінгі шлюз бір қарағанда түсінікті (7PMG).',
      ru: 'Шлюз с ветвями до трёх понятен с первого взгляда (7PMG).',
      en: 'A gateway of up to three branches is taken in at a glance (7PMG).',
    },
    how: {
      kk: 'Сұрақты бірнеше шлюзге немесе ішкі процеске бөліңіз.',
      ru: 'Разделите вопрос на несколько шлюзов или вынесите в подпроцесс.',
      en: 'Split the question over several gateways or a sub-process.',
    },
  },
  'too-many-elements': {
    why: {
      kk: 'Елуден көп элементі бар диаграмманы адам тұтас қабылдай алмайды (7PMG).',
      ru: 'Диаграмму больше пятидесяти элементов человек не охватывает целиком (7PMG).',
      en: 'Nobody takes in a diagram of more than fifty elements as a whole (7PMG).',
    },
    how: {
      kk: 'Бір нәтижеге апаратын қадамдарды ішкі процеске жинаңыз.',
      ru: 'Соберите шаги, ведущие к одному результату, в подпроцесс.',
      en: 'Gather the steps that lead to one result in a sub-process.',
    },
  },
  'message-into-throwing-event': {
    why: {
      kk: 'Жіберетін оқиға хабарлама қабылдамайды: ағынның бағыты немесе оқиғаның түрі қате.',
      ru: 'Событие, которое отправляет, не принимает сообщений: неверно направление потока или вид события.',
      en: 'An event that sends receives nothing: either the flow or the kind of the event is wrong.',
    },
    how: {
      kk: 'Ағынды кері бағыттаңыз немесе қабылдайтын оқиға қойыңыз.',
      ru: 'Разверните поток или поставьте принимающее событие.',
      en: 'Turn the flow round, or put an event that receives.',
    },
  },
  'signal-with-message': {
    why: {
      kk: 'Хабарламаның алушысы белгілі, ал сигнал кім тыңдаса, соған арналған; екеуін бір оқиғада қолдануға болмайды.',
      ru: 'У сообщения получатель известен, а сигнал – для всех, кто слушает; в одном событии они не совмещаются.',
      en: 'A message has a known recipient and a signal is for whoever listens; one event is not both.',
    },
    how: {
      kk: 'Алушысы белгілі болса, сигналды хабарламамен ауыстырыңыз.',
      ru: 'Если получатель известен, замените сигнал сообщением.',
      en: 'When the recipient is known, use a message in place of the signal.',
    },
  },
  'message-within-pool': {
    why: {
      kk: 'Пулдың ішінде жұмысты басқару ағыны тапсырады; хабарлама – пулдар арасындағы байланыс.',
      ru: 'Внутри пула работу передаёт поток управления; сообщение – это связь между пулами.',
      en: 'Inside a pool the sequence flow hands over the work; a message links two pools.',
    },
    how: {
      kk: 'Хабарламалар ағынын басқару ағынымен ауыстырыңыз.',
      ru: 'Замените поток сообщений потоком управления.',
      en: 'Use a sequence flow in place of the message flow.',
    },
  },
  'flow-across-border': {
    why: {
      kk: 'Басқару ағыны бір процестің ішінде ғана жүреді; басқа ұйымның қадамын біз басқармаймыз.',
      ru: 'Поток управления идёт только внутри одного процесса; шагами другой организации мы не управляем.',
      en: 'A sequence flow stays inside one process; the steps of another body are not ours to order.',
    },
    how: {
      kk: 'Пулдар арасында хабарламалар ағынын жүргізіңіз, ішкі процесті шекарасынан жалғаңыз.',
      ru: 'Между пулами проведите поток сообщений, а к подпроцессу ведите поток до его границы.',
      en: 'Use a message flow between pools, and join a sub-process at its border.',
    },
  },
  'closed-pool-silent': {
    why: {
      kk: 'Сыртқы қатысушы онымен хабарлама алмасқан соң ғана диаграммада тұрады.',
      ru: 'Внешний участник стоит на диаграмме потому, что с ним обмениваются сообщениями.',
      en: 'Somebody outside is on the diagram because messages are exchanged with them.',
    },
    how: {
      kk: 'Оған баратын немесе одан келетін хабарламаларды салыңыз, болмаса пулды алып тастаңыз.',
      ru: 'Нарисуйте сообщения к нему или от него либо уберите пул.',
      en: 'Draw the messages to or from it, or take the pool away.',
    },
  },
  'client-pool-open': {
    why: {
      kk: 'Клиенттің ішкі қадамдарын біз басқармаймыз; олардың орны – клиент картасы.',
      ru: 'Шагами клиента мы не управляем, их место – карта клиента.',
      en: 'The steps of the client are not ours to order; they belong in the client map.',
    },
    how: {
      kk: 'Клиентті жабық пул етіп, байланысты хабарламалармен көрсетіңіз.',
      ru: 'Покажите клиента закрытым пулом, а связь – сообщениями.',
      en: 'Show the client as a closed pool and the contact by messages.',
    },
  },
  'sub-process-without-start': {
    why: {
      kk: 'Ішкі процестің ішін оқырман бастапқы оқиғадан бастап оқиды.',
      ru: 'Внутри подпроцесса читают с начального события.',
      en: 'What is inside a sub-process is read from its start event on.',
    },
    how: {
      kk: 'Ішкі процестің ішіне бастапқы оқиға қойыңыз.',
      ru: 'Поставьте внутри подпроцесса начальное событие.',
      en: 'Put a start event inside the sub-process.',
    },
  },
  'sub-process-without-end': {
    why: {
      kk: 'Соңғы оқиға ішкі процестің қашан біткенін және сыртқы процестің қашан жалғасатынын көрсетеді.',
      ru: 'Конечное событие показывает, когда подпроцесс завершён и внешний процесс продолжается.',
      en: 'The end event says when the sub-process is over and the one around it goes on.',
    },
    how: {
      kk: 'Ішкі процестің әр тармағын соңғы оқиғамен аяқтаңыз.',
      ru: 'Завершите каждую ветвь внутри подпроцесса конечным событием.',
      en: 'End each branch inside with an end event.',
    },
  },
  'sub-process-empty': {
    why: {
      kk: 'Қадамдары жоқ ішкі процестің уақытын да, деректерін де есептеу мүмкін емес.',
      ru: 'У подпроцесса без шагов нельзя посчитать ни время, ни данные.',
      en: 'Neither time nor data of a sub-process without steps can be counted.',
    },
    how: {
      kk: 'Қадамдарын салыңыз немесе оны тапсырмаға айналдырыңыз.',
      ru: 'Нарисуйте его шаги или замените его задачей.',
      en: 'Draw its steps or make it a task.',
    },
  },
};
