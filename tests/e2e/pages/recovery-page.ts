import type { Locator } from '@playwright/test';
import type { Sentence } from '#i18n/say.ts';
import { recoveryTexts } from '#i18n/texts/recovery.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { StudioFrame } from './studio-frame.ts';

/** What is shown instead of every other screen when the workspace that this browser held is gone or damaged. */
export class RecoveryPage extends StudioFrame {
  get heading(): Locator {
    return this.page.getByRole('heading', { name: this.say(recoveryTexts.title), level: 1 });
  }

  /** Restores a backup file. */
  async fromBackup(file: { name: string; bytes: Uint8Array }): Promise<void> {
    await this.chooseFile(() => this.button(recoveryTexts.chooseFile).click(), file);
    await this.button(settingsTexts.restore).click();
  }

  button(sentence: Sentence): Locator {
    return this.page.getByRole('button', { name: this.say(sentence), exact: true });
  }
}
