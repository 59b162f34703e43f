import type { Amount } from '#domain/diagram/step-details.ts';
import { minutesOf, workingDay } from '#domain/working-time.ts';

/** Time that went by: working time in minutes, a working day being 8 hours, and calendar days apart. */
export interface Elapsed {
  readonly minutes: number;
  readonly days: number;
}

export const noTime: Elapsed = { minutes: 0, days: 0 };

export function plus({ minutes, days }: Elapsed, amount: Amount | undefined): Elapsed {
  if (!amount) return { minutes, days };
  if (amount.unit === 'cd') return { minutes, days: days + amount.value };
  return { minutes: minutes + amount.value * minutesOf[amount.unit], days };
}

/** The later of two clocks; a working week of five days stands for seven calendar days. */
export function later(left: Elapsed, right: Elapsed): Elapsed {
  return inDays(left) >= inDays(right) ? left : right;
}

/** Whole working days, hours and minutes, and calendar days, to be said. */
export function inUnits({ minutes, days }: Elapsed): Amount[] {
  const whole = Math.round(minutes);
  const amounts: Amount[] = [
    { value: Math.floor(whole / workingDay), unit: 'wd' },
    { value: Math.floor((whole % workingDay) / 60), unit: 'h' },
    { value: whole % 60, unit: 'min' },
    { value: days, unit: 'cd' },
  ];
  return amounts.filter(({ value }) => value > 0);
}

function inDays({ minutes, days }: Elapsed): number {
  return minutes / minutesOf.cd + days;
}
