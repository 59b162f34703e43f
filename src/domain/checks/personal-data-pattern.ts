import { placeOf, type Check } from './check.ts';

/** Twelve digits of an IIN that start with a date, and telephone numbers of Kazakhstan. */
const patterns = [
  /(?<!\d)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{6}(?!\d)/,
  /(\+7|(?<!\d)8)[\s(-]*7\d{2}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/,
];

/** No real personal data: identification and telephone numbers do not belong here. */
export const personalDataPattern: Check = {
  code: 'personal-data-pattern',
  severity: 'W',
  source: ['personal-data'],
  run: (view) =>
    [...view.records.values()].flat().flatMap((record) =>
      Object.entries(record.fields)
        .filter(([, value]) => typeof value === 'string' && patterns.some((pattern) => pattern.test(value)))
        .map(([field]) => ({ place: placeOf(record, field), params: { field } })),
    ),
};
