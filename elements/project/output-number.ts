import type { StageOutput } from '#domain/stage-outputs.ts';

/** The number by which an output is known: its stage and its place in paragraph 32 or 36; the basis has none. */
export function outputNumber(output: StageOutput): string {
  return output.replace('stage', '').replace('basis', '');
}
