import type { Colour } from '#bpmn/modeler/selection-edits.ts';
import type { selectionTexts } from '#i18n/texts/selection.ts';

/** The colours that are offered, light inside and dark at the edge, so that black words stay readable on them. */
export const colours = {
  blue: { stroke: '#0d4372', fill: '#bbdefb' },
  orange: { stroke: '#6b3c00', fill: '#ffe0b2' },
  green: { stroke: '#205022', fill: '#c8e6c9' },
  red: { stroke: '#831311', fill: '#ffcdd2' },
  purple: { stroke: '#5b176d', fill: '#e1bee7' },
  grey: { stroke: '#37474f', fill: '#cfd8dc' },
} as const satisfies Partial<Record<keyof typeof selectionTexts, Colour>>;
