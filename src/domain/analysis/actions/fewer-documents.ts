import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenMetric } from '#domain/analysis/analysis-subject.ts';
import { documentsAsked, documentsGone, stepsWithDocuments } from '#domain/analysis/documents.ts';
import type { Said } from '#domain/analysis/said.ts';

/** Fewer documents, also by taking a form of data in their place: those that the target variant no longer asks for, p.8(11). */
export const fewerDocuments: AnalysisAction = {
  number: 11,
  prefill: (subject) => {
    const { asIs, toBe } = subject;
    if (!asIs) return notDrawn;
    const metric = burdenMetric(subject, 'documents-asked');
    const elements = { 'as-is': stepsWithDocuments(asIs), 'to-be': stepsWithDocuments(toBe) };
    if (!toBe) return { said: [{ code: 'to-be-not-drawn' }], elements, metric, byPerson: true };
    const [gone, kept] = [documentsGone(asIs, toBe), documentsAsked(toBe)];
    const said: Said[] = [];
    if (gone.length > 0) said.push({ code: 'documents-go', params: { n: gone.length, names: { names: gone } } });
    said.push({ code: 'documents-stay', params: { n: kept.length, names: { names: kept } } });
    return { said, elements, metric };
  },
};
