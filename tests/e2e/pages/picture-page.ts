import type { Locator } from '@playwright/test';
import { modelTexts } from '#i18n/texts/model.ts';
import { pictureTexts } from '#i18n/texts/picture.ts';
import { ModelPage } from './model-page.ts';

/** The window that makes pictures and prints. */
export class PicturePage extends ModelPage {
  async openPicture(): Promise<void> {
    await this.tool(modelTexts.export).click();
    await this.page.getByRole('menuitem', { name: this.say(pictureTexts.open) }).click();
  }

  get dialog(): Locator {
    return this.page.locator('picture-dialog');
  }

  get previews(): Locator {
    return this.dialog.locator('sheet-preview').getByRole('img');
  }

  get about(): Locator {
    return this.dialog.getByRole('status');
  }

  format(format: 'pdf' | 'png' | 'svg'): Locator {
    return this.dialog.getByRole('radio', { name: this.say(pictureTexts[format]) });
  }

  field(label: 'paper' | 'orientation' | 'size' | 'scale' | 'part'): Locator {
    return this.dialog.getByRole('combobox', { name: this.say(pictureTexts[label]) });
  }

  get make(): Locator {
    return this.dialog.getByRole('button', { name: this.say(pictureTexts.download) });
  }
}
