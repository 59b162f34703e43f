import type { Size } from '#domain/print/paper.ts';

export const pngScales = [1, 2, 3, 4] as const;

/** What Chromium draws at most: pixels of a side and of the whole. */
const mostSide = 16_384;
const mostPixels = 16_384 * 16_384;

export interface PngSize extends Size {
  /** Whether a browser can draw a picture of this size. */
  readonly fits: boolean;
}

/** Pixels of a picture at a scale. */
export function pngSize(drawing: Size, scale: number): PngSize {
  const width = Math.ceil(drawing.width * scale);
  const height = Math.ceil(drawing.height * scale);
  return { width, height, fits: Math.max(width, height) <= mostSide && width * height <= mostPixels };
}
