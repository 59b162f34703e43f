import { sentences } from '#i18n/say.ts';

/** Texts of the code lists that records are filled with; team roles follow 601 p.31 word for word. */
export const recordChoiceTexts = {
  organisationKind: sentences({
    central: { kk: 'Орталық мемлекеттік орган', ru: 'Центральный государственный орган', en: 'Central state body' },
    committee: { kk: 'Ведомство (комитет)', ru: 'Ведомство (комитет)', en: 'Committee' },
    local: { kk: 'Жергілікті атқарушы орган', ru: 'Местный исполнительный орган', en: 'Local executive body' },
    subordinate: {
      kk: 'Ведомстволық бағынысты ұйым',
      ru: 'Подведомственная организация',
      en: 'Subordinate organisation',
    },
    'quasi-state': {
      kk: 'Квазимемлекеттік сектор субъектісі',
      ru: 'Субъект квазигосударственного сектора',
      en: 'Quasi-state entity',
    },
    dgsc: {
      kk: 'Цифрлық үкіметті қолдау орталығы (ЦҮҚО)',
      ru: 'Центр поддержки цифрового правительства (ЦПЦП)',
      en: 'Digital Government Support Centre (DGSC)',
    },
    integrator: {
      kk: '«Электрондық үкіметтің» сервистік интеграторы',
      ru: 'Сервисный интегратор «электронного правительства»',
      en: 'E-government service integrator',
    },
    operator: {
      kk: '«Электрондық үкіметтің» ақпараттық-коммуникациялық инфрақұрылымының операторы',
      ru: 'Оператор информационно-коммуникационной инфраструктуры «электронного правительства»',
      en: 'Operator of the e-government ICT infrastructure',
    },
    other: { kk: 'Өзге ұйым', ru: 'Иная организация', en: 'Other organisation' },
  }),
  memberRole: sentences({
    leader: { kk: 'Жобалау командасының жетекшісі', ru: 'Руководитель проектной команды', en: 'Project team leader' },
    unit: {
      kk: 'Бизнес-процесті жүзеге асыруға жауапты құрылымдық бөлімшенің қызметкері',
      ru: 'Работник структурного подразделения, ответственного за осуществление бизнес-процесса',
      en: 'Staff of the unit that runs the process',
    },
    subordinate: {
      kk: 'Ведомстволық бағынысты ұйымның қызметкері',
      ru: 'Работник подведомственной организации',
      en: 'Staff of a subordinate organisation',
    },
    expert: {
      kk: 'Тиісті салада сараптамалық білімі бар мемлекеттік органның қызметкері',
      ru: 'Работник государственного органа с экспертными знаниями в сфере',
      en: 'State body expert',
    },
    architect: { kk: 'IT-архитектор', ru: 'ИТ-архитектор', en: 'IT architect' },
    analyst: {
      kk: 'Бизнес-талдаушы (IT-талдаушы)',
      ru: 'Бизнес-аналитик (ИТ-аналитик)',
      en: 'Business (IT) analyst',
    },
    interested: {
      kk: 'Мүдделі ұйымның өкілі',
      ru: 'Представитель заинтересованной организации',
      en: 'Interested organisation',
    },
    independent: { kk: 'Тәуелсіз сарапшы', ru: 'Независимый эксперт', en: 'Independent expert' },
    quality: {
      kk: 'Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органның қызметкері',
      ru: 'Работник уполномоченного органа по оценке и контролю качества оказания госуслуг',
      en: 'Service-quality body',
    },
  }),
  legalKind: sentences({
    code: { kk: 'Кодекс', ru: 'Кодекс', en: 'Code' },
    law: { kk: 'Заң', ru: 'Закон', en: 'Law' },
    decree: { kk: 'Қаулы', ru: 'Постановление', en: 'Decree' },
    order: { kk: 'Бұйрық', ru: 'Приказ', en: 'Order' },
    standard: { kk: 'Стандарт', ru: 'Стандарт', en: 'Standard' },
    planning: {
      kk: 'Мемлекеттік жоспарлау жүйесінің құжаты (МЖЖ құжаты)',
      ru: 'Документ Системы государственного планирования (документ СГП)',
      en: 'State Planning System document',
    },
    methodology: { kk: 'Әдістеме', ru: 'Методика', en: 'Methodology' },
    internal: { kk: 'Ішкі құжат', ru: 'Внутренний документ', en: 'Internal document' },
  }),
  legalRelation: sentences({
    regulates: { kk: 'Регламенттейді', ru: 'Регламентирует', en: 'Regulates' },
    touches: { kk: 'Қозғайды', ru: 'Затрагивает', en: 'Touches' },
  }),
  legalStatus: sentences({
    'in-force': { kk: 'Қолданыста', ru: 'Действует', en: 'In force' },
    repealed: { kk: 'Күші жойылған', ru: 'Утратил силу', en: 'Repealed' },
    draft: { kk: 'Жоба', ru: 'Проект', en: 'Draft' },
  }),
  stakeholderType: sentences({
    client: { kk: 'Клиент', ru: 'Клиент', en: 'Client' },
    'state-body': { kk: 'Мемлекеттік орган', ru: 'Государственный орган', en: 'State body' },
    subordinate: {
      kk: 'Ведомстволық бағынысты ұйым',
      ru: 'Подведомственная организация',
      en: 'Subordinate organisation',
    },
    business: { kk: 'Кәсіпкерлік субъектісі', ru: 'Субъект предпринимательства', en: 'Business' },
    public: { kk: 'Жұртшылық', ru: 'Общественность', en: 'Public' },
    contractor: { kk: 'Мердігер', ru: 'Подрядчик', en: 'Contractor' },
    'system-owner': {
      kk: 'Ақпараттық жүйенің иесі',
      ru: 'Владелец информационной системы',
      en: 'Owner of an information system',
    },
  }),
  attitude: sentences({
    champion: { kk: 'Белсенді жақтаушы', ru: 'Активный сторонник', en: 'Champion' },
    supporter: { kk: 'Жақтаушы', ru: 'Сторонник', en: 'Supporter' },
    neutral: { kk: 'Бейтарап', ru: 'Нейтральный', en: 'Neutral' },
    critic: { kk: 'Сын айтушы', ru: 'Критик', en: 'Critic' },
    opponent: { kk: 'Қарсы болушы', ru: 'Противник', en: 'Opponent' },
  }),
  touchDirection: sentences({
    'to-body': { kk: 'Мемлекеттік органға', ru: 'В государственный орган', en: 'To the state body' },
    'to-client': { kk: 'Клиентке', ru: 'Клиенту', en: 'To the client' },
    both: { kk: 'Екі бағытта', ru: 'В обе стороны', en: 'Both ways' },
  }),
  access: sentences({
    open: { kk: 'Ашық деректер', ru: 'Открытые данные', en: 'Open data' },
    restricted: {
      kk: 'Қолжетімділігі шектеулі деректер',
      ru: 'Данные ограниченного доступа',
      en: 'Restricted data',
    },
    personal: { kk: 'Дербес деректер', ru: 'Персональные данные', en: 'Personal data' },
    'tax-secret': { kk: 'Салық құпиясы', ru: 'Налоговая тайна', en: 'Tax secret' },
    'state-secret': { kk: 'Мемлекеттік құпия', ru: 'Государственная тайна', en: 'State secret' },
  }),
  dataFormat: sentences({
    paper: { kk: 'Қағаз', ru: 'Бумажный', en: 'Paper' },
    electronic: { kk: 'Электрондық', ru: 'Электронный', en: 'Electronic' },
    mixed: { kk: 'Аралас', ru: 'Комбинированный', en: 'Mixed' },
  }),
  dataType: sentences({
    primary: { kk: 'Бастапқы', ru: 'Первичные', en: 'Primary' },
    aggregated: { kk: 'Жинақталған', ru: 'Агрегированные', en: 'Aggregated' },
    reference: { kk: 'Анықтамалық', ru: 'Справочные', en: 'Reference' },
  }),
  dataObject: sentences({
    subject: { kk: 'Деректер субъектісі', ru: 'Субъект данных', en: 'Data subject' },
    object: { kk: 'Деректер объектісі', ru: 'Объект данных', en: 'Data object' },
  }),
  systemStatus: sentences({
    'in-use': { kk: 'Пайдаланылуда', ru: 'Эксплуатируется', en: 'In use' },
    planned: { kk: 'Жоспарлануда', ru: 'Планируется', en: 'Planned' },
    decommissioning: { kk: 'Пайдаланудан шығарылуда', ru: 'Выводится из эксплуатации', en: 'Being decommissioned' },
  }),
};
