import type { Choice } from '#domain/choices.ts';
import type { Amount } from '#domain/diagram/step-details.ts';

type Unit = Choice<'timeUnit'>;

/** How officials write a unit; a bare «күн» or «день» is none, because working and calendar days differ. */
const patterns: readonly (readonly [Unit, RegExp])[] = [
  ['min', /^(мин|минут|минута|минуты|min|mins|minutes?)$/],
  ['h', /^(сағ|сағат|ч|час|часа|часов|h|hrs?|hours?)$/],
  ['wd', /^(жк|жұмыс күні|рд|раб(очий|очих|очие)? (день|дня|дней|дн)|wd|working days?)$/],
  ['cd', /^(кк|күнтізбелік күн|кд|календарны(й|х|е) (день|дня|дней)|cd|calendar days?)$/],
];

/** Reads a term such as `15 мин`, `2 ж.к.`, `1,5 р.д.` or `3 wd`; undefined when amount or unit cannot be told. */
export function readTerm(text: string): Amount | undefined {
  const [, digits = '', word = ''] = /^(\d+(?:[.,]\d+)?)\s*(\D+)$/.exec(text.trim()) ?? [];
  const value = Number(digits.replace(',', '.'));
  const name = word.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim();
  const unit = patterns.find(([, pattern]) => pattern.test(name) || pattern.test(name.replaceAll(' ', '')))?.[0];
  return unit === undefined || !(value > 0) ? undefined : { value, unit };
}
