import { titleOf } from '#domain/record-title.ts';
import { repeatedData } from '#domain/repeated-data/repeated-data.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** What a process asks its client for twice: a fact to be told in the as-is, a fault of a variant that is to come. */
export const askedTwice: Check = {
  code: 'asked-twice',
  severity: 'W',
  source: ['601 p.39-40'],
  run: (view) => {
    const documents = [view.project, ...view.variants.map(({ document }) => document)];
    return view.variants.flatMap(({ kind }) =>
      repeatedData(documents, recordsOf(view, 'data-item'), kind).flatMap(({ attribute, places }) => {
        const [first, second] = places.map(({ item }) => item);
        if (!first || !second) return [];
        const [item, other] = [second, first].map((each) => titleOf(each, view.language));
        const params = { attribute, item: item ?? '', other: other ?? '', variant: kind };
        const severity = kind === 'as-is' ? ('I' as const) : ('W' as const);
        return [{ place: placeOf(second, 'attribute'), severity, params }];
      }),
    );
  },
};
