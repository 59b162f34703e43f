import { numberOf } from '#domain/read-fields.ts';
import { titleOf } from '#domain/record-title.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

/** A stage of the journey says how the client feels. */
export const journeyStageWithoutEmotion: Check = {
  code: 'journey-stage-without-emotion',
  severity: 'W',
  source: ['client-map'],
  run: (view) =>
    recordsOf(view, 'journey-stage')
      .filter((stage) => numberOf(stage.fields, 'emotion') === undefined)
      .map((stage) => ({ place: placeOf(stage, 'emotion'), params: { stage: titleOf(stage, view.language) } })),
};
