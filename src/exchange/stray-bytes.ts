import type { FileProblem } from './file-problem.ts';
import type { FoundParts } from './found-parts.ts';
import type { PackageProblem } from './package-problem.ts';
import { layZip, zipRegions } from './zip-layout.ts';

interface Difference {
  readonly offset: number;
  readonly count: number;
}

/**
 * Bytes of an archive that do not follow from its parts: what stands before and after them, and every byte around a
 * file that is not as `layZip` writes it. An archive that another program packed anew is one problem, not hundreds.
 */
export function strayBytes(bytes: Uint8Array, { base, parts }: FoundParts): PackageProblem[] {
  const expected = layZip(parts);
  const actual = bytes.subarray(base);
  const around: PackageProblem[] = [];
  const problems: PackageProblem[] = [];
  if (base > 0) problems.push(archive({ code: 'bytes-added', params: { offset: 0, count: base } }));
  for (const { from, to, name, part } of withEnds(zipRegions(parts), expected.length)) {
    const difference = differenceIn(actual, expected, from, to);
    if (!difference) continue;
    if (part === 'data') return [archive({ code: 'repacked', params: {} })];
    const params = { file: name, offset: base + difference.offset, count: difference.count };
    around.push({ file: name, problem: { code: part === 'end' ? 'end-altered' : 'packing-altered', params } });
  }
  if (around.length > parts.length) return [archive({ code: 'repacked', params: {} })];
  const surplus = actual.length - expected.length;
  if (surplus > 0) {
    problems.push(archive({ code: 'bytes-added', params: { offset: base + expected.length, count: surplus } }));
  }
  if (surplus < 0) problems.push(archive({ code: 'bytes-missing', params: { count: -surplus } }));
  return [...around, ...problems];
}

function withEnds<Region extends { readonly from: number }>(regions: readonly Region[], end: number) {
  return regions.map((region, index) => ({ ...region, to: regions[index + 1]?.from ?? end }));
}

/** The first differing byte of a stretch and how many differ; bytes beyond the end are counted elsewhere. */
function differenceIn(actual: Uint8Array, expected: Uint8Array, from: number, to: number): Difference | undefined {
  let offset = -1;
  let count = 0;
  for (let at = from; at < Math.min(to, actual.length); at++) {
    if (actual[at] === expected[at]) continue;
    if (count === 0) offset = at;
    count++;
  }
  return count === 0 ? undefined : { offset, count };
}

function archive(problem: FileProblem): PackageProblem {
  return { file: '', problem };
}
