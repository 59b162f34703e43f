import type { Priority, Split } from '#domain/priorities/priorities.ts';
import type { PriorityRow } from './priority-rows.ts';

/** Sizes of the drawing in px. */
const margins = { left: 92, right: 12, top: 8, bottom: 48 };
const height = 400;
const letter = 7.4;
const line = 16;
/** Names on the left half stand right of their points, those on the right half left of them. */
const beside = 12;

/** A process that has both numbers, in the drawing. */
export interface Placed {
  readonly row: PriorityRow;
  readonly x: number;
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly text: string };
}

interface Tick {
  readonly at: number;
  readonly value: number;
}

export interface MatrixLayout {
  readonly height: number;
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Where the medians cross. */
  readonly cross: { readonly x: number; readonly y: number } | undefined;
  readonly quadrants: readonly {
    readonly priority: Priority;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly ticks: { readonly x: readonly Tick[]; readonly y: readonly Tick[] };
  readonly points: readonly Placed[];
}

/** Complexity goes to the right in even steps, demand upwards in powers of ten, since services differ a thousandfold. */
export function matrixLayout(rows: readonly PriorityRow[], split: Split | undefined, width: number): MatrixLayout {
  const area = { left: margins.left, right: width - margins.right, top: margins.top, bottom: height - margins.bottom };
  const shown = rows.flatMap((row) =>
    row.demand === undefined || row.complexity === undefined
      ? []
      : [{ row, power: powerOf(row.demand), complexity: row.complexity }],
  );
  const most = niceEnd(Math.max(1, ...shown.map(({ complexity }) => complexity)));
  const lowest = Math.min(...shown.map(({ power }) => Math.floor(power)), 3);
  const highest = Math.max(...shown.map(({ power }) => Math.ceil(power)), lowest + 1);
  const x = (complexity: number): number => area.left + (complexity / most) * (area.right - area.left);
  const y = (power: number): number => area.bottom - ((power - lowest) / (highest - lowest)) * (area.bottom - area.top);
  const cross = split && { x: x(split.complexity), y: y(powerOf(split.demand)) };
  return {
    height,
    area,
    cross,
    quadrants: cross ? quadrantsOf(area, cross) : [],
    ticks: {
      x: Array.from({ length: 6 }, (_, at) => ({ at: x((most * at) / 5), value: (most * at) / 5 })),
      y: Array.from({ length: highest - lowest + 1 }, (_, at) => ({ at: y(lowest + at), value: 10 ** (lowest + at) })),
    },
    points: apart(shown.map(({ row, power, complexity }) => placed(row, x(complexity), y(power), area))),
  };
}

function powerOf(demand: number): number {
  return Math.log10(Math.max(1, demand));
}

/** The next end of an axis whose fifths are round numbers. */
function niceEnd(most: number): number {
  const fifth = (most * 1.05) / 5;
  const power = 10 ** Math.floor(Math.log10(fifth));
  return 5 * power * ([1, 2, 2.5, 5].find((step) => step * power >= fifth) ?? 10);
}

function quadrantsOf(area: MatrixLayout['area'], { x, y }: { x: number; y: number }): MatrixLayout['quadrants'] {
  const { left, right, top, bottom } = area;
  return [
    { priority: 'first', x: left, y: top, width: x - left, height: y - top },
    { priority: 'stages', x, y: top, width: right - x, height: y - top },
    { priority: 'alongside', x: left, y, width: x - left, height: bottom - y },
    { priority: 'later', x, y, width: right - x, height: bottom - y },
  ];
}

function placed(row: PriorityRow, x: number, y: number, { left, right }: MatrixLayout['area']): Placed {
  const isLeft = x < (left + right) / 2;
  const room = (isLeft ? right - x : x - left) - beside;
  const letters = Math.max(6, Math.floor(room / letter));
  const text = row.name.length > letters ? `${row.name.slice(0, letters - 1).trimEnd()}…` : row.name;
  return {
    row,
    x,
    y,
    label: { x: isLeft ? x + beside : x - beside, y: y + 4, anchor: isLeft ? 'start' : 'end', text },
  };
}

/** Names that would stand on each other go below one another. */
function apart(points: readonly Placed[]): Placed[] {
  const done: Placed[] = [];
  for (const point of points.toSorted((one, other) => one.y - other.y)) {
    let { y } = point.label;
    for (const { label } of done) {
      if (overlaps(label, point.label) && Math.abs(label.y - y) < line) y = label.y + line;
    }
    done.push({ ...point, label: { ...point.label, y } });
  }
  return done;
}

function overlaps(one: Placed['label'], other: Placed['label']): boolean {
  const [from, to] = [spanOf(one), spanOf(other)];
  return from.start < to.end && to.start < from.end;
}

function spanOf({ x, anchor, text }: Placed['label']): { start: number; end: number } {
  const width = text.length * letter;
  return anchor === 'start' ? { start: x, end: x + width } : { start: x - width, end: x };
}
