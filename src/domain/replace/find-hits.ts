import { spansOf, textWith, type Fold, type Span, type TextQuery } from './text-query.ts';
import type { WrittenText } from './written-text.ts';

/** One place where the words stand. */
export interface Hit {
  readonly text: WrittenText;
  readonly span: Span;
}

/** A text as it is to be written now. */
export interface Rewritten {
  readonly text: WrittenText;
  readonly now: string;
}

/** Where the words stand in some texts, in the order of the texts. */
export function findHits(texts: readonly WrittenText[], query: TextQuery, fold: Fold): Hit[] {
  return texts.flatMap((text) => spansOf(text.text, query, fold).map((span) => ({ text, span })));
}

/** Each text that has some of the hits, once, with other words in their places; texts that stay as they are are left out. */
export function rewrittenTexts(hits: readonly Hit[], query: TextQuery, by: string): Rewritten[] {
  const spans = new Map<WrittenText, Span[]>();
  for (const { text, span } of hits) {
    const present = spans.get(text);
    if (present) present.push(span);
    else spans.set(text, [span]);
  }
  return [...spans]
    .map(([text, own]) => ({
      text,
      now: textWith(
        text.text,
        own.toSorted((left, right) => left.start - right.start),
        query,
        by,
      ),
    }))
    .filter(({ text, now }) => now !== text.text);
}
