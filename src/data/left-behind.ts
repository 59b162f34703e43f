import type { Change } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';

/** A diagram as the editor wrote it, with what its edits are to be compared with; comparing takes too long for a page that goes away. */
export interface UnsavedDiagram {
  readonly project: Id;
  readonly variant: Id;
  /** Revision that the author saw. */
  readonly basedOn: number;
  readonly ground: { readonly kind: 'written' | 'facts'; readonly text: string };
  readonly written: string;
}

export type Unwritten = Change | UnsavedDiagram;

/**
 * What a page had not seen committed when it was left. A page that goes away is not answered by IndexedDB any more;
 * `localStorage` alone takes a note at once.
 */
const prefix = 'uderis.left.';

/** Keeps what is unwritten under a name of the page; nothing: forgets what was kept under it. */
export function leaveBehind(page: string, unwritten: readonly Unwritten[]): void {
  try {
    if (unwritten.length === 0) localStorage.removeItem(prefix + page);
    else localStorage.setItem(prefix + page, JSON.stringify(unwritten));
  } catch {
    // Without room or localStorage the saving that has begun is all that can be done.
  }
}

/** Names of the pages that left something behind. */
export function pagesLeft(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** What a page left behind, in the order of its making. */
export function leftBehind(page: string): readonly Unwritten[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(prefix + page) ?? '[]');
    return Array.isArray(value) ? (value as Unwritten[]) : [];
  } catch {
    return [];
  }
}

/** Calls `listener` when a page of this browser leaves something behind. */
export function onLeftBehind(listener: () => void): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key?.startsWith(prefix) && newValue !== null) listener();
  });
}
