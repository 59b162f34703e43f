import { analysisItems } from '#domain/analysis/analysis-items.ts';
import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { recordsOf, type Check } from './check.ts';

/** A questionnaire that people have begun to answer has an answer where the model gives none, order 193/НҚ, Annex 2. */
export const questionUnanswered: Check = {
  code: 'question-unanswered',
  severity: 'W',
  source: ['service-analysis'],
  run: (view) => {
    if (recordsOf(view, 'question-answer').length === 0) return [];
    return analysisItems(view, 'questions').flatMap(({ code, number, record, prefilled }) => {
      const fields = record?.fields ?? {};
      const isSaid = stringOf(fields, 'verdict') !== '' || stringOf(fields, 'perYear') !== '';
      if (!prefilled.byPerson || isSaid || textIn(textOf(fields, 'answer'), view.language) !== '') return [];
      return [
        { place: { part: 'records', kind: 'question-answer', record: record?.id, field: code }, params: { number } },
      ];
    });
  },
};
