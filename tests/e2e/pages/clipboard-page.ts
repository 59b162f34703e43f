import type { Locator } from '@playwright/test';
import { clipboardTexts } from '#i18n/texts/clipboard.ts';
import { ModelPage } from './model-page.ts';

/** Copying and pasting on the model screen: the menu of the toolbar and the question about records. */
export class ClipboardPage extends ModelPage {
  /** Chooses something in the menu of the toolbar. */
  async choose(act: 'copy' | 'cut' | 'paste'): Promise<void> {
    await this.tool(clipboardTexts.menu).click();
    await this.page.getByRole('menuitem', { name: this.say(clipboardTexts[act]), exact: true }).click();
  }

  get question(): Locator {
    return this.page.locator('carried-records');
  }

  /** What is chosen for each record. */
  get answers(): Locator {
    return this.question.getByRole('combobox');
  }

  /** The choices for records whose kind and name begin with some words. */
  answersFor(words: string): Locator {
    return this.question.getByRole('combobox', { name: new RegExp(`^${words}`) });
  }

  get pasteAnswered(): Locator {
    return this.question.getByRole('button', { name: this.say(clipboardTexts.paste), exact: true });
  }
}
