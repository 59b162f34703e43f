import type { Choice } from '#domain/choices.ts';

/** Minutes of a working day of eight hours (Labour Code of the Republic of Kazakhstan, art. 68: 40 hours a week). */
export const workingDay = 480;

/** Working minutes of a unit; a working week of five days stands for seven calendar days. */
export const minutesOf: Readonly<Record<Choice<'timeUnit'>, number>> = {
  min: 1,
  h: 60,
  wd: workingDay,
  cd: (workingDay * 5) / 7,
};
