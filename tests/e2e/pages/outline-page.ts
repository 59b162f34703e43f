import { expect, type Locator } from '@playwright/test';
import { modelTexts } from '#i18n/texts/model.ts';
import { outlineTexts } from '#i18n/texts/outline.ts';
import { ModelPage } from './model-page.ts';

/** The model screen with a file that is not drawn: its tree and the facts of the chosen element. */
export class OutlinePage extends ModelPage {
  async openOutline(project: string): Promise<void> {
    await this.open(`#/project/${project}/model/as-is`);
    await expect(this.rows.first()).toBeVisible();
  }

  get tree(): Locator {
    return this.page.getByRole('tree', { name: this.say(outlineTexts.tree) });
  }

  get rows(): Locator {
    return this.tree.getByRole('treeitem');
  }

  row(label: string): Locator {
    return this.rows.filter({ has: this.page.getByText(label, { exact: true }) });
  }

  get chosen(): Locator {
    return this.tree.getByRole('treeitem', { selected: true });
  }

  get facts(): Locator {
    return this.page.getByRole('region', { name: this.say(outlineTexts.facts) });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.say(outlineTexts.search) });
  }

  get status(): Locator {
    return this.page.locator('file-outline').getByRole('status');
  }

  get contentLanguage(): Locator {
    return this.page.getByRole('combobox', { name: this.say(modelTexts.contentLanguage) });
  }
}
