import { expect, type Page } from '@playwright/test';

/** A person without a pointer: Tab, Enter and the arrows, and what can be heard of the place of the focus. */
export class ByKeyboard {
  constructor(private readonly page: Page) {}

  /** Goes on with Tab until the focus stands on what is called `name`; every stop on the way must be seen. */
  async goTo(name: string | RegExp, backwards = false): Promise<void> {
    const wanted = (heard: string): boolean => (typeof name === 'string' ? heard === name : name.test(heard));
    const passed: string[] = [];
    for (let stop = 0; stop < 150; stop++) {
      await this.page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
      const { heard, seen } = await this.focus();
      if (heard !== '') expect(seen, `the focus on "${heard}" is seen`).toBe(true);
      if (wanted(heard)) return;
      passed.push(heard);
    }
    throw new Error(`Tab does not lead to "${String(name)}", only to: ${passed.join(' · ')}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Goes to a control and presses it. */
  async use(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
  }

  /** Replaces what stands in the field that has the focus. */
  async write(text: string): Promise<void> {
    await this.press('Control+a');
    // Cyrillic letters come without key events from the driver; they are put in as a person's input all the same.
    await this.page.keyboard.insertText(text);
  }

  /** What a screen reader would call the focused control, and whether a ring or another mark shows where it is. */
  async focus(): Promise<{ heard: string; seen: boolean }> {
    return this.page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      // A screen that has just opened has the focus as a whole.
      if (!at || at === document.body || at.localName === 'main') return { heard: '', seen: true };
      const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? [...(at.labels ?? [])] : [];
      const heard =
        at.ariaLabel ?? (labels.map((label) => label.textContent).join(' ') || at.textContent.trim() || at.localName);
      const marked = (element: Element | null): boolean => {
        if (!element) return false;
        return [undefined, '::before'].some((part) => {
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element, part);
          return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        });
      };
      const host = (at.getRootNode() as ShadowRoot).host as Element | undefined;
      const seen =
        marked(at) || marked(at.parentElement) || marked(host ?? null) || at.closest('.uderis-canvas') !== null;
      return { heard: heard.replace(/\s+/g, ' ').trim(), seen };
    });
  }
}
