/** Why two elements are taken for the same: a person said so, the file says so, or the id is the same. */
export type PairGround = 'link' | 'origin' | 'id';

/** Two elements of different variants that are the same. */
export interface Pair {
  readonly before: string;
  readonly after: string;
  readonly by: PairGround;
}
