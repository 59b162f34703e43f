import { expect, type Locator } from '@playwright/test';
import { packageTexts } from '#i18n/texts/package.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import { StudioFrame } from './studio-frame.ts';

/** The screens that make a package and verify a received one. */
export class PackagePage extends StudioFrame {
  async openPackage(project: string): Promise<void> {
    await this.open(`#/project/${project}/package`);
    await expect(this.exportButton('draft')).toBeEnabled();
  }

  exportButton(kind: 'draft' | 'final'): Locator {
    const name = this.say(kind === 'draft' ? packageTexts.exportDraft : packageTexts.exportFinal);
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Exports a package and waits for the file. */
  async export(kind: 'draft' | 'final'): Promise<{ name: string; bytes: Buffer; path: string }> {
    const file = await this.download(() => this.exportButton(kind).click());
    const done = this.say(kind === 'draft' ? packageTexts.doneDraft : packageTexts.doneFinal);
    await expect(this.page.getByRole('heading', { name: done })).toBeVisible();
    return file;
  }

  get findings(): Locator {
    return this.page.locator('finding-list');
  }

  /** Hands a file to the screen that verifies packages. */
  async verify(file: { name: string; bytes: Uint8Array | string }): Promise<void> {
    await this.open('#/verify');
    await this.chooseFile(() => this.page.getByRole('button', { name: this.say(verifyTexts.choose) }).click(), file);
    await expect(this.verdict).toBeVisible();
  }

  get verdict(): Locator {
    return this.page.locator('package-verdict').getByRole('status');
  }
}
