import type { Text } from '#domain/language.ts';
import type { BurdenCode } from '#domain/metrics/burden.ts';
import type { Metric } from '#domain/metrics/metric.ts';
import type { VariantKind } from '#domain/variant.ts';

/** Everything that the model can say of a service, as codes; src/i18n makes sentences of them. */
export type SaidCode =
  | 'documents-asked'
  | 'documents-held'
  | 'documents-not-held'
  | 'documents-go'
  | 'documents-stay'
  | 'systems-used'
  | 'systems-new'
  | 'systems-same'
  | 'systems-none'
  | 'systems-with-owner'
  | 'systems-without-owner'
  | 'waits'
  | 'waits-longest'
  | 'waits-none'
  | 'lead-change'
  | 'approving'
  | 'approving-none'
  | 'approving-change'
  | 'approving-added'
  | 'duplicates'
  | 'duplicates-none'
  | 'duplicates-media'
  | 'messages-between'
  | 'hand-offs-within'
  | 'without-ground'
  | 'staff-minutes'
  | 'staff-role'
  | 'staff-year'
  | 'visits-now'
  | 'place-by-person'
  | 'equipment-measures'
  | 'equipment-by-person'
  | 'result-paper'
  | 'result-electronic'
  | 'result-change'
  | 'automation-change'
  | 'corporation-steps'
  | 'corporation-none'
  | 'corporation-change'
  | 'corporation-by-person'
  | 'starts-by-client'
  | 'starts-by-body'
  | 'starts-by-client-to-be'
  | 'starts-by-body-to-be'
  | 'calls-others'
  | 'calls-none'
  | 'related-named'
  | 'composite-by-person'
  | 'demand'
  | 'demand-source'
  | 'demand-unknown'
  | 'paper-in-to-be'
  | 'no-paper-in-to-be'
  | 'collegial-gone'
  | 'collegial-stays'
  | 'collegial-none'
  | 'people-in-to-be'
  | 'no-people-in-to-be'
  | 'password-by-person'
  | 'fields-change'
  | 'visits-gone'
  | 'visits-stay'
  | 'not-drawn'
  | 'to-be-not-drawn'
  | 'grew'
  | 'fell'
  | 'stayed'
  | 'goal-not-chosen'
  | 'goal-without-metric'
  | 'problems-answered'
  | 'problems-open'
  | 'platform-measures'
  | 'platform-none'
  | 'held-asked'
  | 'held-not-asked'
  | 'rules-decide'
  | 'rules-none';

/** Minutes and lists of names are said in the language of the reader. */
export type SaidParam = number | string | { readonly minutes: number } | { readonly names: readonly Text[] };

/** One sentence that the model says, with its numbers. */
export interface Said {
  readonly code: SaidCode;
  readonly params?: Readonly<Record<string, SaidParam | { readonly metric: AnalysisMetricCode }>>;
}

export type AnalysisMetricCode =
  BurdenCode | 'lead' | 'work' | 'automation' | 'duplicates' | 'steps' | 'produced-paper' | 'corporation' | 'held';

/** A number of the current variant and what becomes of it in the target one. */
export interface AnalysisMetric {
  readonly code: AnalysisMetricCode;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The elements that an answer rests on, by variant. */
export type AnswerElements = Partial<Readonly<Record<VariantKind, readonly string[]>>>;

/** What the model says before a person does. Nothing of it is stored. */
export interface Prefilled {
  /** Empty only when nothing is drawn. */
  readonly said: readonly Said[];
  readonly elements: AnswerElements;
  readonly metric?: AnalysisMetric;
  /** Yes or no, where the question asks for it and the model knows. */
  readonly verdict?: 'yes' | 'no';
  /** What the parameter rests on, in words. */
  readonly justified?: readonly Said[];
  /** The model says something, but the answer is a person's. */
  readonly byPerson?: boolean;
}

/** Ids of the elements that a number is made of. */
export function elementsOfMetric(metric: Metric | undefined): string[] {
  return [...new Set(metric?.parts.map(({ element }) => element))];
}
