import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenAt, burdenMetric } from '#domain/analysis/analysis-subject.ts';
import { dataAsked, documentsAsked, stepsWithDocuments } from '#domain/analysis/documents.ts';
import type { Said } from '#domain/analysis/said.ts';
import { textOf } from '#domain/read-fields.ts';

/** Nature and number of paper documents, compared with what state systems hold: p.8(1). */
export const paperDocuments: AnalysisAction = {
  number: 1,
  prefill: (subject) => {
    const { asIs } = subject;
    if (!asIs) return notDrawn;
    const paper = documentsAsked(asIs, true);
    const [held, other] = [true, false].map((isHeld) =>
      dataAsked(subject, asIs, isHeld).map(({ fields }) => textOf(fields, 'name')),
    );
    const names = { names: paper };
    const said: Said[] = [
      { code: 'documents-asked', params: { n: burdenAt(asIs, 'documents-asked'), paper: paper.length, names } },
    ];
    if (held && held.length > 0)
      said.push({ code: 'documents-held', params: { n: held.length, names: { names: held } } });
    if (other && other.length > 0)
      said.push({ code: 'documents-not-held', params: { n: other.length, names: { names: other } } });
    return {
      said,
      elements: { 'as-is': stepsWithDocuments(asIs, true) },
      metric: burdenMetric(subject, 'documents-paper'),
    };
  },
};
