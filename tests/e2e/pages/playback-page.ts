import { type Locator } from '@playwright/test';
import { pathTexts, playbackTexts } from '#i18n/texts/playback.ts';
import { ModelPage } from './model-page.ts';

/** The bar that plays the process step by step. */
export class PlaybackPage extends ModelPage {
  get bar(): Locator {
    return this.page.locator('playback-bar');
  }

  override get heading(): Locator {
    return this.bar.getByRole('heading', { level: 2 }).first();
  }

  step(text: { readonly kk: string; readonly ru: string; readonly en: string }): Locator {
    return this.bar.getByRole('button', { name: this.say(text), exact: true });
  }

  answer(name: RegExp): Locator {
    return this.bar.getByRole('group', { name: this.say(playbackTexts.question) }).getByRole('button', { name });
  }

  get active(): Locator {
    return this.page.locator('.djs-shape.uderis-active');
  }

  get walked(): Locator {
    return this.page.locator('.djs-connection.uderis-walked');
  }

  get paths(): Locator {
    return this.bar.getByRole('button', { name: this.say(pathTexts.paths) });
  }

  get dialog(): Locator {
    return this.page.locator('play-paths dialog-box');
  }
}
