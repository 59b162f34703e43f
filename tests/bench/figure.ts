/** One line of the table: a figure beside the reference of the same run and what was promised. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly reference: string;
  readonly ratio: string;
  readonly target: string;
  /** Undefined: nothing was promised, the figure is there to be watched. */
  readonly met: boolean | undefined;
}

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

export function ratioOf(value: number, reference: number): string {
  return `${(value / reference).toFixed(2)} ×`;
}

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const head = ['What', 'Figure', 'Reference', 'Ratio', 'Target', 'Met'];
  const rows = figures.map(({ what, figure, reference, ratio, target, met }) => [
    ...[what, figure, reference, ratio, target],
    met === undefined ? '–' : met ? 'yes' : '**no**',
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
