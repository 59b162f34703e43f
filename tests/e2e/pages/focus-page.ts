import { type Locator } from '@playwright/test';
import type { FocusCode } from '#domain/focus/focus-view.ts';
import { focusViewTexts } from '#i18n/texts/focus.ts';
import { ModelPage } from './model-page.ts';

/** The bar that dims all but one part of the diagram. */
export class FocusPage extends ModelPage {
  get bar(): Locator {
    return this.page.locator('focus-bar');
  }

  view(code: FocusCode): Locator {
    return this.bar.getByRole('radio', { name: this.say(focusViewTexts[code]) });
  }

  choices(code: FocusCode): Locator {
    return this.bar.getByRole('combobox', { name: this.say(focusViewTexts[code]) });
  }

  get status(): Locator {
    return this.bar.getByRole('status');
  }

  get dimmed(): Locator {
    return this.page.locator('.djs-shape.uderis-dim');
  }
}
