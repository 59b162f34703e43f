import type { Fields } from '#domain/document.ts';
import { numberOf } from '#domain/read-fields.ts';
import { complexityCodes, publishedWeights, type ComplexityCode, type Weights } from './complexity.ts';

const prefix = 'weight:';

/** The weights of Ср in a project, out of the fields of its document: the published ones but for those that differ. */
export function weightsOf(project: Fields): Weights {
  const own = complexityCodes.flatMap((code) => {
    const value = numberOf(project, prefix + code);
    return value !== undefined && isWeight(value) ? [[code, value] as const] : [];
  });
  return { ...publishedWeights, ...Object.fromEntries(own) };
}

/** The changes to the fields of a project that make `wanted` its weights; a published weight is not kept. */
export function weightChanges(wanted: Weights): Record<string, number | undefined> {
  return Object.fromEntries(
    complexityCodes.map((code) => [
      prefix + code,
      wanted[code] === publishedWeights[code] || !isWeight(wanted[code]) ? undefined : wanted[code],
    ]),
  );
}

/** Parameters whose weight in a project is not the published one. */
export function changedWeights(weights: Weights): ComplexityCode[] {
  return complexityCodes.filter((code) => weights[code] !== publishedWeights[code]);
}

/** What the weights add up to, without the dust of binary fractions; it ought to be 1 and is never made so silently. */
export function sumOfWeights(weights: Weights): number {
  return Number(complexityCodes.reduce((sum, code) => sum + weights[code], 0).toFixed(6));
}

function isWeight(value: number): boolean {
  return value >= 0 && value <= 1;
}
