import type { FileProblem } from './file-problem.ts';

/** One thing that is wrong with a package; `file` is empty when it concerns the archive as a whole. */
export interface PackageProblem {
  readonly file: string;
  readonly problem: FileProblem;
}
