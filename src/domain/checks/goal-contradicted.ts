import { analysisItems } from '#domain/analysis/analysis-items.ts';
import { variantOf, type Check, type ProjectView } from './check.ts';

/** A goal of the passport that the target variant works against, and the optimal one too where it is drawn. */
export const goalContradicted: Check = {
  code: 'goal-contradicted',
  severity: 'W',
  source: ['601 p.5'],
  run: (view) => {
    const against = [view, ...(variantOf(view, 'should-be') ? [towardsOptimum(view)] : [])].map(contradicted);
    const [first = [], ...others] = against;
    return first
      .filter((code) => others.every((other) => other.includes(code)))
      .map((code) => ({ place: { part: 'records', kind: 'principle-verdict', field: code }, params: { item: code } }));
  },
};

function contradicted(view: ProjectView): string[] {
  const items = analysisItems(view, 'principles');
  return items.flatMap(({ code, chosen, prefilled }) => (chosen && prefilled.verdict === 'no' ? [code] : []));
}

/** The project as if its optimal variant were the target: what is reached in waves is no contradiction. */
function towardsOptimum(view: ProjectView): ProjectView {
  const variants = view.variants.flatMap((variant) => {
    if (variant.kind === 'to-be') return [];
    return [variant.kind === 'should-be' ? { ...variant, kind: 'to-be' as const } : variant];
  });
  return { ...view, variants };
}
