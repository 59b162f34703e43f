import type { StudioRecord } from '#domain/document.ts';
import { numberOf, stringOf } from '#domain/read-fields.ts';

/** How an item of the agenda stands by its time: `soon` is the last minute or fifth of it, whichever is longer. */
export type TimerState = 'open' | 'soon' | 'over';

export interface AgendaTimer {
  readonly isRunning: boolean;
  /** Seconds that it has taken so far. */
  readonly spent: number;
  /** Seconds left, below zero when it takes longer; undefined without a given time. */
  readonly left: number | undefined;
  readonly state: TimerState;
}

/** The timer of an agenda item at a moment (milliseconds of the wall clock). */
export function agendaTimer({ fields }: StudioRecord, now: number): AgendaTimer {
  const since = Date.parse(stringOf(fields, 'runningSince'));
  const isRunning = !Number.isNaN(since);
  // A wall clock that was set back must not give time back.
  const spent = (numberOf(fields, 'spent') ?? 0) + (isRunning ? Math.max(0, Math.floor((now - since) / 1000)) : 0);
  const given = numberOf(fields, 'minutes');
  if (given === undefined) return { isRunning, spent, left: undefined, state: 'open' };
  const left = given * 60 - spent;
  return { isRunning, spent, left, state: left <= 0 ? 'over' : left <= Math.max(60, given * 12) ? 'soon' : 'open' };
}

/** Seconds as minutes and seconds, e.g. `4:05`; time over is written with a plus: `+0:20`. */
export function clockText(seconds: number): string {
  const whole = Math.abs(seconds);
  return `${seconds < 0 ? '+' : ''}${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}

/** The agenda item that is on: the one whose timer runs, else the first that has begun and not ended, else the first open one. */
export function presentItem(agenda: readonly StudioRecord[]): StudioRecord | undefined {
  const open = agenda.filter(({ fields }) => stringOf(fields, 'ended') === '');
  return (
    open.find(({ fields }) => stringOf(fields, 'runningSince') !== '') ??
    open.find(({ fields }) => stringOf(fields, 'began') !== '') ??
    open[0]
  );
}
