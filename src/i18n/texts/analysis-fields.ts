import { fieldLabels } from './field-labels.ts';
import type { FieldTexts } from './fields.ts';

/** Fields of problems, interviews and the client map. */
export const analysisFieldTexts = {
  problem: {
    code: {
      label: { kk: 'Проблема коды', ru: 'Код проблемы', en: 'Problem code' },
      hint: { kk: 'Мысалы: P1', ru: 'Например: P1', en: 'For example: P1' },
    },
    text: { label: { kk: 'Проблема', ru: 'Проблема', en: 'Problem' } },
    category: { label: { kk: 'Санаты', ru: 'Категория', en: 'Category' } },
    severity: {
      label: { kk: 'Ауырлығы', ru: 'Тяжесть', en: 'Severity' },
      hint: { kk: '1 – жеңіл, 5 – өте ауыр', ru: '1 – лёгкая, 5 – очень тяжёлая', en: '1 – slight, 5 – very severe' },
    },
    frequency: { label: fieldLabels.frequency },
    evidence: {
      label: { kk: 'Дәлелі', ru: 'Подтверждение', en: 'Evidence' },
      hint: {
        kk: 'Сұхбат, өлшем, статистика, шағым немесе құжат',
        ru: 'Интервью, замер, статистика, жалоба или документ',
        en: 'Interview, measurement, statistics, complaint or document',
      },
    },
    cause: { label: { kk: 'Себебі', ru: 'Причина', en: 'Cause' } },
    stakeholders: {
      label: { kk: 'Зардап шегетін қатысушылар', ru: 'Кого затрагивает', en: 'Affected stakeholders' },
    },
    solutionType: { label: { kk: 'Шешімнің түрі', ru: 'Вид решения', en: 'Kind of solution' } },
    solution: { label: { kk: 'Шешімі', ru: 'Решение', en: 'Solution' } },
    solutionElements: {
      label: {
        kk: 'Шешім енгізілген диаграмма элементтері',
        ru: 'Элементы диаграммы, где внесено решение',
        en: 'Diagram elements that carry the solution',
      },
    },
    elements: { label: fieldLabels.elements },
  },
  interview: {
    date: { label: { kk: 'Сұхбат күні', ru: 'Дата интервью', en: 'Date of the interview' } },
    respondent: {
      label: { kk: 'Сұхбат берген адамның рөлі', ru: 'Роль опрошенного', en: 'Role of the respondent' },
      hint: {
        kk: 'Аты-жөнін емес, рөлін жазыңыз',
        ru: 'Укажите роль, а не имя',
        en: 'Write the role, not the name',
      },
    },
    stakeholder: { label: fieldLabels.stakeholder },
    interviewer: { label: { kk: 'Сұхбат жүргізуші', ru: 'Интервьюер', en: 'Interviewer' } },
    questions: { label: { kk: 'Сұрақтар', ru: 'Вопросы', en: 'Questions' } },
    answers: { label: { kk: 'Жауаптар', ru: 'Ответы', en: 'Answers' } },
    findings: { label: { kk: 'Қорытындылар', ru: 'Выводы', en: 'Conclusions' } },
    problems: { label: fieldLabels.problems },
  },
  persona: {
    name: {
      label: fieldLabels.name,
      hint: {
        kk: 'Нақты адамның аты емес, мысалы: «Алғаш рет ана болған тұрғын»',
        ru: 'Не имя реального человека, например: «Жительница, впервые ставшая мамой»',
        en: 'Not the name of a real person, for example: “First-time mother”',
      },
    },
    stakeholder: { label: fieldLabels.stakeholder },
    needs: { label: { kk: 'Қажеттіліктері', ru: 'Потребности', en: 'Needs' } },
    characteristics: { label: { kk: 'Жеке сипаттамалары', ru: 'Характеристики', en: 'Characteristics' } },
    scenario: { label: { kk: 'Сценарий', ru: 'Сценарий', en: 'Scenario' } },
    expectations: { label: fieldLabels.expectations },
  },
  'journey-stage': {
    persona: { label: { kk: 'Клиент бейнесі', ru: 'Портрет клиента', en: 'Persona' } },
    name: { label: { kk: 'Кезең атауы', ru: 'Название этапа', en: 'Name of the stage' } },
    goal: { label: { kk: 'Клиенттің мақсаты', ru: 'Цель клиента', en: 'Client’s goal' } },
    actions: { label: { kk: 'Клиенттің әрекеттері', ru: 'Действия клиента', en: 'Client’s actions' } },
    thoughts: { label: { kk: 'Клиенттің ойлары', ru: 'Мысли клиента', en: 'Client’s thoughts' } },
    channel: { label: fieldLabels.channel },
    touchpoints: { label: fieldLabels.touchpoints },
    documents: { label: { kk: 'Сұратылатын құжаттар', ru: 'Запрашиваемые документы', en: 'Documents asked for' } },
    timeSpent: {
      label: { kk: 'Жұмсалатын уақыт', ru: 'Затрачиваемое время', en: 'Time spent' },
      hint: { kk: 'Мысалы: «20 минут»', ru: 'Например: «20 минут»', en: 'For example: “20 minutes”' },
    },
    waiting: { label: { kk: 'Күту уақыты', ru: 'Время ожидания', en: 'Waiting time' } },
    cost: { label: { kk: 'Клиенттің шығыны', ru: 'Затраты клиента', en: 'Client’s cost' } },
    emotion: {
      label: { kk: 'Көңіл күй', ru: 'Эмоция', en: 'Emotion' },
      hint: {
        kk: '−2 – өте нашар, 0 – бейтарап, +2 – өте жақсы',
        ru: '−2 – очень плохо, 0 – нейтрально, +2 – очень хорошо',
        en: '−2 – very bad, 0 – neutral, +2 – very good',
      },
    },
    pain: { label: { kk: 'Ауырту нүктесі', ru: 'Болевая точка', en: 'Pain point' } },
    momentOfTruth: {
      label: { kk: 'Шындық сәті', ru: 'Момент истины', en: 'Moment of truth' },
      hint: {
        kk: 'Клиенттің қызмет туралы пікірі осы кезеңде қалыптасады',
        ru: 'На этом этапе у клиента складывается мнение об услуге',
        en: 'On this stage the client forms an opinion of the service',
      },
    },
    opportunity: { label: { kk: 'Мүмкіндік', ru: 'Возможность', en: 'Opportunity' } },
    problems: { label: fieldLabels.problems },
    elements: { label: fieldLabels.elements },
  },
} satisfies Record<string, FieldTexts>;
