import { languages, type Text } from '#domain/language.ts';

/** How alike two names are, 0 to 1; undefined when no language has both. */
export type NameLikeness = (one: Text, other: Text) => number | undefined;

/**
 * Compares names of two diagrams word by word, in whichever language they are most alike. Endings may differ, as Kazakh
 * and Russian words have many; a slip of the pen is forgiven; a word that most names have says little. The order of the
 * arguments does not matter.
 */
export function nameLikeness(names: readonly Text[]): NameLikeness {
  const vocabulary = new Vocabulary();
  const known = new Map<Text, Name>();
  const nameOf = (text: Text): Name => {
    const name = known.get(text) ?? languages.map((language) => vocabulary.wordsOf(text[language] ?? ''));
    known.set(text, name);
    return name;
  };
  const all = names.map(nameOf);
  const weights = vocabulary.weightsIn(all);
  return (one, other) => {
    const [left, right] = [nameOf(one), nameOf(other)];
    let best: number | undefined;
    for (let at = 0; at < languages.length; at += 1) {
      const [own, others] = [left[at] ?? [], right[at] ?? []];
      if (own.length === 0 || others.length === 0) continue;
      best = Math.max(best ?? 0, textLikeness(own, others, vocabulary, weights));
    }
    return best;
  };
}

/** The words of a name in each language, by their numbers. */
type Name = readonly (readonly number[])[];

/** Words have numbers, so that the likeness of two is looked up and not computed for each pair of names. */
class Vocabulary {
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly rows: number[][] = [];

  wordsOf(text: string): readonly number[] {
    const found = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return found.map((word) => {
      const number = this.numbers.get(word) ?? this.words.push(word) - 1;
      this.numbers.set(word, number);
      return number;
    });
  }

  likeness(one: number, other: number): number {
    const [row, column] = one < other ? [one, other] : [other, one];
    const known = (this.rows[row] ??= []);
    return (known[column] ??= wordLikeness(this.words[row] ?? '', this.words[column] ?? ''));
  }

  /** How much each word says: the less, the more names have it in any of its forms. */
  weightsIn(names: readonly Name[]): readonly number[] {
    const counts = new Map<string, number>();
    for (const word of names.flatMap((name) => name.flatMap((words) => [...new Set(words)]))) {
      counts.set(this.stem(word), (counts.get(this.stem(word)) ?? 0) + 1);
    }
    return this.words.map((_, number) => 1 / Math.sqrt(counts.get(this.stem(number)) ?? 1));
  }

  /** What is left of a word without its ending, roughly: enough to count it with its other forms. */
  private stem(number: number): string {
    return (this.words[number] ?? '').slice(0, 5);
  }
}

function textLikeness(
  left: readonly number[],
  right: readonly number[],
  vocabulary: Vocabulary,
  weights: readonly number[],
): number {
  let [foundLeft, foundRight, allLeft, allRight] = [0, 0, 0, 0];
  for (const word of left) {
    let best = 0;
    for (const other of right) best = Math.max(best, vocabulary.likeness(word, other));
    foundLeft += (weights[word] ?? 1) * best;
    allLeft += weights[word] ?? 1;
  }
  for (const word of right) {
    let best = 0;
    for (const other of left) best = Math.max(best, vocabulary.likeness(word, other));
    foundRight += (weights[word] ?? 1) * best;
    allRight += weights[word] ?? 1;
  }
  return (foundLeft + foundRight) / (allLeft + allRight);
}

/** Likeness of two words: a common beginning with other endings, or one letter that is wrong, missing or too much. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  let common = 0;
  while (common < shorter.length && shorter[common] === longer[common]) common += 1;
  if (common >= 4 && common / longer.length >= 0.5) return 0.75 + (0.25 * common) / longer.length;
  return shorter.length >= 4 && isOneSlip(shorter, longer) ? 0.8 : 0;
}

function isOneSlip(shorter: string, longer: string): boolean {
  if (longer.length - shorter.length > 1) return false;
  let start = 0;
  while (start < shorter.length && shorter[start] === longer[start]) start += 1;
  let end = 0;
  while (end < shorter.length - start && shorter.at(-1 - end) === longer.at(-1 - end)) end += 1;
  const rest = shorter.length - start - end;
  if (longer.length > shorter.length || rest <= 1) return rest <= (longer.length > shorter.length ? 0 : 1);
  // Two letters that changed places.
  return rest === 2 && shorter[start] === longer[start + 1] && shorter[start + 1] === longer[start];
}
