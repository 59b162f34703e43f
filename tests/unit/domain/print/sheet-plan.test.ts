import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingArea, orientations, papers } from '#domain/print/paper.ts';
import { letterSize, overlap, planSheets, type SheetChoice } from '#domain/print/sheet-plan.ts';

const landscape = (scale: SheetChoice['scale']): SheetChoice => ({ paper: 'a4', orientation: 'landscape', scale });

test('a drawing on one page is made as small as the page needs, and stands in its middle', () => {
  const plan = planSheets({ x: 100, y: 50, width: 3000, height: 500 }, landscape('page'));
  expect(plan).toMatchObject({ columns: 1, rows: 1, tooMany: false });
  const [tile] = plan.tiles;
  expect(tile?.label).toBe('A1');
  expect(tile?.view.width).toBeCloseTo(3000);
  expect((tile?.view.y ?? 0) + (tile?.view.height ?? 0) / 2).toBeCloseTo(300);
  expect(tile).not.toHaveProperty('right');
});

test('a small drawing is not blown up', () => {
  const plan = planSheets({ x: 0, y: 0, width: 100, height: 100 }, landscape('page'));
  expect(letterSize(plan)).toBeCloseTo(9);
});

test('sheets are numbered by rows and know their neighbours', () => {
  const { tiles, columns, rows } = planSheets({ x: 0, y: 0, width: 2000, height: 1000 }, landscape(1));
  expect([columns, rows]).toEqual([2, 2]);
  expect(tiles.map(({ label }) => label)).toEqual(['A1', 'A2', 'B1', 'B2']);
  expect(tiles[0]).toMatchObject({ right: 'A2', below: 'B1' });
  expect(tiles[3]).toMatchObject({ left: 'B1', above: 'A2' });
});

test('the twenty-seventh row is AA', () => {
  const { tiles } = planSheets({ x: 0, y: 0, width: 100, height: 16_000 }, landscape(1));
  expect(tiles.slice(24, 28).map(({ label }) => label)).toEqual(['Y1', 'Z1', 'AA1']);
});

test('a plan of more sheets than can be glued says so', () => {
  expect(planSheets({ x: 0, y: 0, width: 60_000, height: 9_000 }, landscape(2))).toMatchObject({
    tiles: [],
    tooMany: true,
  });
});

test('any drawing is shown as a whole, and neighbours share the same strip', () => {
  const side = fc.double({ min: 10, max: 9000, noNaN: true });
  const place = fc.double({ min: -500, max: 500, noNaN: true });
  fc.assert(
    fc.property(
      fc.record({ x: place, y: place, width: side, height: side }),
      fc.constantFrom(...papers),
      fc.constantFrom(...orientations),
      fc.constantFrom<SheetChoice['scale']>('page', 0.5, 1),
      (drawing, paper, orientation, scale) => {
        const plan = planSheets(drawing, { paper, orientation, scale });
        fc.pre(!plan.tooMany);
        const area = drawingArea(paper, orientation);
        const [first, second] = plan.tiles;
        const last = plan.tiles.at(-1);
        if (!first || !last) return false;
        const off = 1e-3;
        expect(first.view.x).toBeLessThanOrEqual(drawing.x + off);
        expect(first.view.y).toBeLessThanOrEqual(drawing.y + off);
        expect(last.view.x + last.view.width).toBeGreaterThanOrEqual(drawing.x + drawing.width - off);
        expect(last.view.y + last.view.height).toBeGreaterThanOrEqual(drawing.y + drawing.height - off);
        for (const { view } of plan.tiles) expect(view.width * plan.scale).toBeCloseTo(area.width);
        if (first.right && second) {
          expect((first.view.x + first.view.width - second.view.x) * plan.scale).toBeCloseTo(overlap);
        }
        return true;
      },
    ),
  );
});
