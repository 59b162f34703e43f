/** Why two elements are taken for the same: a person said so, the file says so, the id is the same, or they are alike. */
export type PairGround = 'link' | 'origin' | 'id' | 'likeness';

/** Two elements of different variants that are the same. */
export interface Pair {
  readonly before: string;
  readonly after: string;
  readonly by: PairGround;
  /** How sure it is, 0 to 1; 1 where nothing was guessed. */
  readonly confidence: number;
}
