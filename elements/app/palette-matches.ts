import { foldText } from '#i18n/fold-text.ts';
import type { IconName } from '#elements/shared/icon-shapes.ts';

/** One line of the palette. */
export interface PaletteEntry {
  readonly key: string;
  readonly icon: IconName;
  readonly text: string;
  /** What kind of thing it is, or where. */
  readonly detail: string;
  /** Other words by which it is found, e.g. its names in the other languages. */
  readonly words?: readonly string[];
  readonly run: () => void;
}

/**
 * The entries that hold every word of what is typed, those that begin with it first; nothing typed: the first ones.
 * Kazakh letters are found by the Russian ones that people type for them.
 */
export function paletteMatches(entries: readonly PaletteEntry[], typed: string, limit: number): PaletteEntry[] {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries.slice(0, limit);
  const ranked = entries.flatMap((entry, at) => {
    const text = foldText(entry.text);
    const all = [text, foldText(entry.detail), ...(entry.words ?? []).map(foldText)].join('\n');
    if (!words.every((word) => all.includes(word))) return [];
    return [{ entry, rank: rankOf(text, words.join(' '), words[0] ?? '') * 10_000 + at }];
  });
  return ranked
    .toSorted((left, right) => left.rank - right.rank)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

function rankOf(text: string, typed: string, first: string): number {
  if (text.startsWith(typed)) return 0;
  if (text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(first))) return 1;
  return text.includes(first) ? 2 : 3;
}
