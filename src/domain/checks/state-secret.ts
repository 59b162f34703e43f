import { stringOf, textOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A state secret must not be described in the studio: only that the item exists. */
export const stateSecret: Check = {
  code: 'state-secret',
  severity: 'E',
  source: ['601 p.32(3)'],
  run: (view) =>
    recordsOf(view, 'data-item')
      .filter((item) => item.fields['access'] === 'state-secret')
      .filter(
        (item) => stringOf(item.fields, 'attribute') !== '' || Object.keys(textOf(item.fields, 'source')).length > 0,
      )
      .map((item) => ({ place: placeOf(item, 'access'), params: { item: titleOf(item, view.language) } })),
};
