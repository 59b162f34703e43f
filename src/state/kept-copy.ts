const place = 'uderis.copied';

/** What was copied last on this page, for a browser that keeps nothing. */
let onPage = '';

/**
 * Keeps what was copied last beside the clipboard: reading that by a button needs a permission, and all windows of the
 * browser find it here.
 */
export function keepCopied(text: string): void {
  onPage = text;
  try {
    localStorage.setItem(place, text);
  } catch {
    // Too large or forbidden: other windows still have the clipboard. An older copy would be a wrong one.
    forgetStored();
  }
}

/** What was copied last in this browser; '' for nothing. */
export function keptCopied(): string {
  try {
    return localStorage.getItem(place) ?? onPage;
  } catch {
    return onPage;
  }
}

/** Forgets it, as everything else of this browser. */
export function forgetCopied(): void {
  onPage = '';
  forgetStored();
}

function forgetStored(): void {
  try {
    localStorage.removeItem(place);
  } catch {
    // Nothing can be there.
  }
}
