import type { Locator } from '@playwright/test';
import { listEntryTexts } from '#i18n/texts/list-entry.ts';
import { ModelPage } from './model-page.ts';

/** The room where a process is typed as lines. */
export class ListPage extends ModelPage {
  get room(): Locator {
    return this.page.locator('list-entry');
  }

  get lines(): Locator {
    return this.room.getByRole('textbox', { name: this.say(listEntryTexts.lines) });
  }

  get draw(): Locator {
    return this.room.getByRole('button', { name: this.say(listEntryTexts.draw), exact: true });
  }

  /** Lines that need mending, as buttons that lead there. */
  get problems(): Locator {
    return this.room.locator('aside li').getByRole('button');
  }

  /** Whether drawing adds to the registers what they do not have. */
  get adds(): Locator {
    return this.room.getByRole('checkbox', { name: this.say(listEntryTexts.add) });
  }

  get state(): Locator {
    return this.room.getByRole('status');
  }
}
