import { analysisQuestions } from '#domain/analysis/analysis-questions.ts';
import { textIn } from '#domain/language.ts';
import { numberOf, stringOf, textOf } from '#domain/read-fields.ts';
import { recordsOf, type Check } from './check.ts';

/** A no that people give in the questionnaire has their justification, order 193/НҚ of 14.05.2020, Annex 2. */
export const answerWithoutJustification: Check = {
  code: 'answer-without-justification',
  severity: 'W',
  source: ['service-analysis'],
  run: (view) =>
    recordsOf(view, 'question-answer').flatMap(({ id, kind, fields }) => {
      const number = numberOf(fields, 'number');
      const isAsked = analysisQuestions.some((question) => question.number === number && question.yesOrNo);
      if (!isAsked || number === undefined || stringOf(fields, 'verdict') !== 'no') return [];
      if (textIn(textOf(fields, 'justification'), view.language) !== '') return [];
      const field = `quest.${String(number)}`;
      return [{ place: { part: 'records', kind, record: id, field }, params: { number } }];
    }),
};
