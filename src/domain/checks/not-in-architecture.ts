import { stringOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

const automates = new Set(['automation', 'integration']);

/** Automation that the architecture lacks needs the architecture updated first. */
export const notInArchitecture: Check = {
  code: 'not-in-architecture',
  severity: 'W',
  source: ['601 p.38'],
  run: (view) =>
    recordsOf(view, 'measure')
      .filter(({ fields }) => automates.has(stringOf(fields, 'kind')) && stringOf(fields, 'inArchitecture') === 'no')
      .map((measure) => ({
        place: placeOf(measure, 'inArchitecture'),
        params: { measure: titleOf(measure, view.language) },
      })),
};
