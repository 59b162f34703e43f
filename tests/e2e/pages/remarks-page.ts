import type { Locator } from '@playwright/test';
import { remarkTexts } from '#i18n/texts/remarks.ts';
import { ModelPage } from './model-page.ts';

/** The room of remarks on elements. */
export class RemarksPage extends ModelPage {
  get room(): Locator {
    return this.page.locator('remarks-room');
  }

  /** The field of a new remark on the selected element. */
  get field(): Locator {
    return this.room.locator('form textarea').first();
  }

  get threads(): Locator {
    return this.room.getByRole('article');
  }

  thread(text: string): Locator {
    return this.threads.filter({ hasText: text });
  }

  get state(): Locator {
    return this.room.getByRole('combobox', { name: this.say(remarkTexts.state) });
  }

  /** The pins on the diagram. */
  get pins(): Locator {
    return this.page.locator('.uderis-mark.remark');
  }
}
