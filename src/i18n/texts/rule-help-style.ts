import type { RuleHelp } from './rule-help.ts';

/** Pages of help of the rules of style that bpmnlint judges by, by code. */
export const styleHelpTexts: Readonly<Record<string, RuleHelp>> = {
  'ad-hoc-with-ends': {
    why: {
      kk: 'Еркін ретті ішкі процесте қадамдар кез келген ретпен орындалады, сондықтан бастауы мен соңы болмайды.',
      ru: 'Шаги подпроцесса со свободным порядком выполняют как угодно, поэтому начала и конца у него нет.',
      en: 'Steps of an ad hoc sub-process are taken in any order, so it has no beginning and no end.',
    },
    how: {
      kk: 'Бастапқы және соңғы оқиғаларды алып тастаңыз немесе кәдімгі ішкі процесс қойыңыз.',
      ru: 'Уберите начальные и конечные события или поставьте обычный подпроцесс.',
      en: 'Remove the start and end events, or use a plain sub-process.',
    },
  },
  'condition-missing': {
    why: {
      kk: 'Бірнеше тармақтың шарты болып, біреуінікі болмаса, оның қашан таңдалатыны белгісіз.',
      ru: 'Если у одних ветвей условие есть, а у одной нет, непонятно, когда выбирают её.',
      en: 'When the others have conditions and one has none, nobody knows when it is taken.',
    },
    how: {
      kk: 'Шарт жазыңыз немесе тармақты әдепкі етіңіз.',
      ru: 'Задайте условие или сделайте ветвь ветвью по умолчанию.',
      en: 'Give it a condition or make it the default.',
    },
  },
  'event-gateway-branches': {
    why: {
      kk: 'Оқиғалар бойынша шлюз бірнеше оқиғаның қайсысы бұрын болатынын күтеді.',
      ru: 'Шлюз по событиям ждёт, какое из нескольких событий случится раньше.',
      en: 'An event-based gateway waits which of several events happens first.',
    },
    how: {
      kk: 'Кемінде екі күту оқиғасына шартсыз ағын шығарыңыз.',
      ru: 'Выведите потоки без условий хотя бы к двум ожидающим событиям.',
      en: 'Lead flows without conditions to at least two waiting events.',
    },
  },
  'event-sub-process-start': {
    why: {
      kk: 'Оқиғалық ішкі процесс белгілі бір оқиғадан іске қосылады; түрткісіз ол ешқашан басталмайды.',
      ru: 'Событийный подпроцесс запускается определённым событием; без вида он никогда не начнётся.',
      en: 'An event sub-process is started by a certain event; without a trigger it never begins.',
    },
    how: {
      kk: 'Бастапқы оқиғаға түрткі беріңіз: хабарлама, таймер, қате.',
      ru: 'Задайте вид начального события: сообщение, таймер, ошибка.',
      en: 'Give the start event a trigger: message, timer, error.',
    },
  },
  'implicit-merge': {
    why: {
      kk: 'Шлюзсіз қосылған ағындардың бірін күте ме, бәрін бе – оқырманға көрінбейді.',
      ru: 'Без шлюза не видно, ждут здесь один поток или все.',
      en: 'Without a gateway nobody sees whether one flow is awaited or all.',
    },
    how: {
      kk: 'Ағындарды элементтің алдындағы шлюзге жинаңыз.',
      ru: 'Соберите потоки в шлюз перед элементом.',
      en: 'Gather the flows in a gateway before the element.',
    },
  },
  'shared-definition-unclear': {
    why: {
      kk: 'Пайдаланылмайтын не қайталанған хабарламалар басқа бағдарламаларда шатасу тудырады.',
      ru: 'Неиспользуемые и повторные сообщения путают другие программы.',
      en: 'Unused or repeated messages confuse other programs.',
    },
    how: {
      kk: 'Хабарламаны оқиғаға байланыстырыңыз, атаңыз немесе файлдан алып тастаңыз.',
      ru: 'Свяжите сообщение с событием, назовите его или уберите из файла.',
      en: 'Link it to an event, name it or take it out of the file.',
    },
  },
  'link-unpaired': {
    why: {
      kk: 'Сілтеме оқиғасы ағынды үзіп, атауы бірдей жұбында жалғастырады.',
      ru: 'Событие-ссылка обрывает поток и продолжает его в паре с тем же названием.',
      en: 'A link event breaks the flow off and goes on at its counterpart of the same name.',
    },
    how: {
      kk: 'Жұбын қойып, сілтеме атауын бірдей етіңіз немесе тікелей ағын жүргізіңіз.',
      ru: 'Поставьте пару с тем же названием ссылки или проведите прямой поток.',
      en: 'Add the counterpart with the same link name, or draw a plain flow.',
    },
  },
  'element-not-drawn': {
    why: {
      kk: 'Файлда бар, бірақ салынбаған элемент есепке кіреді, ал адамға көрінбейді.',
      ru: 'Элемент из файла, которого нет на рисунке, учитывается, но человеку не виден.',
      en: 'An element that is not drawn is counted but seen by nobody.',
    },
    how: {
      kk: 'Диаграмманы ретке келтіріңіз немесе элементті файл жасалған бағдарламада салыңыз.',
      ru: 'Упорядочьте диаграмму или нарисуйте элемент в программе, где создан файл.',
      en: 'Lay the diagram out, or draw the element in the program that made the file.',
    },
  },
  'complex-gateway': {
    why: {
      kk: 'Күрделі шлюздің шарты диаграммада көрінбейді.',
      ru: 'Условия сложного шлюза на диаграмме не видно.',
      en: 'The condition of a complex gateway is not seen on the diagram.',
    },
    how: {
      kk: 'Ерекше және параллель шлюздермен ауыстырыңыз.',
      ru: 'Замените его исключающими и параллельными шлюзами.',
      en: 'Use exclusive and parallel gateways.',
    },
  },
  'duplicate-flow': {
    why: {
      kk: 'Бірдей екі ағын қадамды екі рет іске қосады.',
      ru: 'Два одинаковых потока запустят шаг дважды.',
      en: 'Two equal flows start the step twice.',
    },
    how: { kk: 'Артық ағынды жойыңыз.', ru: 'Удалите лишний поток.', en: 'Delete the second flow.' },
  },
  'gateway-joins-and-splits': {
    why: {
      kk: 'Әрі қосатын, әрі тарқататын шлюз екі мағынаны араластырады.',
      ru: 'Шлюз, который и соединяет, и разделяет, смешивает два смысла.',
      en: 'A gateway that joins and splits mixes two meanings.',
    },
    how: {
      kk: 'Алдымен қосатын, содан кейін тарқататын шлюз қойыңыз.',
      ru: 'Поставьте сначала соединяющий, затем разделяющий шлюз.',
      en: 'Put a joining gateway first and a splitting one after it.',
    },
  },
  'implicit-split': {
    why: {
      kk: 'Шлюзсіз тармақталғанда барлық тармақ қатар орындалады, бірақ мұны көбі білмейді.',
      ru: 'Без шлюза все ветви идут одновременно, но об этом мало кто знает.',
      en: 'Without a gateway all branches are taken at once, which few people know.',
    },
    how: {
      kk: 'Қадамнан кейін параллель немесе ерекше шлюз қойыңыз.',
      ru: 'Поставьте после шага параллельный или исключающий шлюз.',
      en: 'Put a parallel or an exclusive gateway after the step.',
    },
  },
  'implicit-end': {
    why: {
      kk: 'Соңғы оқиғасыз үзілген ағын ұмытылған қадамға ұқсайды.',
      ru: 'Поток, который просто обрывается, похож на забытый шаг.',
      en: 'A flow that just stops looks like a forgotten step.',
    },
    how: {
      kk: 'Ағынды жалғастырыңыз немесе нәтиже көрсетілген соңғы оқиға қойыңыз.',
      ru: 'Продолжите поток или поставьте конечное событие с результатом.',
      en: 'Lead the flow on, or put an end event with its result.',
    },
  },
  'implicit-start': {
    why: {
      kk: 'Ештеңе бастамайтын қадамның қашан орындалатыны белгісіз.',
      ru: 'Если к шагу ничего не ведёт, неизвестно, когда он выполняется.',
      en: 'When nothing leads to a step, nobody knows when it is taken.',
    },
    how: {
      kk: 'Алдына бастапқы оқиға қойыңыз немесе алдыңғы қадамнан жалғаңыз.',
      ru: 'Поставьте перед ним начальное событие или соедините с предыдущим шагом.',
      en: 'Put a start event before it, or join it to the step before.',
    },
  },
  'elements-overlap': {
    why: {
      kk: 'Бірін-бірі жапқан элементтер баспада және пакетте оқылмайды.',
      ru: 'Элементы, которые перекрывают друг друга, не читаются на печати и в пакете.',
      en: 'Elements that overlap are not read in print and in the package.',
    },
    how: {
      kk: 'Элементтерді ажыратыңыз немесе диаграмманы ретке келтіріңіз.',
      ru: 'Раздвиньте элементы или упорядочьте диаграмму.',
      en: 'Move them apart or lay the diagram out.',
    },
  },
  'several-triggers': {
    why: {
      kk: 'Бірнеше түрткісі бар оқиғаның қайсысы болғаны көрінбейді.',
      ru: 'У события нескольких видов не видно, что именно случилось.',
      en: 'With several triggers nobody sees which of them happened.',
    },
    how: {
      kk: 'Әр түрткіге бөлек оқиға қойыңыз.',
      ru: 'Поставьте для каждого вида своё событие.',
      en: 'Put an event for each trigger.',
    },
  },
  'sub-process-typed-start': {
    why: {
      kk: 'Кәдімгі ішкі процесті сыртқы процесс іске қосады, сондықтан оның бастауы қарапайым болады.',
      ru: 'Обычный подпроцесс запускает внешний процесс, поэтому начало у него простое.',
      en: 'A plain sub-process is started by the process around it, so its start is plain.',
    },
    how: {
      kk: 'Түрткіні сыртқы оқиғаға көшіріңіз.',
      ru: 'Вынесите вид события наружу.',
      en: 'Move the trigger to an event outside.',
    },
  },
  'superfluous-gateway': {
    why: {
      kk: 'Бір ағын кіріп, бір ағын шығатын шлюз ештеңе шешпейді.',
      ru: 'Шлюз с одним входом и одним выходом ничего не решает.',
      en: 'A gateway with one way in and one way out decides nothing.',
    },
    how: {
      kk: 'Шлюзді жойыңыз немесе екінші тармағын салыңыз.',
      ru: 'Удалите шлюз или нарисуйте вторую ветвь.',
      en: 'Delete it, or draw the other branch.',
    },
  },
  'superfluous-label': {
    why: {
      kk: 'Тармақ емес ағынның жазуы таңдау бар деген әсер қалдырады.',
      ru: 'Подпись у потока, который не является ветвью, создаёт видимость выбора.',
      en: 'A label on a flow that is no branch looks like a choice.',
    },
    how: {
      kk: 'Жазуды алып тастаңыз немесе шлюз қойыңыз.',
      ru: 'Уберите подпись или поставьте шлюз.',
      en: 'Remove the label or put a gateway.',
    },
  },
  'superfluous-termination': {
    why: {
      kk: 'Тоқтату оқиғасы қалған тармақтарды үзеді; тармақ жоқ болса, ол артық.',
      ru: 'Событие остановки прерывает остальные ветви; если их нет, оно лишнее.',
      en: 'A terminate event stops the other branches; with none left it is superfluous.',
    },
    how: {
      kk: 'Кәдімгі соңғы оқиға қойыңыз.',
      ru: 'Поставьте обычное конечное событие.',
      en: 'Use a plain end event.',
    },
  },
};
