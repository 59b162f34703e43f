/**
 * Kazakh order for every sorted list. Chromium has no Kazakh collation although it accepts the locale
 * (Intl.Collator falls back to root), so the alphabet is ours; letters of other scripts follow by code point.
 */
const alphabet = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const ranks = new Map<string, number>([...alphabet].map((letter, index) => [letter, 0x10000 + index]));
const runs = /(\d+)/;

/** Compares two texts for sorting: digits by value, case ignored, Kazakh alphabet, Latin before Cyrillic. */
export function compareTexts(left: string, right: string): number {
  const a = left.toLowerCase().split(runs);
  const b = right.toLowerCase().split(runs);
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [x, y] = [a[index] ?? '', b[index] ?? ''];
    const order = index % 2 === 1 ? Number(x) - Number(y) || x.length - y.length : compareLetters(x, y);
    if (order !== 0) return order;
  }
  return a.length - b.length || (left < right ? -1 : left > right ? 1 : 0);
}

function compareLetters(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order = rank(a[index] ?? '') - rank(b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function rank(letter: string): number {
  return ranks.get(letter) ?? letter.charCodeAt(0);
}
