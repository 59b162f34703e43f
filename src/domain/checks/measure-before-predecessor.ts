import { lastPredecessorDay, scheduleOf } from '#domain/plan/schedule.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A measure starts after all that it waits for has ended; one without a start at least ends after it. */
export const measureBeforePredecessor: Check = {
  code: 'measure-before-predecessor',
  severity: 'W',
  source: ['601 p.36(3)'],
  run: (view) => {
    const measures = recordsOf(view, 'measure');
    const schedule = scheduleOf(measures);
    if (!schedule) return [];
    const { spans, links } = schedule;
    return measures.flatMap((measure) => {
      const span = spans.get(measure.id);
      const last = lastPredecessorDay(measure.id, links, { get: (id) => spans.get(id)?.end });
      if (!span || last === undefined || span.start > last) return [];
      const latest = measures.find(({ id }) => links.get(measure.id)?.includes(id) && spans.get(id)?.end === last);
      return [
        {
          place: placeOf(measure, 'start'),
          params: { measure: titleOf(measure, view.language), before: latest ? titleOf(latest, view.language) : '' },
        },
      ];
    });
  },
};
