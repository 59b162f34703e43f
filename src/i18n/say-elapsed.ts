import { inUnits, type Elapsed } from '#domain/playback/elapsed.ts';
import { workingDay } from '#domain/working-time.ts';
import type { Language } from '#domain/language.ts';
import { formatDuration } from '#i18n/format.ts';
import { say } from '#i18n/say.ts';
import { playbackTexts } from '#i18n/texts/playback.ts';

/** Time that went by in words, e.g. `3 working days 2 hours and 1 calendar day`; beyond a day minutes are left out. '' for none. */
export function sayElapsed(elapsed: Elapsed, language: Language): string {
  const isLong = elapsed.minutes >= workingDay;
  const amounts = inUnits(isLong ? { ...elapsed, minutes: Math.round(elapsed.minutes / 60) * 60 } : elapsed);
  const said = amounts.map(({ value, unit }) => ({ unit, text: formatDuration(value, unit, language) }));
  const working = said.filter(({ unit }) => unit !== 'cd').map(({ text }) => text);
  const days = said.find(({ unit }) => unit === 'cd')?.text;
  if (days === undefined) return working.join(' ');
  if (working.length === 0) return days;
  return say(playbackTexts.timeAndDays, { time: working.join(' '), days }, language);
}
