import type { ProjectView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import { elementsOf, membersOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { analysisActions } from './analysis-actions.ts';
import type { AnalysisSheet } from './analysis-sheets.ts';
import { analysisQuestions } from './analysis-questions.ts';
import { analysisSubject, type AnalysisSubject } from './analysis-subject.ts';
import { goalHints } from './goal-hints.ts';
import { principlesHints } from './principles-hints.ts';
import type { Prefilled } from './said.ts';

/** The variants that an analysis looks at. */
export const analysedVariants = ['as-is', 'to-be'] as const;
export type AnalysedVariant = (typeof analysedVariants)[number];

/** One row of a sheet: what the model says, and what people said over it. */
export interface AnalysisItem {
  /** `action.1`, `quest.1`, `principle.1` or `goal.1`, as the official texts are numbered. */
  readonly code: string;
  readonly number: number;
  readonly prefilled: Prefilled;
  /** What people said; undefined until somebody touches the row. A goal has none: it is chosen in the passport. */
  readonly record: StudioRecord | undefined;
  /** The kind of record that keeps what people say. */
  readonly kind: RecordKind | undefined;
  /** Elements of the variants that the answer stands on: those of the model and those that people named. */
  readonly elements: Readonly<Record<AnalysedVariant, readonly string[]>>;
  /** Measures that people named, or that name one of the elements. */
  readonly measures: readonly StudioRecord[];
  readonly yesOrNo: boolean;
  /** Of a goal: it is chosen in the passport. */
  readonly chosen?: boolean;
}

/** The rows of a sheet of the analysis of a service. */
export function analysisItems(view: ProjectView, sheet: AnalysisSheet): AnalysisItem[] {
  const subject = analysisSubject(view);
  if (sheet === 'actions') {
    return analysisActions.map(({ number, prefill }) =>
      itemOf(subject, { code: `action.${number}`, number, kind: 'action-answer', yesOrNo: false }, prefill(subject)),
    );
  }
  if (sheet === 'questions') {
    return analysisQuestions.map(({ number, yesOrNo, prefill }) =>
      itemOf(subject, { code: `quest.${number}`, number, kind: 'question-answer', yesOrNo }, prefill(subject)),
    );
  }
  const chosen = new Set(membersOf(subject.records('passport')[0]?.fields ?? {}, 'goals'));
  return [
    ...principlesHints.map(({ code, hints }, at) =>
      itemOf(subject, { code, number: at + 1, kind: 'principle-verdict', yesOrNo: true }, hints(subject)),
    ),
    ...goalHints.map(({ code, hints }, at) => ({
      ...itemOf(subject, { code, number: at + 1, kind: undefined, yesOrNo: true }, hints(subject)),
      chosen: chosen.has(code),
    })),
  ];
}

/** The record that people keep of a row, by its number or its principle. */
export function recordOfItem(
  records: readonly StudioRecord[],
  { code, number }: Pick<AnalysisItem, 'code' | 'number'>,
): StudioRecord | undefined {
  return records.find(({ fields }) => fields['principle'] === code || fields['number'] === number);
}

function itemOf(
  subject: AnalysisSubject,
  known: Pick<AnalysisItem, 'code' | 'number' | 'kind' | 'yesOrNo'>,
  prefilled: Prefilled,
): AnalysisItem {
  const record = known.kind && recordOfItem(subject.records(known.kind), known);
  const elements = elementsFor(subject, prefilled, record);
  return { ...known, prefilled, record, elements, measures: measuresFor(subject, elements, record) };
}

function elementsFor(
  { asIs, toBe }: AnalysisSubject,
  { elements }: Prefilled,
  record: StudioRecord | undefined,
): AnalysisItem['elements'] {
  const said = record ? elementsOf(record.fields) : [];
  const of = (kind: AnalysedVariant, id: string | undefined): string[] => [
    ...new Set([
      ...(elements[kind] ?? []),
      ...said.flatMap(({ variant, element }) => (variant === id ? [element] : [])),
    ]),
  ];
  return { 'as-is': of('as-is', asIs?.variant), 'to-be': of('to-be', toBe?.variant) };
}

function measuresFor(
  { asIs, toBe, records }: AnalysisSubject,
  elements: AnalysisItem['elements'],
  record: StudioRecord | undefined,
): StudioRecord[] {
  const named = new Set(record ? membersOf(record.fields, 'measures') : []);
  const own = new Set([
    ...elements['as-is'].map((id) => `${asIs?.variant ?? ''}#${id}`),
    ...elements['to-be'].map((id) => `${toBe?.variant ?? ''}#${id}`),
  ]);
  return records('measure').filter(
    ({ id, fields }) =>
      named.has(id) || elementsOf(fields).some(({ variant, element }) => own.has(`${variant}#${element}`)),
  );
}
