import type { ActNumber, Practice } from '#domain/source.ts';
import { type Sentence, sentences } from '#i18n/say.ts';

/** The acts: as they are cited, and in full with who issued them and when. */
export const actTexts: Readonly<Record<ActNumber, { readonly short: Sentence; readonly full: Sentence }>> = {
  '601': {
    short: { kk: '601/НҚ бұйрық', ru: 'приказ № 601/НҚ', en: 'Order 601/NQ' },
    full: {
      kk: 'Мемлекеттік басқаруды цифрлық трансформациялау қағидалары: Қазақстан Республикасының Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрі міндетін атқарушысының 2024 жылғы 27 қыркүйектегі № 601/НҚ бұйрығы',
      ru: 'Правила цифровой трансформации государственного управления: приказ и. о. Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 27 сентября 2024 года № 601/НҚ',
      en: 'Rules of digital transformation of public administration: Order No 601/NQ of the Acting Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan of 27 September 2024',
    },
  },
  '611': {
    short: { kk: '611/НҚ бұйрық', ru: 'приказ № 611/НҚ', en: 'Order 611/NQ' },
    full: {
      kk: '«Электрондық үкіметтің» архитектурасын қалыптастыру және іске асыру мониторингі қағидалары: Қазақстан Республикасы Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрінің 2024 жылғы 30 қыркүйектегі № 611/НҚ бұйрығының редакциясында',
      ru: 'Правила формирования и мониторинга реализации архитектуры «электронного правительства»: в редакции приказа Министра цифрового развития, инноваций и аэрокосмической промышленности Республики Казахстан от 30 сентября 2024 года № 611/НҚ',
      en: 'Rules for forming the e-government architecture and monitoring its implementation: as amended by Order No 611/NQ of the Minister of Digital Development, Innovations and Aerospace Industry of the Republic of Kazakhstan of 30 September 2024',
    },
  },
};

/** What stands behind a form or a check where no act prescribes it. */
export const practiceTexts: Readonly<Record<Practice, Sentence>> = {
  passport: {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: процесс паспорты',
    ru: 'практика Центра поддержки цифрового правительства: паспорт процесса',
    en: 'practice of the Digital Government Support Centre: process passport',
  },
  'client-map': {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: клиенттік жол картасы',
    ru: 'практика Центра поддержки цифрового правительства: карта клиентского пути',
    en: 'practice of the Digital Government Support Centre: client map',
  },
  'stakeholder-map': {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: мүдделі қатысушылар картасы',
    ru: 'практика Центра поддержки цифрового правительства: карта заинтересованных участников',
    en: 'practice of the Digital Government Support Centre: stakeholder map',
  },
  'step-times': {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: қадамдардың уақыты мен тармақтардың ықтималдығы',
    ru: 'практика Центра поддержки цифрового правительства: время шагов и вероятность ветвей',
    en: 'practice of the Digital Government Support Centre: times of steps and probabilities of branches',
  },
  notation: {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: BPMN нотациясының ережелері',
    ru: 'практика Центра поддержки цифрового правительства: правила нотации BPMN',
    en: 'practice of the Digital Government Support Centre: rules of BPMN notation',
  },
  names: {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: атаулар қазақ және орыс тілдерінде',
    ru: 'практика Центра поддержки цифрового правительства: названия на казахском и русском языках',
    en: 'practice of the Digital Government Support Centre: names in Kazakh and Russian',
  },
  waiver: {
    kk: 'Цифрлық үкіметті қолдау орталығының тәжірибесі: ескертуді себебін жазып қабылдау',
    ru: 'практика Центра поддержки цифрового правительства: принятие предупреждения с указанием причины',
    en: 'practice of the Digital Government Support Centre: accepting a warning with a reason',
  },
  complexity: {
    kk: 'процестің күрделілігін есептеу: Цифрлық үкіметті қолдау орталығының BPMN-калькуляторы',
    ru: 'расчёт сложности процесса: BPMN-калькулятор Центра поддержки цифрового правительства',
    en: 'counting the complexity of a process: BPMN calculator of the Digital Government Support Centre',
  },
  'service-analysis': {
    kk: 'көрсетілетін қызметтерді талдау тәртібі: күші жойылған 2020 жылғы 14 мамырдағы № 193/НҚ бұйрықтың 8-тармағы',
    ru: 'порядок анализа услуг: пункт 8 утратившего силу приказа от 14 мая 2020 года № 193/НҚ',
    en: 'analysis of services: paragraph 8 of Order No 193/NQ of 14 May 2020, which is repealed',
  },
  media: {
    kk: 'электрондық қызмет медиа-ажыраусыз көрсетіледі: күші жойылған 2008–2010 жылдарға арналған бағдарламаның 5.2-бөлімі',
    ru: 'электронная услуга оказывается без медиа-разрывов: раздел 5.2 утратившей силу программы на 2008–2010 годы',
    en: 'an electronic service has no media breaks: section 5.2 of the programme for 2008–2010, which is repealed',
  },
  links: {
    kk: 'студияның талабы: жазбалар диаграммада бар элементтерге сілтейді',
    ru: 'требование студии: записи ссылаются на имеющиеся элементы диаграммы',
    en: 'asked for by the studio: records point to elements that exist',
  },
  'personal-data': {
    kk: 'дербес деректерді қорғау талабы',
    ru: 'требование защиты персональных данных',
    en: 'protection of personal data',
  },
  forms: {
    kk: 'студияның талабы: мәндер нысанда көрсетілген аралықта болады',
    ru: 'требование студии: значения лежат в границах, указанных в форме',
    en: 'asked for by the studio: values within the range of the form',
  },
};

/** Words around an act and its paragraph, and what the studio says of its own knowledge of the law. */
export const lawTexts = sentences({
  paragraph: { kk: '{p}-т.', ru: 'п. {p}', en: 'para {p}' },
  sub: { kk: '{p}-т. {s}) тт.', ru: 'пп. {s}) п. {p}', en: 'para {p}({s})' },
  basis: { kk: 'Негізі', ru: 'Основание', en: 'Basis' },
  inForce: { kk: 'қолданыста', ru: 'действует', en: 'in force' },
  repealedItem: {
    kk: 'тізбенің {item}-тармағының күші {date} бастап жойылған',
    ru: 'пункт {item} перечня утратил силу с {date}',
    en: 'item {item} of its list is repealed from {date}',
  },
  repealed: { kk: 'күші жойылған', ru: 'утратил силу', en: 'repealed' },
  checkedOn: { kk: '{date} тексерілген', ru: 'проверено {date}', en: 'checked on {date}' },
  noAct: {
    kk: 'нормативтік актіде белгіленбеген',
    ru: 'нормативным актом не установлено',
    en: 'prescribed by no act',
  },
  officialText: { kk: 'Ресми мәтін', ru: 'Официальный текст', en: 'Official text' },
  disclaimer: {
    kk: 'Бұл – анықтамалық мәлімет, құқықтық кеңес емес. Қолданар алдында актінің ресми мәтіні мен күшін adilet.zan.kz сайтынан тексеріңіз.',
    ru: 'Это справочные сведения, а не юридическая консультация. Перед применением проверьте официальный текст и статус акта на adilet.zan.kz.',
    en: 'This is reference information, not legal advice. Before relying on it, check the official text and status of the act at adilet.zan.kz.',
  },
});
