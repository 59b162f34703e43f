import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import { say, type Params, type Sentence } from '#i18n/say.ts';
import { appTexts } from '#i18n/texts/app.ts';

/** The frame around every screen: navigation, saving state, language, theme, notices. */
export class StudioFrame {
  /** The language in which this page object looks for words. */
  language: Language = 'kk';

  constructor(readonly page: Page) {}

  /** Opens an address of the studio, e.g. `#/library`, and waits until the workspace is open. */
  async open(address = '#/'): Promise<void> {
    // A browser that was not started by the test runner knows no base address.
    const origin = /^https?:\/\/[^/]+/.exec(this.page.url())?.[0] ?? '';
    await this.page.goto(`${origin}/${address}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.saving).toBeVisible();
    await expect(this.page.locator('main > .wait')).toHaveCount(0);
  }

  say(sentence: Sentence, params: Params = {}): string {
    return say(sentence, params, this.language);
  }

  get saving(): Locator {
    return this.page.locator('saving-indicator');
  }

  /** Waits until the screen says that everything is saved. */
  async saved(): Promise<void> {
    await expect(this.saving).toHaveAttribute('state', 'saved');
  }

  async switchLanguage(language: Language): Promise<void> {
    await this.page
      .locator('app-bar')
      .getByRole('button', { name: say(appTexts[language], {}, language) })
      .click();
    this.language = language;
    await expect(this.page.locator('html')).toHaveAttribute('lang', language);
  }

  link(sentence: Sentence): Locator {
    return this.page.locator('app-navigation').getByRole('link', { name: this.say(sentence), exact: true });
  }

  get notices(): Locator {
    return this.page.locator('toast-stack');
  }

  /** Chooses a file where pressing `opener` asks for one. */
  async chooseFile(opener: () => Promise<void>, file: { name: string; bytes: Uint8Array | string }): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), opener()]);
    await chooser.setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) });
  }

  /** The bytes and the name of the file that `act` makes the browser download. */
  async download(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer; path: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    const path = await download.path();
    const { readFile } = await import('node:fs/promises');
    return { name: download.suggestedFilename(), bytes: await readFile(path), path };
  }
}
