/** A short message about what just happened, shown by the toast-stack of the shell. */
export interface Notice {
  readonly text: string;
  readonly tone?: 'ok' | 'info' | 'warn' | 'error';
  /** Offers to take the action back; pressing the button calls it once. */
  readonly undo?: () => void;
  /** Another button beside undo. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until closed. Errors always do. */
  readonly lasting?: boolean;
  /** A later notice with the same key takes the place of the earlier one. */
  readonly key?: string;
}

/** The key of notices whose way back takes back the last change of a project: only the newest may offer it. */
export const lastChange = 'last-change';

/** Fired on any element, heard by the toast-stack at the window. */
export const noticeRaised = 'notice-raised';

/** Shows a notice from anywhere: `raiseNotice(this, { text, undo: () => … })`. */
export function raiseNotice(from: EventTarget, notice: Notice): void {
  from.dispatchEvent(new CustomEvent<Notice>(noticeRaised, { detail: notice, bubbles: true, composed: true }));
}
