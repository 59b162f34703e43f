import { referenceToText } from '#domain/variant.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Text } from '#domain/language.ts';
import { elementsOf } from '#domain/read-fields.ts';
import type { AnalysisSide, AnalysisSubject } from './analysis-subject.ts';

/** Documents that come in, each once by its name in the language that it has. */
export function documentsAsked(side: AnalysisSide | undefined, paperOnly = false): Text[] {
  const found = new Map<string, Text>();
  for (const { documents } of side?.details.values() ?? []) {
    for (const { direction, medium, name } of documents) {
      if (direction === 'incoming' && (!paperOnly || medium === 'paper')) found.set(keyOf(name), name);
    }
  }
  return [...found.values()];
}

/** Steps with a document that comes in, or only those with one on paper. */
export function stepsWithDocuments(side: AnalysisSide | undefined, paperOnly = false): string[] {
  return [...(side?.details ?? [])]
    .filter(([, { documents }]) =>
      documents.some(({ direction, medium }) => direction === 'incoming' && (!paperOnly || medium === 'paper')),
    )
    .map(([id]) => id);
}

/** Documents of one variant that the other does not ask for. */
export function documentsGone(before: AnalysisSide | undefined, after: AnalysisSide | undefined): Text[] {
  const kept = new Set(documentsAsked(after).map(keyOf));
  return documentsAsked(before).filter((name) => !kept.has(keyOf(name)));
}

/** Data asked of the client that a variant uses, and that a state system holds, or does not. */
export function dataAsked(subject: AnalysisSubject, side: AnalysisSide | undefined, isHeld: boolean): StudioRecord[] {
  return subject
    .records('data-item')
    .filter(({ fields }) => fields['fromClient'] === true && (fields['heldByState'] === true) === isHeld)
    .filter(({ fields }) => elementsOf(fields).some(({ variant }) => variant === side?.variant));
}

/** The elements of a variant that records point to. */
export function elementsAt(records: readonly StudioRecord[], side: AnalysisSide | undefined): string[] {
  const own = records.flatMap(({ fields }) => elementsOf(fields)).filter(({ variant }) => variant === side?.variant);
  return [...new Map(own.map((each) => [referenceToText(each), each.element])).values()];
}

function keyOf({ kk, ru, en }: Text): string {
  return (kk ?? ru ?? en ?? '').trim().toLowerCase();
}
