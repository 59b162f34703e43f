import { fieldLabels } from './field-labels.ts';
import type { FieldTexts } from './fields.ts';

/** Fields of the passport, the team and the organisations. */
export const projectFieldTexts = {
  passport: {
    code: {
      label: { kk: 'Процестің коды', ru: 'Код процесса', en: 'Process code' },
      hint: { kk: 'Мысалы: GA03', ru: 'Например: GA03', en: 'For example: GA03' },
    },
    owner: {
      label: { kk: 'Бизнес-процестердің иесі', ru: 'Владелец бизнес-процессов', en: 'Business process owner' },
      hint: {
        kk: 'Лауазымды адам емес, мемлекеттік орган',
        ru: 'Государственный орган, а не должностное лицо',
        en: 'A state body, not a person',
      },
    },
    ownerDeputy: { label: { kk: 'Цифрлық орынбасар', ru: 'Цифровой заместитель', en: 'Digital deputy' } },
    sphere: { label: { kk: 'Сала (ая)', ru: 'Отрасль (сфера)', en: 'Sphere' } },
    case: { label: { kk: 'Кейс (бизнес-процестер тобы)', ru: 'Кейс (группа бизнес-процессов)', en: 'Case' } },
    function: { label: { kk: 'Мемлекеттік функция', ru: 'Государственная функция', en: 'State function' } },
    service: {
      label: { kk: 'Мемлекеттік көрсетілетін қызмет', ru: 'Государственная услуга', en: 'Public service' },
      hint: {
        kk: 'Мемлекеттік көрсетілетін қызметтер тізіліміндегі атауы',
        ru: 'Название по Реестру государственных услуг',
        en: 'Name in the Register of public services',
      },
    },
    isService: {
      label: {
        kk: 'Процесс бойынша мемлекеттік қызмет көрсетіледі',
        ru: 'По процессу оказывается государственная услуга',
        en: 'The process delivers a public service',
      },
    },
    client: {
      label: { kk: 'Клиент', ru: 'Клиент', en: 'Client' },
      hint: {
        kk: 'Нәтижені кім алады: көрсетілетін қызметті алушы немесе мемлекеттік орган',
        ru: 'Кто получает результат: услугополучатель или государственный орган',
        en: 'Who receives the result: a service recipient or a state body',
      },
    },
    purpose: { label: { kk: 'Процестің мақсаты', ru: 'Цель процесса', en: 'Purpose of the process' } },
    trigger: {
      label: { kk: 'Түрткі болатын оқиға', ru: 'Инициирующее событие', en: 'Triggering event' },
      hint: {
        kk: 'Процесс неден басталады, мысалы: «Өтініш келіп түсті»',
        ru: 'С чего начинается процесс, например: «Поступило заявление»',
        en: 'What starts the process, for example: “Application received”',
      },
    },
    result: { label: { kk: 'Процестің нәтижесі', ru: 'Результат процесса', en: 'Result of the process' } },
    participants: { label: { kk: 'Процеске қатысушылар', ru: 'Участники процесса', en: 'Participants' } },
    volumePerYear: {
      label: { kk: 'Жылдық көлемі', ru: 'Объём в год', en: 'Volume per year' },
      hint: {
        kk: 'Процесс бір жылда неше рет орындалады',
        ru: 'Сколько раз в год выполняется процесс',
        en: 'How many times a year the process runs',
      },
    },
    volumeSource: {
      label: { kk: 'Көлем туралы деректердің көзі', ru: 'Источник данных об объёме', en: 'Source of the volume' },
    },
    automationActual: {
      label: {
        kk: 'Автоматтандырудың нақты дәрежесі',
        ru: 'Фактическая степень автоматизации',
        en: 'Actual degree of automation',
      },
      hint: {
        kk: 'Ағымдағы нұсқа бойынша: толық автоматтандырылған қызметте қағаз бен электрондық түр алмаспайды',
        ru: 'По текущему варианту: при полной автоматизации бумага и электронная форма не чередуются',
        en: 'Of the current variant: in full automation data never changes between paper and electronic form',
      },
    },
    automationPotential: {
      label: {
        kk: 'Автоматтандырудың ықтимал дәрежесі',
        ru: 'Потенциальная степень автоматизации',
        en: 'Potential degree of automation',
      },
      hint: {
        kk: 'Нысаналы нұсқа бойынша қол жеткізуге болатын дәреже',
        ru: 'Степень, достижимая в целевом варианте',
        en: 'The degree that the target variant can reach',
      },
    },
    term: {
      label: { kk: 'Белгіленген мерзім', ru: 'Установленный срок', en: 'Statutory term' },
      hint: {
        kk: 'Құқықтық актіде белгіленген мерзім, мысалы: «5 жұмыс күні»',
        ru: 'Срок по правовому акту, например: «5 рабочих дней»',
        en: 'Term set by the legal act, for example: “5 working days”',
      },
    },
    documents: { label: { kk: 'Процестің құжаттары', ru: 'Документы процесса', en: 'Documents of the process' } },
    relatedProcesses: { label: { kk: 'Байланысты процестер', ru: 'Связанные процессы', en: 'Related processes' } },
    goals: {
      label: {
        kk: 'Цифрлық трансформациялау мақсаттары',
        ru: 'Цели цифровой трансформации',
        en: 'Goals of digital transformation',
      },
      hint: {
        kk: '601/НҚ бұйрығымен бекітілген Қағидалардың 5-тармағынан кемінде бір мақсатты таңдаңыз',
        ru: 'Выберите хотя бы одну цель из пункта 5 Правил, утверждённых приказом 601/НҚ',
        en: 'Choose at least one goal of paragraph 5 of the Rules approved by Order 601/NQ',
      },
    },
    ownGoal: { label: { kk: 'Өзге мақсат', ru: 'Иная цель', en: 'Other goal' } },
    methodology: {
      label: {
        kk: 'Реинжиниринг жүргізу әдістемесі',
        ru: 'Методика проведения реинжиниринга',
        en: 'Reengineering methodology',
      },
      hint: {
        kk: 'Әдістеменің нөмірі, күні және редакциясы',
        ru: 'Номер, дата и редакция методики',
        en: 'Number, date and revision of the methodology',
      },
    },
    version: { label: { kk: 'Паспорт редакциясы', ru: 'Редакция паспорта', en: 'Revision of the passport' } },
    authors: { label: { kk: 'Паспортты жасағандар', ru: 'Составители паспорта', en: 'Authors of the passport' } },
    observedOn: {
      label: {
        kk: 'Ағымдағы нұсқа байқалған күн',
        ru: 'Дата наблюдения текущего варианта',
        en: 'Current variant observed on',
      },
      hint: {
        kk: 'Ағымдағы нұсқа процестің осы күнгі нақты күйін көрсетеді',
        ru: 'Текущий вариант показывает, как процесс шёл на эту дату',
        en: 'The current variant shows the process as it was on this date',
      },
    },
    startedOn: {
      label: { kk: 'Реинжиниринг басталған күн', ru: 'Дата начала реинжиниринга', en: 'Reengineering started on' },
    },
  },
  team: {
    orderNumber: {
      label: { kk: 'Команда құру туралы бұйрықтың нөмірі', ru: 'Номер приказа о команде', en: 'Number of the order' },
    },
    orderDate: {
      label: { kk: 'Команда құру туралы бұйрықтың күні', ru: 'Дата приказа о команде', en: 'Date of the order' },
    },
    mapApprovedOn: {
      label: {
        kk: 'Цифрлық трансформациялау картасы бекітілген күн',
        ru: 'Дата утверждения карты цифровой трансформации',
        en: 'Digital transformation map approved on',
      },
      hint: {
        kk: 'Команда осы күннен кейін 10 жұмыс күні ішінде қалыптастырылады',
        ru: 'Команда формируется в течение 10 рабочих дней после этой даты',
        en: 'The team is formed within 10 working days after this date',
      },
    },
    note: { label: fieldLabels.note },
  },
  member: {
    person: {
      label: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество', en: 'Full name' },
    },
    organisation: { label: fieldLabels.organisation },
    position: { label: { kk: 'Лауазымы', ru: 'Должность', en: 'Position' } },
    role: { label: { kk: 'Командадағы рөлі', ru: 'Роль в команде', en: 'Role in the team' } },
    qualification: { label: { kk: 'Біліктілігі', ru: 'Квалификация', en: 'Qualification' } },
    contacts: {
      label: { kk: 'Байланыс деректері', ru: 'Контакты', en: 'Contacts' },
      hint: {
        kk: 'Тек жұмыс телефоны мен жұмыс поштасы',
        ru: 'Только рабочий телефон и рабочая почта',
        en: 'Work phone and work e-mail only',
      },
    },
  },
  organisation: {
    name: { label: fieldLabels.name },
    kind: { label: fieldLabels.kind },
    parent: { label: { kk: 'Жоғары тұрған ұйым', ru: 'Вышестоящая организация', en: 'Parent organisation' } },
    head: { label: { kk: 'Бірінші басшы', ru: 'Первый руководитель', en: 'First head' } },
  },
} satisfies Record<string, FieldTexts>;
