import type { Locator } from '@playwright/test';
import type { Sentence } from '#i18n/say.ts';
import { ModelPage } from './model-page.ts';

/** The screen of changes and the measures that cover them. */
export class LedgerPage extends ModelPage {
  /** The rows of the list, without its head. */
  get rows(): Locator {
    return this.page
      .locator('ledger-screen data-grid')
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') });
  }

  get details(): Locator {
    return this.page.locator('ledger-details');
  }

  /** The button that shows the changes of one kind; its words end in how many there are. */
  mark(text: Sentence): Locator {
    return this.page.locator('ledger-screen .marks').getByRole('button', { name: `${this.say(text)} · ` });
  }
}
