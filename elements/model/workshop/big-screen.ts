import './workshop.css';

/** Chromium gives a page that fills the screen its Escape key when it asks; other browsers leave the full screen by it first. */
interface LockableKeyboard {
  readonly lock?: (keys: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}

/** The whole screen for the workshop, as far as the browser gives it: it does so only in answer to a key or a click. */
export class BigScreen {
  enter(): void {
    document.documentElement.dataset['workshop'] = '';
    if (navigator.userActivation.isActive) void this.fill();
  }

  leave(): void {
    delete document.documentElement.dataset['workshop'];
    keyboard().unlock?.();
    if (document.fullscreenElement) void document.exitFullscreen();
  }

  private async fill(): Promise<void> {
    try {
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
      await keyboard().lock?.(['Escape']);
    } catch {
      // The window is filled all the same.
    }
  }
}

function keyboard(): LockableKeyboard {
  return 'keyboard' in navigator ? ((navigator.keyboard as LockableKeyboard | undefined) ?? {}) : {};
}
