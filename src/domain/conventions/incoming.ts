import { documentColour } from './document-colour.ts';

/** An orange data object: an incoming document. */
export const incoming = documentColour('incoming', {
  ...{ strokes: ['#fb8c00', '#6b3c00'], stroke: '#6b3c00', fill: '#ffe0b2' },
});
