import { sentences } from '#i18n/say.ts';

/** What the analysis of a service leaves open, one by one. */
export const analysisFindingTexts = sentences({
  'automation-above-potential': {
    kk: 'Паспортта автоматтандырудың нақты дәрежесі ықтимал дәрежесінен жоғары көрсетілген',
    ru: 'В паспорте фактическая степень автоматизации выше потенциальной',
    en: 'The passport gives a higher degree of automation than the process can have',
  },
  'automated-with-breaks': {
    kk: 'Паспортта толық автоматтандырылған деп көрсетілген, бірақ диаграммада медиа-ажыраулар бар ({variant}): {count}',
    ru: 'В паспорте указана полная автоматизация, но на диаграмме есть медиа-разрывы ({variant}): {count}',
    en: 'The passport says fully automated, yet the diagram has media breaks ({variant}): {count}',
  },
  'principle-not-kept': {
    kk: 'Нысаналы нұсқа мына қағидатты сақтамайды, ал ескертпе жазылмаған: {item}',
    ru: 'Целевой вариант не соблюдает принцип, а пояснения нет: {item}',
    en: 'The target variant does not keep the principle, and no remark says why: {item}',
  },
  'goal-contradicted': {
    kk: 'Паспортта таңдалған мақсатқа нысаналы нұсқа қайшы келеді: {item}',
    ru: 'Целевой вариант противоречит цели, выбранной в паспорте: {item}',
    en: 'The target variant works against a goal chosen in the passport: {item}',
  },
  'answer-without-justification': {
    kk: 'Сауалнаманың {number}-сұрағына «жоқ» деп жауап берілген, бірақ негіздемесі жоқ',
    ru: 'На вопрос {number} анкеты дан ответ «нет» без обоснования',
    en: 'Question {number} of the questionnaire is answered “no” without a justification',
  },
  'question-unanswered': {
    kk: 'Сауалнаманың {number}-сұрағына жауап берілмеген',
    ru: 'Нет ответа на вопрос {number} анкеты',
    en: 'Question {number} of the questionnaire has no answer',
  },
});

/** The same, over several of one kind. */
export const analysisGroupTexts = sentences({
  'automated-with-breaks': {
    kk: 'Толық автоматтандырылған деп көрсетілген, бірақ медиа-ажыраулары бар нұсқалар',
    ru: 'Варианты с медиа-разрывами, для которых указана полная автоматизация',
    en: 'Variants said to be fully automated that have media breaks',
  },
  'principle-not-kept': {
    kk: 'Нысаналы нұсқа сақтамайтын, ескертпесі жоқ қағидаттар',
    ru: 'Принципы, которые целевой вариант не соблюдает, без пояснения',
    en: 'Principles that the target variant does not keep, without a remark',
  },
  'goal-contradicted': {
    kk: 'Нысаналы нұсқа қайшы келетін мақсаттар',
    ru: 'Цели, которым целевой вариант противоречит',
    en: 'Goals that the target variant works against',
  },
  'answer-without-justification': {
    kk: 'Сауалнаманың негіздемесіз «жоқ» деген жауаптары',
    ru: 'Ответы «нет» в анкете без обоснования',
    en: 'Answers “no” in the questionnaire without a justification',
  },
  'question-unanswered': {
    kk: 'Сауалнаманың жауапсыз сұрақтары',
    ru: 'Вопросы анкеты без ответа',
    en: 'Questions of the questionnaire without an answer',
  },
});
