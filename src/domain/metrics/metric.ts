/** What one element adds to a number. */
export interface Part {
  readonly element: string;
  readonly amount: number;
}

/** A number of a variant with the elements that make it: its value is the sum of the amounts. */
export interface Metric<Code extends string = string> {
  readonly code: Code;
  readonly value: number;
  readonly parts: readonly Part[];
}

/** The number that parts add up to. */
export function metricOf<Code extends string>(code: Code, parts: readonly Part[]): Metric<Code> {
  return { code, parts, value: parts.reduce((sum, { amount }) => sum + amount, 0) };
}

/** Elements that count once each. */
export function once(elements: Iterable<string>): Part[] {
  return [...elements].map((element) => ({ element, amount: 1 }));
}
