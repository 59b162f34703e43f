const gap = 4;

/**
 * Shows a popover beside its anchor, below when there is room and above otherwise, and hides it again when anything
 * around it scrolls. `end` lines the far edges up. The anchor gets the focus back when it was inside. Positions are ours because anchor positioning is not in every browser.
 */
export function showPopup(anchor: HTMLElement, popup: HTMLElement, align: 'start' | 'end' = 'start'): void {
  if (!popup.matches(':popover-open')) popup.showPopover();
  const at = anchor.getBoundingClientRect();
  const below = innerHeight - at.bottom - 2 * gap;
  const above = at.top - 2 * gap;
  Object.assign(popup.style, { position: 'fixed', inset: 'auto', margin: '0', maxBlockSize: 'none' });
  const downwards = popup.offsetHeight <= below || below >= above;
  const room = Math.max(downwards ? below : above, 120);
  popup.style.maxBlockSize = `${room}px`;
  const left = align === 'start' ? at.left : at.right - popup.offsetWidth;
  const highest = Math.max(gap, innerWidth - popup.offsetWidth - gap);
  popup.style.left = `${Math.min(Math.max(gap, left), highest)}px`;
  popup.style.top = `${downwards ? at.bottom + gap : at.top - gap - Math.min(popup.offsetHeight, room)}px`;
  watch(anchor, popup);
}

function watch(anchor: HTMLElement, popup: HTMLElement): void {
  const end = new AbortController();
  const hide = (event: Event): void => {
    if (!event.composedPath().includes(popup)) popup.hidePopover();
  };
  addEventListener('scroll', hide, { capture: true, passive: true, signal: end.signal });
  addEventListener('resize', hide, { signal: end.signal });
  const stop = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    end.abort();
    // The browser gives the focus back to the outermost shadow host, where it would be lost.
    if (popup.matches(':focus-within')) anchor.focus();
  };
  popup.addEventListener('beforetoggle', stop, { signal: end.signal });
}
