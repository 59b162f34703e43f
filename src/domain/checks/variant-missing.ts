import { variantOf, type Check } from './check.ts';

/** The package needs an as-is and a to-be. */
export const variantMissing: Check = {
  code: 'variant-missing',
  severity: 'E',
  source: ['601 p.32(6)', '601 p.36(1)', '601 p.37'],
  run: (view) =>
    (['as-is', 'to-be'] as const)
      .filter((kind) => !variantOf(view, kind))
      .map((kind) => ({ place: { part: 'model' } as const, params: { variant: kind } })),
};
