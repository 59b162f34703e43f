import type { Id } from '#domain/identity.ts';

/**
 * Ctrl or ⌘ with K opens the command palette, ? the sheet of shortcuts; both load with their first use. `project` tells
 * which one is open. What is given back ends it.
 */
export function listenToGlobalKeys(project: () => Id | undefined): () => void {
  const press = (event: KeyboardEvent): void => {
    // By the place of the key: on a Cyrillic layout it writes another letter.
    if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      void openPalette(project());
    } else if (event.key === '?' && !isText(event)) {
      event.preventDefault();
      void openSheet();
    }
  };
  window.addEventListener('keydown', press, { capture: true });
  return () => window.removeEventListener('keydown', press, { capture: true });
}

async function openPalette(project: Id | undefined): Promise<void> {
  await import('./command-palette.ts');
  const palette = present('command-palette');
  palette.project = project;
  palette.open = true;
}

async function openSheet(): Promise<void> {
  await import('./shortcut-sheet.ts');
  present('shortcut-sheet').open = true;
}

function present<Tag extends 'command-palette' | 'shortcut-sheet'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  const found = document.querySelector(tag);
  if (found) return found;
  const made = document.createElement(tag);
  document.body.append(made);
  return made;
}

function isText(event: KeyboardEvent): boolean {
  const [field] = event.composedPath();
  return (
    field instanceof HTMLElement &&
    (field.isContentEditable || field.matches('input, textarea, select, [role="textbox"]'))
  );
}
