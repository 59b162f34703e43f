import type { Locator } from '@playwright/test';
import type { Sentence } from '#i18n/say.ts';
import { ModelPage } from './model-page.ts';

/** The screen that compares two variants. */
export class ComparePage extends ModelPage {
  /** The rows of the list, without its head. */
  get rows(): Locator {
    return this.page
      .locator('compare-screen data-grid')
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') });
  }

  get details(): Locator {
    return this.page.locator('compare-details');
  }

  /** The button that shows the elements of one fate; its words end in how many there are. */
  mark(text: Sentence): Locator {
    return this.page.locator('compare-screen .fates').getByRole('button', { name: `${this.say(text)} · ` });
  }
}
