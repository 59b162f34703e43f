import { elementsOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A stage of the journey is linked to the step of the process it meets. */
export const journeyStageWithoutElement: Check = {
  code: 'journey-stage-without-element',
  severity: 'W',
  source: ['client-map'],
  run: (view) =>
    recordsOf(view, 'journey-stage')
      .filter((stage) => elementsOf(stage.fields).length === 0)
      .map((stage) => ({ place: placeOf(stage, 'elements'), params: { stage: titleOf(stage, view.language) } })),
};
