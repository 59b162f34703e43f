import type { CaptureKind } from './capture-line.ts';

/** What a key asks of the workshop; `canvas`: to leave the field that has the keyboard. */
export type WorkshopKey = CaptureKind | 'pointer' | 'timer' | 'whole' | 'legible' | 'leave' | 'canvas';

// By the place of the key: on a Cyrillic layout it writes another letter. None of them is a key of the canvas.
const letters: Readonly<Record<string, WorkshopKey>> = {
  KeyQ: 'question',
  KeyD: 'decision',
  KeyB: 'problem',
  KeyK: 'touchpoint',
  KeyP: 'pointer',
  KeyT: 'timer',
  KeyF: 'whole',
  KeyZ: 'legible',
};

/** The meaning of a key press; dialogs and forms of their own keep theirs, and a busy canvas keeps Escape. */
export function workshopKey(event: KeyboardEvent, isCanvasBusy: boolean): WorkshopKey | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  const path = event.composedPath();
  if (path.some((each) => each instanceof HTMLDialogElement)) return undefined;
  const isText = path.some(isTextField);
  if (event.key !== 'Escape') return isText ? undefined : letters[event.code];
  if (isCanvasBusy || path.some(endsByEscape)) return undefined;
  return isText ? 'canvas' : 'leave';
}

function endsByEscape(each: EventTarget): boolean {
  return each instanceof HTMLElement && each.dataset['escape'] === 'ends';
}

function isTextField(each: EventTarget): boolean {
  return (
    each instanceof HTMLElement &&
    (each.isContentEditable || each.matches('input:not([type="checkbox"]), textarea, select, [role="textbox"]'))
  );
}
