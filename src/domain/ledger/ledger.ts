import { recordsOf, variantOf, type ProjectView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { compareVariants, type Comparison } from '#domain/lineage/compare-variants.ts';
import { fatesOf } from '#domain/lineage/fates-of.ts';
import { lineageLinks } from '#domain/lineage/lineage-links.ts';
import { obstacleBetween, variantPairs } from '#domain/lineage/variant-pairs.ts';
import { membersOf, textOf } from '#domain/read-fields.ts';
import type { VariantKind } from '#domain/variant.ts';
import { controlsRemoved } from './controls-removed.ts';
import type { LedgerRow } from './ledger-row.ts';
import { ledgerRows } from './ledger-rows.ts';

/** A change is covered by a measure, said to need none, or still open. */
export type RowState = 'covered' | 'needs-none' | 'open';

/** A change with what the records of the project say of it. */
export interface JudgedRow extends LedgerRow {
  /** What people say of the change. */
  readonly record: StudioRecord | undefined;
  /** Measures that name one of its elements. */
  readonly measures: readonly StudioRecord[];
  /** Problems that it answers, by its own record, by a measure or by its elements. */
  readonly problems: readonly StudioRecord[];
  readonly state: RowState;
  /** A step lost its approval or its collegial decision, or went with it. */
  readonly removesControl: boolean;
}

/** The changes of one pair of variants. */
export interface LedgerSide {
  readonly comparison: Comparison;
  readonly rows: readonly JudgedRow[];
}

/** Changes from the current to the target variant, gaps from there to the optimal one, and what measures do not reach. */
export interface Ledger {
  readonly changes: LedgerSide | undefined;
  readonly gaps: LedgerSide | undefined;
  /** Measures that name no element which changes. */
  readonly idle: readonly StudioRecord[];
  /** Problems that no measure, no change and no element of a solution answers. */
  readonly unanswered: readonly StudioRecord[];
}

/** The ledger of a project (601 p.35, p.36): computed from the comparison and the records, nothing of it is stored. */
export function ledgerOf(view: ProjectView): Ledger {
  const changes = sideOf(view, 'as-is', 'to-be');
  const gaps = sideOf(view, 'to-be', 'should-be');
  const rows = [...(changes?.rows ?? []), ...(gaps?.rows ?? [])];
  const busy = new Set(rows.flatMap(({ measures }) => measures));
  const answered = new Set(
    [...recordsOf(view, 'measure'), ...recordsOf(view, 'change')].flatMap(({ fields }) =>
      membersOf(fields, 'problems'),
    ),
  );
  return {
    ...{ changes, gaps },
    idle: changes || gaps ? recordsOf(view, 'measure').filter((measure) => !busy.has(measure)) : [],
    unanswered: recordsOf(view, 'problem').filter(
      ({ id, fields }) => !answered.has(id) && membersOf(fields, 'solutionElements').length === 0,
    ),
  };
}

/** Whether a change record or a measure is of a gap: it names an element of the optimal variant, or a wave. */
export function isOfGap(view: ProjectView, { fields }: StudioRecord): boolean {
  if (fields['wave'] !== undefined || fields['barrier'] !== undefined) return true;
  const optimal = variantOf(view, 'should-be')?.document.id;
  return optimal !== undefined && membersOf(fields, 'elements').some((each) => each.startsWith(`${optimal}#`));
}

function sideOf(view: ProjectView, before: VariantKind, after: VariantKind): LedgerSide | undefined {
  const computed = computedSide(view, before, after);
  if (!computed) return undefined;
  const isGap = after === 'should-be';
  const own = (records: readonly StudioRecord[]): StudioRecord[] =>
    records.filter((record) => isOfGap(view, record) === isGap);
  const said = { changes: own(recordsOf(view, 'change')), measures: own(recordsOf(view, 'measure')) };
  const { comparison, rows } = computed;
  return { comparison, rows: rows.map((row) => judged(view, comparison, row, said)) };
}

function judged(
  view: ProjectView,
  comparison: Comparison,
  row: LedgerRow,
  said: { readonly changes: readonly StudioRecord[]; readonly measures: readonly StudioRecord[] },
): JudgedRow {
  const elements = new Set(row.elements);
  const named = ({ fields }: StudioRecord, key = 'elements'): number =>
    membersOf(fields, key).filter((each) => elements.has(each)).length;
  // The record that names most of the change is the one that speaks of it.
  const record = said.changes.reduce<StudioRecord | undefined>(
    (best, each) => (named(each) > (best ? named(best) : 0) ? each : best),
    undefined,
  );
  const measures = said.measures.filter((measure) => named(measure) > 0);
  const ids = new Set(
    [...(record ? [record] : []), ...measures].flatMap(({ fields }) => membersOf(fields, 'problems')),
  );
  const problems = recordsOf(view, 'problem').filter(
    (problem) => ids.has(problem.id) || named(problem) > 0 || named(problem, 'solutionElements') > 0,
  );
  const needsNone = record !== undefined && Object.keys(textOf(record.fields, 'noMeasure')).length > 0;
  return {
    ...row,
    ...{ record, measures, problems },
    state: measures.length > 0 ? 'covered' : needsNone ? 'needs-none' : 'open',
    removesControl: controlsRemoved(comparison, row),
  };
}

interface ComputedSide {
  readonly comparison: Comparison;
  readonly rows: readonly LedgerRow[];
}

interface Kept {
  readonly facts: Facts;
  readonly side: ComputedSide | undefined;
}

/** The last comparisons by the facts of the earlier variant: several checks and a screen ask for each. */
const known = new WeakMap<Facts, Map<string, Kept>>();

function computedSide(view: ProjectView, before: VariantKind, after: VariantKind): ComputedSide | undefined {
  const [earlier, later] = [variantOf(view, before), variantOf(view, after)];
  if (!earlier || !later || earlier.facts.size === 0 || later.facts.size === 0) return undefined;
  const links = lineageLinks(later.document.fields, earlier.document.id);
  const said = JSON.stringify([earlier.document.id, later.document.id, links]);
  const ofEarlier = known.get(earlier.facts) ?? new Map<string, Kept>();
  known.set(earlier.facts, ofEarlier);
  const present = ofEarlier.get(said);
  if (present?.facts === later.facts) return present.side;
  const graphs = [processGraph(earlier.facts), processGraph(later.facts)] as const;
  const pairs = variantPairs({ variant: earlier.document.id, graph: graphs[0] }, graphs[1], links);
  const isComparable = obstacleBetween(...graphs, pairs) === undefined;
  const side = isComparable ? compared(compareVariants(...graphs, pairs)) : undefined;
  ofEarlier.set(said, { facts: later.facts, side });
  return side;

  function compared(comparison: Comparison): ComputedSide {
    const ids = { before: earlier?.document.id ?? '', after: later?.document.id ?? '' };
    return { comparison, rows: ledgerRows(comparison, fatesOf(comparison), { kinds: { before, after }, ids }) };
  }
}
