let isBeingLeft = false;
// Where a diagram is read without a page, nothing is left.
if (typeof window !== 'undefined') {
  window.addEventListener('pagehide', () => (isBeingLeft = true));
  window.addEventListener('pageshow', () => (isBeingLeft = false));
}

/** The page is out of sight or going away: work that waits for another task may never be answered. */
export function pageIsLeft(): boolean {
  return isBeingLeft || document.visibilityState === 'hidden';
}
