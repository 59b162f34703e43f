import { fieldLabels } from './field-labels.ts';
import type { FieldTexts } from './fields.ts';

/** Fields of the justification, the action plan and its measures, and of accepted warnings. */
export const planFieldTexts = {
  justification: {
    solution: { label: { kk: 'Ұсынылатын шешім', ru: 'Предлагаемое решение', en: 'Proposed solution' } },
    alternatives: { label: { kk: 'Балама шешімдер', ru: 'Альтернативы', en: 'Alternatives' } },
    legal: { label: { kk: 'Құқықтық орындылығы', ru: 'Правовая реализуемость', en: 'Legal feasibility' } },
    technical: { label: { kk: 'Техникалық орындылығы', ru: 'Техническая реализуемость', en: 'Technical feasibility' } },
    financial: { label: { kk: 'Қаржылық орындылығы', ru: 'Финансовая реализуемость', en: 'Financial feasibility' } },
    organisational: {
      label: {
        kk: 'Ұйымдастырушылық орындылығы',
        ru: 'Организационная реализуемость',
        en: 'Organisational feasibility',
      },
    },
    cost: { label: fieldLabels.cost },
    effect: { label: { kk: 'Әсері', ru: 'Эффект', en: 'Effect' } },
    risks: { label: { kk: 'Тәуекелдер', ru: 'Риски', en: 'Risks' } },
    problems: { label: fieldLabels.problems },
  },
  plan: {
    name: { label: { kk: 'Жоспардың атауы', ru: 'Название плана', en: 'Name of the plan' } },
    mapCase: {
      label: {
        kk: 'Цифрлық трансформациялау картасындағы кейс',
        ru: 'Кейс карты цифровой трансформации',
        en: 'Case of the digital transformation map',
      },
      hint: {
        kk: 'Жоспар картаның ажырамас бөлігі болып табылады',
        ru: 'План является неотъемлемой частью карты',
        en: 'The plan is an integral part of the map',
      },
    },
    approver: {
      label: { kk: 'Жоспарды бекітетін адам', ru: 'Кто утверждает план', en: 'Who approves the plan' },
      hint: {
        kk: 'Басшының орынбасары немесе цифрландыру мәселелеріне жетекшілік ететін лауазымды адам',
        ru: 'Заместитель руководителя или должностное лицо, курирующее вопросы цифровизации',
        en: 'The deputy head or the official in charge of digitalisation',
      },
    },
    approverPosition: {
      label: { kk: 'Бекітетін адамның лауазымы', ru: 'Должность утверждающего', en: 'Position of the approver' },
    },
    needsLegalDrafts: {
      label: {
        kk: 'НҚА жобаларын әзірлеу қажет пе',
        ru: 'Нужна ли разработка проектов НПА',
        en: 'Are draft legal acts needed',
      },
    },
    transition: {
      label: {
        kk: 'Нысаналы нұсқаға өту тәсілдері мен әдістері',
        ru: 'Способы и методы перехода к целевому варианту',
        en: 'Ways and methods of transition to the target variant',
      },
    },
    note: { label: fieldLabels.note },
  },
  change: {
    reason: { label: { kk: 'Өзгерістің себебі', ru: 'Причина изменения', en: 'Reason of the change' } },
    problems: { label: fieldLabels.problems },
    principles: { label: { kk: 'Принциптері', ru: 'Принципы', en: 'Principles' } },
    goals: { label: { kk: 'Мақсаттары', ru: 'Цели', en: 'Goals' } },
    legalActs: {
      label: { kk: 'Қозғалатын құқықтық негіз', ru: 'Затронутое правовое основание', en: 'Legal ground touched' },
    },
    noMeasure: {
      label: { kk: 'Іс-шара неге қажет емес', ru: 'Почему мероприятие не нужно', en: 'Why no measure is needed' },
    },
    barrier: { label: { kk: 'Кедергі', ru: 'Барьер', en: 'Barrier' } },
    barrierText: { label: { kk: 'Кедергінің мәні', ru: 'Суть барьера', en: 'What the barrier is' } },
    wave: {
      label: { kk: 'Енгізу кезегі', ru: 'Очередь внедрения', en: 'Wave' },
      hint: {
        kk: 'Оңтайлы нұсқаға көшудің кезегі: 1 – ең жақыны',
        ru: 'Очередь перехода к оптимальному варианту: 1 – ближайшая',
        en: 'Wave of the transition to the optimal variant: 1 is the nearest',
      },
    },
    elements: { label: fieldLabels.elements },
  },
  measure: {
    number: { label: { kk: '№', ru: '№', en: 'No' } },
    what: { label: { kk: 'Іс-шара атауы', ru: 'Наименование мероприятия', en: 'Measure' } },
    kind: { label: fieldLabels.kind },
    section: { label: { kk: 'Жол картасының бөлімі', ru: 'Раздел дорожной карты', en: 'Roadmap section' } },
    responsible: {
      label: { kk: 'Жауапты орындаушылар', ru: 'Ответственные исполнители', en: 'Responsible executors' },
    },
    start: { label: { kk: 'Басталу күні', ru: 'Дата начала', en: 'Start' } },
    term: { label: fieldLabels.term },
    after: {
      label: { kk: 'Алдында орындалатын іс-шаралар', ru: 'Предшествующие мероприятия', en: 'Measures done before' },
    },
    completion: {
      label: { kk: 'Аяқтау нысаны', ru: 'Форма завершения', en: 'Completion form' },
      hint: {
        kk: 'Мысалы: бұйрық, қабылдау актісі, есеп',
        ru: 'Например: приказ, акт приёмки, отчёт',
        en: 'For example: order, acceptance act, report',
      },
    },
    status: { label: fieldLabels.status },
    progress: { label: { kk: 'Орындалуы, %', ru: 'Исполнение, %', en: 'Progress, %' } },
    evidence: {
      label: { kk: 'Орындалуын растау', ru: 'Подтверждение исполнения', en: 'Evidence of progress' },
    },
    resources: { label: { kk: 'Ресурстар', ru: 'Ресурсы', en: 'Resources' } },
    cost: { label: fieldLabels.cost },
    costYear: {
      label: { kk: 'Шығыстар есептелген жыл', ru: 'Год расчёта расходов', en: 'Cost calculated in the year' },
    },
    source: { label: { kk: 'Қаржыландыру көзі', ru: 'Источник финансирования', en: 'Source of funding' } },
    legalAct: {
      label: { kk: 'Өзгертілетін құқықтық акт', ru: 'Изменяемый правовой акт', en: 'Legal act to be changed' },
    },
    legalDraft: { label: { kk: 'НҚА жобасының мәні', ru: 'Суть проекта НПА', en: 'Essence of the draft legal act' } },
    route: { label: { kk: 'Автоматтандыру жолы', ru: 'Способ автоматизации', en: 'Automation route' } },
    routeReason: {
      label: { kk: 'Автоматтандыру жолын таңдау себебі', ru: 'Причина выбора способа', en: 'Reason for the route' },
      hint: {
        kk: 'QazTech платформасы таңдалмаса, себебі міндетті түрде көрсетіледі',
        ru: 'Если выбрана не платформа QazTech, причина обязательна',
        en: 'Required when the QazTech platform is not chosen',
      },
    },
    inArchitecture: {
      label: {
        kk: '«Электрондық үкіметтің» архитектурасында көзделген бе',
        ru: 'Предусмотрено ли архитектурой «электронного правительства»',
        en: 'Provided for by the e-government architecture',
      },
    },
    problems: { label: fieldLabels.problems },
    elements: { label: fieldLabels.elements },
  },
  'cost-line': {
    what: { label: { kk: 'Шығыстардың мазмұны', ru: 'Содержание расходов', en: 'What is paid for' } },
    measure: { label: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Measure' } },
    year: { label: { kk: 'Жылы', ru: 'Год', en: 'Year' } },
    source: { label: { kk: 'Қаржыландыру көзі', ru: 'Источник финансирования', en: 'Source of funding' } },
    amount: { label: { kk: 'Сомасы, мың теңге', ru: 'Сумма, тыс. тенге', en: 'Amount, thousand tenge' } },
  },
  acceptance: {
    finding: { label: { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' } },
    reason: { label: { kk: 'Қабылдау себебі', ru: 'Причина принятия', en: 'Reason for accepting' } },
    by: { label: { kk: 'Қабылдаған адам', ru: 'Кто принял', en: 'Accepted by' } },
    on: { label: { kk: 'Қабылданған күні', ru: 'Дата принятия', en: 'Accepted on' } },
  },
  path: {
    name: { label: { kk: 'Атауы', ru: 'Название', en: 'Name' } },
    note: { label: { kk: 'Ескертпе', ru: 'Примечание', en: 'Note' } },
    answers: { label: { kk: 'Таңдалған жауаптар', ru: 'Выбранные ответы', en: 'Answers chosen' } },
    elements: { label: fieldLabels.elements },
  },
  remark: {
    text: { label: { kk: 'Мәтіні', ru: 'Текст', en: 'Text' } },
    about: { label: { kk: 'Не туралы', ru: 'О чём', en: 'About' } },
    by: { label: { kk: 'Жазған адам', ru: 'Кто написал', en: 'Written by' } },
    on: { label: { kk: 'Жазылған күні', ru: 'Дата', en: 'Written on' } },
    replyTo: { label: { kk: 'Қай пікірге жауап', ru: 'Ответ на комментарий', en: 'Reply to' } },
    resolved: { label: { kk: 'Шешілді', ru: 'Решён', en: 'Resolved' } },
    resolvedBy: { label: { kk: 'Шешкен адам', ru: 'Кто решил', en: 'Resolved by' } },
    resolvedOn: { label: { kk: 'Шешілген күні', ru: 'Дата решения', en: 'Resolved on' } },
    question: { label: { kk: 'Кейінге қалдырылған сұрақ', ru: 'Отложенный вопрос', en: 'Parked question' } },
    protocol: { label: { kk: 'Хаттама', ru: 'Протокол', en: 'Protocol' } },
    elements: { label: fieldLabels.elements },
  },
} satisfies Record<string, FieldTexts>;
