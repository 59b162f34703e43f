/** Whether a name says what is done: in Kazakh a verbal noun stands last, in Russian an infinitive first. */
export const isAction = {
  kk: (name: string): boolean => /[\p{L}-]*[ую]$/u.test(bare(name)),
  ru: (name: string): boolean =>
    /^(?:не |[\p{L}-]+(?:ки|но) )?[\p{L}-]+(?:ть|ти|чь)(?:ся|сь)?(?!\p{L})/u.test(bare(name)),
} as const;

/** The name without marks in brackets such as «(ИС)», and without the full stop. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/[\s.;:»"]+$/, '')
    .trim();
}
