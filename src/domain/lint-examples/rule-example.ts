/** What a rule is about, as two diagrams in the words of `exampleDiagram`: with the fault, and the nearest without. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string;
}
