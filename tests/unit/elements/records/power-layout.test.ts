import { expect, test } from 'vitest';
import type { StudioRecord } from '#domain/document.ts';
import { cellAt, powerLayout } from '#elements/records/power-layout.ts';

const room = { width: 900, height: 480 };
const at = (id: string, power: number, interest: number) => ({
  record: { id, project: 'p', document: 'd', kind: 'stakeholder', order: id, fields: {} } satisfies StudioRecord,
  power,
  interest,
});

test('labels of one cell stand under each other and do not touch', () => {
  const { points } = powerLayout([at('a', 5, 5), at('b', 5, 5), at('c', 1, 1)], room);
  const [a, b] = points;
  expect(a?.x).toBe(b?.x);
  expect((b?.y ?? 0) - (a?.y ?? 0)).toBeGreaterThanOrEqual(26);
});

test('a crowded row grows beyond the room', () => {
  const crowd = Array.from({ length: 12 }, (_, index) => at(String(index), 3, 3));
  const { height, points, rows } = powerLayout(crowd, room);
  expect(height).toBeGreaterThan(room.height);
  const row = rows[2]!;
  expect(points.every(({ y }) => y >= row.y && y + 26 <= row.y + row.height)).toBe(true);
});

test('every label is found again in its own cell', () => {
  const placed = [at('a', 1, 1), at('b', 5, 5), at('c', 3, 4), at('d', 3, 4), at('e', 4, 1)];
  const layout = powerLayout(placed, room);
  for (const { x, y, power, interest } of layout.points) {
    expect(cellAt(layout, x, y)).toEqual({ power, interest });
  }
  expect(cellAt(layout, -50, -50)).toEqual({ power: 5, interest: 1 });
  expect(cellAt(layout, 9999, 9999)).toEqual({ power: 1, interest: 5 });
});
