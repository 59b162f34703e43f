import { documentColour } from './document-colour.ts';

/** A blue data object: a generated document. */
export const produced = documentColour('produced', {
  ...{ strokes: ['#1e88e5', '#0d4372'], stroke: '#0d4372', fill: '#bbdefb' },
});
