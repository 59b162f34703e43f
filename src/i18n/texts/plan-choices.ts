import { sentences } from '#i18n/say.ts';
import { projectStageTexts } from './project-stages.ts';

/** Texts of the code lists of problems, measures and the project; goals follow 601 p.5 word for word. */
export const planChoiceTexts = {
  problemCategory: sentences({
    time: { kk: 'Мерзім', ru: 'Сроки', en: 'Time' },
    documents: { kk: 'Құжаттар', ru: 'Документы', en: 'Documents' },
    visits: { kk: 'Жеке келу', ru: 'Визиты', en: 'Visits' },
    approvals: { kk: 'Келісулер', ru: 'Согласования', en: 'Approvals' },
    data: { kk: 'Деректер', ru: 'Данные', en: 'Data' },
    legal: { kk: 'Құқықтық реттеу', ru: 'Правовое регулирование', en: 'Legal regulation' },
    system: { kk: 'Ақпараттық жүйе', ru: 'Информационная система', en: 'Information system' },
    staff: { kk: 'Кадрлар', ru: 'Кадры', en: 'Staff' },
    corruption: { kk: 'Сыбайлас жемқорлық тәуекелі', ru: 'Коррупционный риск', en: 'Corruption risk' },
    information: { kk: 'Клиенттердің хабардарлығы', ru: 'Информированность клиентов', en: 'Clients’ awareness' },
  }),
  solutionType: sentences({
    reengineering: { kk: 'Реинжиниринг', ru: 'Реинжиниринг', en: 'Reengineering' },
    ict: { kk: 'АКТ-шешім', ru: 'ИКТ-решение', en: 'ICT solution' },
    legal: { kk: 'Құқықтық шешім', ru: 'Правовое решение', en: 'Legal solution' },
    organisational: { kk: 'Ұйымдастырушылық шешім', ru: 'Организационное решение', en: 'Organisational solution' },
  }),
  measureKind: sentences({
    organisational: { kk: 'Ұйымдастыру', ru: 'Организационное', en: 'Organisational' },
    legal: { kk: 'НҚА жобасын әзірлеу', ru: 'Разработка проекта НПА', en: 'Draft legal act' },
    automation: { kk: 'Автоматтандыру', ru: 'Автоматизация', en: 'Automation' },
    integration: { kk: 'Интеграциялау', ru: 'Интеграция', en: 'Integration' },
    infrastructure: { kk: 'Инфрақұрылым', ru: 'Инфраструктура', en: 'Infrastructure' },
    training: { kk: 'Оқыту', ru: 'Обучение', en: 'Training' },
    pilot: { kk: 'Пилоттық жоба', ru: 'Пилотный проект', en: 'Pilot project' },
    information: { kk: 'Хабардар ету', ru: 'Информирование', en: 'Information' },
  }),
  roadmapSection: sentences({
    organisational: {
      kk: 'Ұйымдастырушылық іс-шаралар',
      ru: 'Организационные мероприятия',
      en: 'Organisational measures',
    },
    systems: {
      kk: 'Ақпараттық жүйелерді модификациялау және интеграциялау',
      ru: 'Модификация и интеграция информационных систем',
      en: 'IS modification and integration',
    },
    legal: {
      kk: 'Нормативтік-құқықтық қамтамасыз ету',
      ru: 'Нормативно-правовое обеспечение',
      en: 'Legal support',
    },
    launch: {
      kk: 'Оңтайландырылған бизнес-процесті іске қосу',
      ru: 'Запуск оптимизированного бизнес-процесса',
      en: 'Launch of the optimised process',
    },
    awareness: {
      kk: 'Азаматтардың хабардарлығын арттыру',
      ru: 'Повышение информированности граждан',
      en: 'Public awareness',
    },
  }),
  automationRoute: sentences({
    platform: {
      kk: 'Платформалық бағдарламалық өнім (QazTech платформасы)',
      ru: 'Платформенный программный продукт (платформа QazTech)',
      en: 'Platform software product (QazTech platform)',
    },
    develop: {
      kk: 'Қолданыстағы ақпараттық жүйені дамыту',
      ru: 'Развитие действующей информационной системы',
      en: 'Develop an existing information system',
    },
    new: {
      kk: 'Жаңа ақпараттық жүйе құру',
      ru: 'Создание новой информационной системы',
      en: 'Create a new information system',
    },
    service: {
      kk: 'Ақпараттық-коммуникациялық көрсетілетін қызметті сатып алу',
      ru: 'Приобретение информационно-коммуникационной услуги',
      en: 'Buy an ICT service',
    },
    none: { kk: 'Автоматтандыру көзделмеген', ru: 'Автоматизация не предусмотрена', en: 'No automation' },
  }),
  measureStatus: sentences({
    planned: { kk: 'Жоспарда', ru: 'В плане', en: 'Planned' },
    running: { kk: 'Орындалуда', ru: 'Исполняется', en: 'Running' },
    done: { kk: 'Орындалды', ru: 'Исполнено', en: 'Done' },
    overdue: { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
    dropped: { kk: 'Алып тасталды', ru: 'Исключено', en: 'Dropped' },
  }),
  financing: sentences({
    republican: { kk: 'Республикалық бюджет', ru: 'Республиканский бюджет', en: 'Republican budget' },
    local: { kk: 'Жергілікті бюджет', ru: 'Местный бюджет', en: 'Local budget' },
    own: { kk: 'Меншікті қаражат', ru: 'Собственные средства', en: 'Own funds' },
    grant: { kk: 'Грант', ru: 'Грант', en: 'Grant' },
    none: { kk: 'Қаржыландыру талап етілмейді', ru: 'Финансирование не требуется', en: 'No funding needed' },
  }),
  goal: sentences({
    'goal.1': {
      kk: 'Инфрақұрылымды жаңғырту және «электрондық үкімет» архитектурасының негізінде платформалық шешімдерге көшу есебінен цифрлық мемлекет құру',
      ru: 'Построение цифрового государства за счёт модернизации инфраструктуры и перехода на платформенные решения на основе архитектуры «электронного правительства»',
      en: 'Digital state on platform solutions',
    },
    'goal.2': {
      kk: 'Процестер санын қысқарту есебінен азаматтармен және басқа мемлекеттік құрылымдармен өзара іс-қимыл арналарын жетілдіру',
      ru: 'Совершенствование каналов взаимодействия с гражданами и другими госструктурами за счёт сокращения числа процессов',
      en: 'Better channels through fewer processes',
    },
    'goal.3': {
      kk: 'Мемлекеттік басқарудың алгоритмдік реттеу жүйелеріне көшу',
      ru: 'Переход к системам алгоритмического регулирования государственного управления',
      en: 'Algorithmic regulation',
    },
    'goal.4': {
      kk: 'Деректер негізінде шешім қабылдаудың жаңа сапасы мен мәдениеті',
      ru: 'Новое качество и культура принятия решений на основе данных',
      en: 'Data-driven decisions',
    },
    'goal.5': {
      kk: 'Көрсетілетін мемлекеттік қызметтерді проактивті форматқа барынша көшіру',
      ru: 'Максимальный перевод государственных услуг в проактивный формат',
      en: 'Proactive services',
    },
    'goal.6': {
      kk: 'Тарихи деректерді толық цифрландыру және қағаз құжаттарды жоққа шығару',
      ru: 'Полная оцифровка исторических данных и исключение бумажных документов',
      en: 'Digitise history, no paper',
    },
    'goal.7': {
      kk: 'Жеке және заңды тұлғалардан «электрондық үкіметтің» ақпараттандыру объектілерінде бар деректерді сұратуға толық тыйым салу',
      ru: 'Полный запрет на истребование у физических и юридических лиц данных, имеющихся в объектах информатизации «электронного правительства»',
      en: 'Full ban on asking for data already held',
    },
    'goal.8': {
      kk: 'Көрсетілетін мемлекеттік қызметтерді композициялық форматқа барынша аудару',
      ru: 'Максимальный перевод государственных услуг в композитный формат',
      en: 'Composite services',
    },
    'goal.9': {
      kk: 'Көрсетілетін мемлекеттік қызметтерді экстерриториалдық форматқа барынша аудару',
      ru: 'Максимальный перевод государственных услуг в экстерриториальный формат',
      en: 'Extraterritorial services',
    },
  }),
  projectStage: projectStageTexts,
  variantState: sentences({
    draft: { kk: 'Жоба', ru: 'Черновик', en: 'Draft' },
    checked: { kk: 'Тексерілді', ru: 'Проверено', en: 'Checked' },
    ready: { kk: 'Дайын', ru: 'Готово', en: 'Ready' },
  }),
};
