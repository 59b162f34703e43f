/** One value that can be chosen, with its words in the language of the screen. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** A second, quieter line where there is room. */
  readonly detail?: string;
}
