import type { StudioRecord } from '#domain/document.ts';
import { highFrom } from '#domain/power-interest.ts';

/** Steps of the scales of power and interest. */
export const steps = [1, 2, 3, 4, 5] as const;

/** Sizes inside the drawing, in its own units: px on a screen of ordinary type. */
export const measures = {
  left: 46,
  top: 4,
  bottom: 46,
  label: 26,
  least: 56,
  narrowest: 96,
  gap: 3,
  letter: 7.2,
  name: 20,
} as const;

/** Where a stakeholder stands on the grid. */
export interface Placed {
  readonly record: StudioRecord;
  readonly power: number;
  readonly interest: number;
}

export interface PowerLayout {
  readonly width: number;
  readonly height: number;
  /** Width of a cell. */
  readonly cell: number;
  /** Top and height of the row of each power, 1 first. */
  readonly rows: readonly { readonly y: number; readonly height: number }[];
  /** Upper left corner of each label. */
  readonly points: readonly (Placed & { readonly x: number; readonly y: number })[];
}

/**
 * Lays the labels out in the room there is: those of one cell stand under each other, and a row grows with its
 * fullest cell, beyond the room if it must.
 */
export function powerLayout(placed: readonly Placed[], room: { width: number; height: number }): PowerLayout {
  const { left, top, bottom, narrowest, label, least, gap } = measures;
  const cell = Math.max((room.width - left - gap) / steps.length, narrowest);
  const needed = steps.map((power) => {
    const fullest = Math.max(
      ...steps.map((interest) => placed.filter((it) => it.power === power && it.interest === interest).length),
    );
    return Math.max(least, fullest * (label + gap) + 3 * gap + headroom(power));
  });
  const spare = room.height - top - bottom - needed.reduce((sum, each) => sum + each, 0);
  const heights = needed.map((height) => height + Math.max(spare / steps.length, 0));
  const rows = heights.map((height, at) => ({
    height,
    y: top + heights.slice(at + 1).reduce((sum, above) => sum + above, 0),
  }));
  const inCell = new Map<string, number>();
  const points = placed.map((it) => {
    const key = `${it.power}:${it.interest}`;
    const order = inCell.get(key) ?? 0;
    inCell.set(key, order + 1);
    const y = (rows[it.power - 1]?.y ?? top) + headroom(it.power) + 2 * gap + order * (label + gap);
    return { ...it, x: left + (it.interest - 1) * cell + 2 * gap, y };
  });
  const height = top + heights.reduce((sum, each) => sum + each, 0) + bottom;
  return { width: left + steps.length * cell + gap, height, cell, rows, points };
}

/** The name of a quadrant stands at its top. */
function headroom(power: number): number {
  return power === steps.length || power === highFrom - 1 ? measures.name : 0;
}

/** Power and interest of the cell under a point of the drawing. */
export function cellAt(layout: PowerLayout, x: number, y: number): { power: number; interest: number } {
  const column = Math.floor((x - measures.left) / layout.cell) + 1;
  const row = layout.rows.findIndex((each) => y >= each.y && y < each.y + each.height) + 1;
  const power = row > 0 ? row : y >= (layout.rows[0]?.y ?? 0) ? 1 : steps.length;
  return { power, interest: Math.min(Math.max(column, 1), steps.length) };
}

/** A name cut to what fits into a label. */
export function fitting(name: string, { cell }: PowerLayout): string {
  const letters = Math.floor((cell - 4 * measures.gap - 30) / measures.letter);
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
}
