import { expect, test } from 'vitest';
import { pngSize } from '#domain/print/png-size.ts';

test.each([
  [{ width: 1600.2, height: 900 }, 2, { width: 3201, height: 1800, fits: true }],
  [{ width: 4096, height: 4096 }, 4, { width: 16_384, height: 16_384, fits: true }],
  [{ width: 4097, height: 10 }, 4, { width: 16_388, height: 40, fits: false }],
])('%o at %i× is %o', (drawing, scale, size) => {
  expect(pngSize(drawing, scale)).toEqual(size);
});
