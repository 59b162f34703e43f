import { expect, type Locator } from '@playwright/test';
import { libraryTexts } from '#i18n/texts/library.ts';
import { StudioFrame } from './studio-frame.ts';

/** The process library. */
export class LibraryPage extends StudioFrame {
  card(name: string): Locator {
    return this.page.getByRole('article', { name });
  }

  /** Makes a project of a process, which then opens, and returns its id. */
  async openAsProject(name: string): Promise<string> {
    await this.page.getByRole('button', { name: this.say(libraryTexts.openNamed, { name }) }).click();
    await expect(this.page).toHaveURL(/#\/project\/[^/]+$/);
    return /#\/project\/([^/]+)$/.exec(this.page.url())?.[1] ?? '';
  }
}
