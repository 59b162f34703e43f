import type { VariantKind } from '#domain/variant.ts';
import type { BurdenCode } from './burden.ts';
import { timesRange } from './step-time.ts';
import type { VariantMetrics } from './variant-metrics.ts';

/** The counts of the burden passport that a head decides by. */
const counted = [
  'visits',
  'documents-asked',
  'documents-paper',
  'signatures',
  'approvals',
  'hand-offs',
  'media-breaks',
] as const satisfies readonly BurdenCode[];

export type JustifiedCode =
  | 'complexity'
  | (typeof counted)[number]
  | 'automation'
  | 'lead'
  | 'work'
  | 'cost'
  | 'cost-year'
  | 'client-time'
  | 'client-cost';

/** A number that a justification rests on, of each variant that has it. */
export interface JustifiedNumber {
  readonly code: JustifiedCode;
  /** Working minutes, tenge, per cent, or a plain number. */
  readonly unit: 'number' | 'percent' | 'minutes' | 'tenge';
  readonly moreIsBetter: boolean;
  readonly values: ReadonlyMap<VariantKind, number>;
}

/** When what the measures cost is saved, or what is missing to tell. */
export type Payback =
  | { readonly code: 'years'; readonly years: number; readonly saving: number }
  /** The yearly volume, the cost of the measures or the rates of performers are not told. */
  | { readonly code: 'no-volume' | 'no-cost' | 'no-rates' }
  /** The new process costs the state as much or more; `saving` is not above 0. */
  | { readonly code: 'no-saving'; readonly saving: number };

/** The numbers of a justification (order 601/НҚ p.36(2)), pulled from the metrics; rows that no variant has are left out. */
export function justifiedNumbers(measured: ReadonlyMap<VariantKind, VariantMetrics>): JustifiedNumber[] {
  const row = (
    code: JustifiedCode,
    unit: JustifiedNumber['unit'],
    value: (metrics: VariantMetrics) => number | undefined,
    moreIsBetter = false,
  ): JustifiedNumber[] => {
    const found = [...measured].flatMap(([kind, metrics]): [VariantKind, number][] => {
      const own = value(metrics);
      return own === undefined ? [] : [[kind, own]];
    });
    return found.length === 0 ? [] : [{ code, unit, moreIsBetter, values: new Map(found) }];
  };
  return [
    ...row('complexity', 'number', ({ complexity }) => complexity?.value),
    ...counted.flatMap((code) => row(code, 'number', ({ burden }) => burden.find((each) => each.code === code)?.value)),
    ...row('automation', 'percent', ({ automation }) => automation?.percent, true),
    ...row('lead', 'minutes', (metrics) => figuresOf(metrics)?.lead.likely),
    ...row('work', 'minutes', (metrics) => figuresOf(metrics)?.work.likely),
    ...row('cost', 'tenge', (metrics) => figuresOf(metrics)?.cost.likely),
    ...row('cost-year', 'tenge', yearlyCost),
    ...row('client-time', 'minutes', (metrics) => figuresOf(metrics)?.clientTime.likely),
    ...row('client-cost', 'tenge', (metrics) => figuresOf(metrics)?.clientCost?.likely),
  ];
}

/**
 * Simple payback in years: cost of the measures / (yearly cost of the as-is − yearly cost of the to-be). `cost` in tenge;
 * money is not discounted.
 */
export function paybackOf(measured: ReadonlyMap<VariantKind, VariantMetrics>, cost: number): Payback {
  const [before, after] = [measured.get('as-is'), measured.get('to-be')];
  const figures = [before, after].map((metrics) => metrics && figuresOf(metrics));
  if (figures.some((each) => each?.perYear === undefined)) return { code: 'no-volume' };
  if (figures.some((each) => each?.cost.likely === 0)) return { code: 'no-rates' };
  const saving = ((before && yearlyCost(before)) ?? 0) - ((after && yearlyCost(after)) ?? 0);
  if (saving <= 0) return { code: 'no-saving', saving };
  return cost > 0 ? { code: 'years', years: cost / saving, saving } : { code: 'no-cost' };
}

function yearlyCost(metrics: VariantMetrics): number | undefined {
  const figures = figuresOf(metrics);
  return figures?.perYear === undefined ? undefined : timesRange(figures.cost, figures.perYear).likely;
}

function figuresOf({ figures }: VariantMetrics) {
  return figures && !('endless' in figures) ? figures : undefined;
}
