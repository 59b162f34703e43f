const listeners = new Set<() => void>();
let wanted: 'find' | 'replace' | undefined;

/** A person wants to find or to replace: in the room that is open, or in the one that opens now. */
export function wantFind(what: 'find' | 'replace'): void {
  wanted = what;
  for (const listener of listeners) listener();
}

/** What is wanted, once. */
export function takeWanted(): typeof wanted {
  const taken = wanted;
  wanted = undefined;
  return taken;
}

/** Called when something is wanted; what is given back ends it. */
export function onFindWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Ctrl or ⌘ with F finds, Ctrl H or Alt ⌘ F replaces, unless a dialog is open. What is given back ends it. */
export function listenToFindKeys(found: (what: 'find' | 'replace') => void): () => void {
  const press = (event: KeyboardEvent): void => {
    const what = wantedBy(event);
    if (!what || event.composedPath().some((each) => each instanceof HTMLDialogElement)) return;
    event.preventDefault();
    // The canvas has a search of its own under the same key.
    event.stopPropagation();
    found(what);
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}

/** By the place of the key: on a Cyrillic layout it writes another letter. */
function wantedBy({ code, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'find' | 'replace' | undefined {
  if (shiftKey || !(ctrlKey || metaKey)) return undefined;
  if (code === 'KeyF') return altKey ? (metaKey ? 'replace' : undefined) : 'find';
  return code === 'KeyH' && ctrlKey && !altKey ? 'replace' : undefined;
}
