/** The code after the last one in use, written the same way: `P-09` → `P-10`; `first` when no code ends in a number. */
export function nextCode(codes: readonly string[], first: string): string {
  let last = { prefix: '', number: -1, width: 0 };
  for (const code of codes) {
    const [, prefix = '', digits] = /^(.*?)(\d+)$/.exec(code) ?? [];
    if (digits === undefined) continue;
    if (Number(digits) > last.number) last = { prefix, number: Number(digits), width: digits.length };
  }
  return last.number < 0 ? first : last.prefix + String(last.number + 1).padStart(last.width, '0');
}
