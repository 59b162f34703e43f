import { choices } from '#domain/choices.ts';
import { stringOf } from '#domain/read-fields.ts';
import { placeOf, recordsOf, type Check } from './check.ts';

const order: readonly string[] = choices.automationStage;

/** A process is not automated further than it can be, programme 2008–2010 ch. 5.2. */
export const automationAbovePotential: Check = {
  code: 'automation-above-potential',
  severity: 'W',
  source: ['media'],
  run: (view) =>
    recordsOf(view, 'passport').flatMap((passport) => {
      const [actual, potential] = ['automationActual', 'automationPotential'].map((key) =>
        order.indexOf(stringOf(passport.fields, key)),
      );
      const isAbove = actual !== undefined && potential !== undefined && potential >= 0 && actual > potential;
      return isAbove ? [{ place: placeOf(passport, 'automationActual') }] : [];
    }),
};
