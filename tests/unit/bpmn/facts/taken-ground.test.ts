import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TakenGround } from '#bpmn/facts/repairs/taken-ground.ts';
import type { Box } from '#bpmn/facts/repairs/drawing.ts';

const anyBox: fc.Arbitrary<Box> = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1e9 })),
  height: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1e9 })),
});

test('ground is taken where a box overlaps one that stands there, however large, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(anyBox, { maxLength: 12 }), anyBox, (boxes, box) => {
      const ground = new TakenGround();
      for (const each of boxes) ground.add(each);
      const overlapping = boxes.some(
        (each) =>
          each.x < box.x + box.width &&
          box.x < each.x + each.width &&
          each.y < box.y + box.height &&
          box.y < each.y + each.height,
      );
      expect(ground.isTaken(box)).toBe(overlapping);
    }),
    { numRuns: 500 },
  );
});
