import type { Measure } from './wrapped-text.ts';

/** Measures texts as the browser draws them at 12 px in the type of the studio. */
export function textWidth(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7.2;
  context.font = "12px 'Noto Sans', sans-serif";
  return (text) => context.measureText(text).width;
}
