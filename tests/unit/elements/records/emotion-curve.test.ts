import { describe, expect, test } from 'vitest';
import { curvePiece, depthOf } from '#elements/records/emotion-curve.ts';

describe('the curve of emotions', () => {
  test('lies the higher the better, with room at both ends', () => {
    expect([2, 0, -2].map(depthOf)).toEqual([0.14, 0.5, 0.86]);
  });

  test('meets its neighbour at the edge', () => {
    const [, endOfFirst] = /M100 ([\d.]+)C/.exec(curvePiece(undefined, 1, -2)) ?? [];
    const [, startOfSecond] = /M0 ([\d.]+)C/.exec(curvePiece(1, -2, undefined)) ?? [];
    expect(endOfFirst).toBe(startOfSecond);
  });

  test('has a gap where a stage says nothing', () => {
    expect(curvePiece(1, undefined, 1)).toBe('');
    expect(curvePiece(undefined, 1, undefined)).toBe('');
    expect(curvePiece(undefined, 1, 2)).not.toContain('M0 ');
  });
});
