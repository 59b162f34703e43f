/** What a person looks for in texts. */
export interface TextQuery {
  readonly words: string;
  /** Letter for letter as it is typed. */
  readonly matchCase: boolean;
  /** Only where no word goes on before or after it. */
  readonly wholeWord: boolean;
}

/** How letters are given up for others in a search, each for one; `foldText` of src/i18n is one. */
export type Fold = (text: string) => string;

/** A place in a text, in UTF-16 units; `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const wordEnd = /[\p{L}\p{M}\p{N}_]$/u;
const wordStart = /^[\p{L}\p{M}\p{N}_]/u;

/**
 * Where the words stand in a text, from its beginning and without overlap. Unless the case matters, letters are folded;
 * who types a letter that folding gives up has it on the keyboard, and then only capitals are small letters.
 */
export function spansOf(text: string, { words, matchCase, wholeWord }: TextQuery, fold: Fold): Span[] {
  if (words === '') return [];
  const folds = fold(words) === words.toLowerCase();
  const compared = (written: string): string =>
    matchCase ? written : letterByLetter(written, folds ? fold : (each) => each.toLowerCase());
  const [where, wanted] = [compared(text), compared(words)];
  const found: Span[] = [];
  for (let start = where.indexOf(wanted); start >= 0;) {
    const end = start + wanted.length;
    const isHit = !wholeWord || !(goesOn(text, start) || goesOn(text, end));
    if (isHit) found.push({ start, end });
    start = where.indexOf(wanted, isHit ? end : start + 1);
  }
  return found;
}

/** The text with other words in those places. */
export function textWith(text: string, spans: readonly Span[], query: TextQuery, by: string): string {
  let done = 0;
  let now = '';
  for (const { start, end } of spans) {
    now += text.slice(done, start) + wordsFor(text.slice(start, end), query, by);
    done = end;
  }
  return now + text.slice(done);
}

/** The words as they are put in the place of what was found: unless the case matters, a capital at its beginning stays one. */
export function wordsFor(found: string, { words, matchCase }: TextQuery, by: string): string {
  if (matchCase || by === '') return by;
  const [first = '', ...rest] = by;
  if (isCapital(found) && !isCapital(by)) return first.toUpperCase() + rest.join('');
  // Typed as at the beginning of a sentence, found in the middle of one.
  if (isSmall(found) && isCapital(by) && isCapital(words)) return first.toLowerCase() + rest.join('');
  return by;
}

/** A capital before small letters; an abbreviation is none. */
function isCapital(text: string): boolean {
  return /^\p{Lu}(?!\p{Lu})/u.test(text);
}

function isSmall(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Whether one word stands on both sides of a place. */
function goesOn(text: string, at: number): boolean {
  return wordEnd.test(text.slice(Math.max(0, at - 2), at)) && wordStart.test(text.slice(at, at + 2));
}

/** A few letters, such as İ, grow when they become small; they stay, so that places in both texts are the same. */
function letterByLetter(text: string, change: Fold): string {
  const changed = change(text);
  if (changed.length === text.length) return changed;
  return Array.from(text, (letter) => (change(letter).length === letter.length ? change(letter) : letter)).join('');
}
