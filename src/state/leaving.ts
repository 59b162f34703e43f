import { leaveBehind, onLeftBehind, pagesLeft, type Unwritten } from '#data/left-behind.ts';
import type { Change } from '#domain/document.ts';
import { newId } from '#domain/identity.ts';

/** How long a page may still be there after it was told to go, in ms. */
const patience = 2000;
const page = newId();
const unwritten = new Set<Unwritten>();
let isLeft = false;
let editors = 0;

/**
 * Writes a change. When the page is left before that ends, the change is kept beside the database and the next page
 * writes it: it does not matter which of the two is quicker.
 */
export async function keptUntilWritten<T>(change: Change, write: () => Promise<T>): Promise<T> {
  keepUnwritten(change);
  try {
    return await write();
  } finally {
    unwritten.delete(change);
    note();
  }
}

/** Keeps what a page that is being left has no time to write. */
export function keepUnwritten(change: Unwritten): void {
  for (const each of unwritten) {
    if ('written' in each && 'written' in change && each.variant === change.variant) unwritten.delete(each);
  }
  unwritten.add(change);
  note();
}

/** From now on nothing is lost when the page is left, and what other pages leave behind is written. */
export function watchLeaving(): void {
  window.addEventListener('beforeunload', () => {
    leave();
    // A page that is still there after this, as after a download, goes on writing by itself.
    setTimeout(stay, patience);
  });
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) stay();
  });
  onLeftBehind(() => {
    if (editors === 0) void takeUpLeftBehind();
  });
}

/** A diagram is edited on this page, and nothing may be written under it until the returned function is called. */
export function editingHere(): () => void {
  editors++;
  return () => {
    editors--;
    if (editors === 0) void takeUpLeftBehind();
  };
}

/** Writes what pages of this browser left behind. Nothing there, nothing is loaded. Says whether there was something. */
export async function takeUpLeftBehind(): Promise<boolean> {
  const pages = pagesLeft().filter((each) => each !== page);
  if (pages.length === 0) return false;
  try {
    const { writeLeftBehind } = await import('./write-left-behind.ts');
    for (const each of pages) await writeLeftBehind(each);
  } catch (error) {
    // It stays where it is until the next start; the studio opens without it.
    console.warn(error);
  }
  return true;
}

function leave(): void {
  isLeft = true;
  note();
}

function stay(): void {
  isLeft = false;
  unwritten.clear();
  leaveBehind(page, []);
}

function note(): void {
  if (isLeft) leaveBehind(page, [...unwritten]);
}
