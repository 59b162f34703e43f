import type { Locator } from '@playwright/test';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { StudioFrame } from './studio-frame.ts';

/** The settings: language, theme, storage, backups. */
export class SettingsPage extends StudioFrame {
  async openSettings(): Promise<void> {
    await this.open('#/settings');
  }

  async downloadBackup(): Promise<{ name: string; bytes: Buffer }> {
    return this.download(() =>
      this.page.getByRole('button', { name: this.say(settingsTexts.downloadBackup), exact: true }).click(),
    );
  }

  /** Hands a file to the restoring of a backup, which asks before it changes anything. */
  async chooseBackup(file: { name: string; bytes: Uint8Array | string }): Promise<void> {
    const choose = this.page.getByRole('button', { name: this.say(settingsTexts.restoreFile), exact: true });
    await this.chooseFile(() => choose.click(), file);
  }

  get restore(): Locator {
    return this.page.getByRole('button', { name: this.say(settingsTexts.restore), exact: true });
  }

  get refusal(): Locator {
    return this.page.getByRole('alert');
  }

  theme(theme: 'system' | 'light' | 'dark'): Locator {
    return this.page.getByRole('button', { name: this.say(settingsTexts[theme]), exact: true });
  }
}
