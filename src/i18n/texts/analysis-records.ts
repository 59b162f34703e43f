import { sentences } from '#i18n/say.ts';
import { fieldLabels } from './field-labels.ts';
import type { FieldTexts } from './fields.ts';
import type { RecordText } from './records.ts';
import { questionnaireTexts } from './analysis-items.ts';

const labels = sentences({
  number: { kk: '№', ru: '№', en: 'No' },
  answer: { kk: 'Жауап', ru: 'Ответ', en: 'Answer' },
  justification: questionnaireTexts.justification,
  measures: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
  verdict: { kk: 'Бағасы', ru: 'Оценка', en: 'Verdict' },
});
const common = {
  justification: { label: labels.justification },
  measures: { label: labels.measures },
  elements: { label: fieldLabels.elements },
};

/** Fields of what people say in the analysis of a service. */
export const analysisRecordFieldTexts = {
  'action-answer': { number: { label: labels.number }, answer: { label: labels.answer }, ...common },
  'question-answer': {
    number: { label: labels.number },
    verdict: { label: labels.answer },
    answer: { label: questionnaireTexts.parameter },
    perYear: { label: { kk: 'Жылдық өтініштер саны', ru: 'Обращений в год', en: 'Cases a year' } },
    documents: { label: { kk: 'Алып тасталатын деректер', ru: 'Исключаемые данные', en: 'Data left out' } },
    systems: { label: { kk: 'Ақпараттық жүйелер', ru: 'Информационные системы', en: 'Information systems' } },
    ...common,
  },
  'principle-verdict': {
    principle: { label: { kk: 'Қағидат', ru: 'Принцип', en: 'Principle' } },
    verdict: { label: labels.verdict },
    note: { label: fieldLabels.note },
    measures: common.measures,
    elements: common.elements,
  },
} satisfies Readonly<Record<string, FieldTexts>>;

/** The registers of what people say in the analysis of a service. */
export const analysisRecordTexts = {
  'action-answer': {
    one: { kk: 'Талдау әрекетіне жауап', ru: 'Ответ по действию анализа', en: 'Answer to an analysis action' },
    many: {
      kk: 'Талдау әрекеттеріне жауаптар',
      ru: 'Ответы по действиям анализа',
      en: 'Answers to the analysis actions',
    },
    about: {
      kk: 'Көрсетілетін қызметті талдаудың 14 әрекеті бойынша модель айтқанға адам қосқаны.',
      ru: 'Что люди добавили к сказанному моделью по 14 действиям анализа услуги.',
      en: 'What people add to what the model says of the 14 actions of the analysis of a service.',
    },
    empty: {
      kk: 'Талдау экранында әрекетті таңдап, жауабын жазыңыз.',
      ru: 'Выберите действие на экране анализа и запишите ответ.',
      en: 'Choose an action on the analysis screen and write the answer.',
    },
  },
  'question-answer': {
    one: { kk: 'Сауалнама жауабы', ru: 'Ответ опросного листа', en: 'Answer of the questionnaire' },
    many: { kk: 'Сауалнама жауаптары', ru: 'Ответы опросного листа', en: 'Answers of the questionnaire' },
    about: {
      kk: 'Сауалнама парағының 14 сұрағы: параметр және негіздеме.',
      ru: '14 вопросов опросного листа: параметр и обоснование.',
      en: 'The 14 questions of the questionnaire: parameter and justification.',
    },
    empty: {
      kk: 'Талдау экранында сұрақты таңдап, жауабын жазыңыз.',
      ru: 'Выберите вопрос на экране анализа и запишите ответ.',
      en: 'Choose a question on the analysis screen and write the answer.',
    },
  },
  'principle-verdict': {
    one: { kk: 'Қағидат бойынша баға', ru: 'Оценка по принципу', en: 'Verdict on a principle' },
    many: { kk: 'Қағидаттар бойынша бағалар', ru: 'Оценки по принципам', en: 'Verdicts on the principles' },
    about: {
      kk: 'Нысаналы нұсқа реинжинирингтің бес қағидатын сақтай ма.',
      ru: 'Соблюдает ли целевой вариант пять принципов реинжиниринга.',
      en: 'Whether the target variant keeps the five principles of reengineering.',
    },
    empty: {
      kk: 'Талдау экранында қағидатты таңдап, баға беріңіз.',
      ru: 'Выберите принцип на экране анализа и дайте оценку.',
      en: 'Choose a principle on the analysis screen and give a verdict.',
    },
  },
} satisfies Readonly<Record<string, RecordText>>;
