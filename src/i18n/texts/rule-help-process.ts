import type { RuleHelp } from './rule-help.ts';

/** Pages of help of the rules about the process itself, by code. */
export const processHelpTexts: Readonly<Record<string, RuleHelp>> = {
  'waits-longer-than-works': {
    why: {
      kk: 'Мерзімнің көбі жұмысқа емес, кезекке кетеді. Күту бір жұмыс күнінен кем болмай, өңдеуден 20 есе немесе одан да ұзақ болса, мерзімді қысқартуға алдымен осы жерден кірісіледі.',
      ru: 'Большая часть срока уходит не на работу, а на очередь. Если ждут не меньше рабочего дня и в 20 или более раз дольше, чем обрабатывают, срок сокращают прежде всего здесь.',
      en: 'Most of the term is spent in queues, not on work. Where a case waits for a working day or longer and 20 times as long as the step takes, the term is cut first.',
    },
    how: {
      kk: 'Күту себебін табыңыз: қадамды автоматтандырыңыз, біріктіріңіз, қатар орындаңыз не алып тастаңыз. Уақыт қате жазылса, түзетіңіз.',
      ru: 'Найдите причину ожидания: автоматизируйте шаг, объедините его с соседним, выполняйте параллельно или уберите. Если время указано неверно, исправьте его.',
      en: 'Find why the case waits: automate the step, join it to its neighbour, do it in parallel or drop it. When the time is wrong, correct it.',
    },
  },
  'document-never-used': {
    why: {
      kk: 'Ешкім оқымайтын құжатты дайындауға уақыт босқа кетеді. Талдау қағаз құжаттардың түрі мен санын анықтаудан басталады.',
      ru: 'Время на документ, который никто не читает, тратится зря. Анализ начинают с вида и числа бумажных документов.',
      en: 'Time spent on a document that nobody reads is lost. The analysis begins with the kinds and the number of paper documents.',
    },
    how: {
      kk: 'Құжаттан бас тартыңыз. Ол қажет болса, кейінгі қадамның кіріс құжаты етіп көрсетіңіз немесе клиентке хабарламалар ағынымен жіберіңіз.',
      ru: 'Откажитесь от документа. Если он нужен, укажите его входящим документом следующего шага или отправьте клиенту потоком сообщений.',
      en: 'Do without the document. If it is needed, make it an incoming document of a later step, or send it to the client by a message flow.',
    },
  },
  'approval-repeated': {
    why: {
      kk: 'Бір рөл екі рет келіссе, бірінші келісу ештеңе шешпейді: мерзім ұзарады, жауапкершілік жойылады. Қағидат: шешім мен келісу жоғарыға ысырылмайды.',
      ru: 'Если роль согласовывает дважды, первое согласование ничего не решает: срок растёт, ответственность теряется. Принцип: решения и согласования не перекладывают наверх.',
      en: 'When a role approves twice, the first approval decides nothing: the term grows and nobody is responsible. The principle: decisions and approvals are not passed upward.',
    },
    how: {
      kk: 'Бір келісуді қалдырыңыз: шешімді қай қадам қабылдайтынын анықтап, қалғанын алып тастаңыз немесе хабарлаумен ауыстырыңыз.',
      ru: 'Оставьте одно согласование: определите, какой шаг принимает решение, а остальные уберите или замените уведомлением.',
      en: 'Keep one approval: settle which step decides, and drop the others or turn them into a notice.',
    },
  },
  'one-hand-decides': {
    why: {
      kk: 'Өтініш берушімен кездесетін, жалғыз шешетін және істі із қалдырмай соза алатын адам – сыбайлас жемқорлық тәуекелі. Цифрлық трансформацияның нәтижесі осы тәуекелдің азаюымен де бағаланады.',
      ru: 'Человек, который встречается с заявителем, решает один и может затянуть дело без следа, – коррупционный риск. Итоги цифровой трансформации оценивают и по снижению этого риска.',
      en: 'One who meets the applicant, decides alone and can delay without trace is a corruption risk. Digital transformation is judged, among other things, by how far it lowers that risk.',
    },
    how: {
      kk: 'Шешім мен байланысты бөліңіз, шешімді ереже бойынша жүйеге беріңіз не басқа рөлдің келісуін қосыңыз. Қадам жүйеде тіркелсе, жүйені көрсетіңіз; мерзімі болса, таймер қойыңыз.',
      ru: 'Разделите решение и общение, поручите решение системе по правилам или добавьте согласование другой роли. Если шаг отражается в системе, укажите её; если у него есть срок, поставьте таймер.',
      en: 'Part the decision from the contact, let a system decide by rules, or add the approval of another role. If a system records the step, name it; if it has a term, put a timer on it.',
    },
  },
  'media-break': {
    why: {
      kk: 'Қағаздан жүйеге енгізу мен жүйеден басып шығару уақыт алады, қате тудырады; толық автоматтандырылған қызметте медиа-ажырау болмайды.',
      ru: 'Ввод с бумаги в систему и печать из неё отнимают время и рождают ошибки; у полностью автоматизированной услуги медиа-разрывов нет.',
      en: 'Typing paper into a system and printing from it takes time and breeds errors; a fully automated service has no media breaks.',
    },
    how: {
      kk: 'Құжатты басынан соңына дейін электрондық түрде жүргізіңіз: өтініш нысаны, деректерді жүйелерден алу, ЭЦҚ.',
      ru: 'Ведите документ в электронном виде от начала до конца: форма заявления, получение данных из систем, ЭЦП.',
      en: 'Keep the document electronic from beginning to end: a form for the application, data from the systems, a digital signature.',
    },
  },
};
