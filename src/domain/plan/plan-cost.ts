import { choices, type Choice } from '#domain/choices.ts';
import type { Fields, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';

export type Financing = Choice<'financing'>;

/** Money that is spent in one year out of one source, thousand tenge; both may not be known yet. */
export interface CostPart {
  readonly year: number | undefined;
  readonly source: Financing | undefined;
  readonly amount: number;
}

/** Fields of a measure that its cost lines say instead, when it has any. */
export const costFields: ReadonlySet<string> = new Set(['cost', 'costYear', 'source']);

/** Cost lines by the measure that they belong to. */
export type CostLines = ReadonlyMap<Id, readonly StudioRecord[]>;

export function costLinesOf(lines: readonly StudioRecord[]): CostLines {
  const byMeasure = new Map<Id, StudioRecord[]>();
  for (const line of lines) {
    const measure = stringOf(line.fields, 'measure');
    if (measure !== '') byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), line]);
  }
  return byMeasure;
}

/** What a measure costs by year and source: its lines; without any, what the measure says itself. */
export function costParts({ id, fields }: StudioRecord, lines: CostLines): CostPart[] {
  const own = lines.get(id);
  if (own) return own.map((line) => partOf(line.fields, { amount: 'amount', year: 'year' }));
  return numberOf(fields, 'cost') === undefined ? [] : [partOf(fields, { amount: 'cost', year: 'costYear' })];
}

/** The sources that pay for a measure and the years in which they do, each once, in order. */
export function financingOf(
  measure: StudioRecord,
  lines: CostLines,
): { readonly sources: readonly Financing[]; readonly years: readonly number[] } {
  const parts = costParts(measure, lines);
  return {
    sources: choices.financing.filter((source) => parts.some((part) => part.source === source)),
    years: [...new Set(parts.flatMap(({ year }) => year ?? []))].toSorted((one, other) => one - other),
  };
}

/** Cost of some measures in thousand tenge; those without a number count as nothing. */
export function costOf(measures: readonly StudioRecord[], lines: CostLines): number {
  return measures.flatMap((measure) => costParts(measure, lines)).reduce((sum, { amount }) => sum + amount, 0);
}

/** The money of a plan by source and year, with what each adds up to. */
export interface CostTable {
  /** Ascending; `undefined` last, when some money has no year. */
  readonly years: readonly (number | undefined)[];
  readonly rows: readonly {
    readonly source: Financing | undefined;
    /** In the order of the years. */
    readonly amounts: readonly number[];
    readonly total: number;
  }[];
  readonly totals: readonly number[];
  readonly total: number;
}

/** The money of some measures by source (rows, in the order of the list) and year; sources without money are left out. */
export function costTable(measures: readonly StudioRecord[], lines: CostLines): CostTable {
  const parts = measures.flatMap((measure) => costParts(measure, lines)).filter(({ amount }) => amount !== 0);
  const years = [...new Set(parts.map(({ year }) => year))].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const sum = (some: readonly CostPart[]): number => some.reduce((total, { amount }) => total + amount, 0);
  const rows = [...choices.financing, undefined].flatMap((source) => {
    const own = parts.filter((part) => part.source === source);
    const amounts = years.map((year) => sum(own.filter((part) => part.year === year)));
    return own.length === 0 ? [] : [{ source, amounts, total: sum(own) }];
  });
  return {
    years,
    rows,
    totals: years.map((year) => sum(parts.filter((part) => part.year === year))),
    total: sum(parts),
  };
}

function partOf(fields: Fields, keys: { readonly amount: string; readonly year: string }): CostPart {
  const code = stringOf(fields, 'source');
  return {
    year: numberOf(fields, keys.year),
    source: choices.financing.find((source) => source === code),
    amount: numberOf(fields, keys.amount) ?? 0,
  };
}
