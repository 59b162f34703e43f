import { expect, type Locator } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import type { Sentence } from '#i18n/say.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { StudioFrame } from './studio-frame.ts';

const languageNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/** The list of projects. */
export class WorkspacePage extends StudioFrame {
  get grid(): Locator {
    return this.page.getByRole('grid');
  }

  /** The row of a project, by a name that it shows. */
  project(name: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: name });
  }

  /** Makes a project, which then opens, and returns its id. */
  async create(names: Partial<Record<Language, string>>, owner = ''): Promise<string> {
    await this.button(workspaceTexts.create).first().click();
    // What stands in a slot is no descendant of the dialog itself.
    const dialog = this.page.locator('new-project-dialog');
    for (const [language, name] of Object.entries(names)) {
      const field = `${this.say(workspaceTexts.newName)} (${this.say(languageNames[language as Language])})`;
      await dialog.getByRole('textbox', { name: field }).fill(name);
    }
    await dialog.getByRole('combobox', { name: this.say(workspaceTexts.newOwner) }).fill(owner);
    await dialog.getByRole('button', { name: this.say(workspaceTexts.create) }).click();
    return this.openedProject();
  }

  /** The id of the project that has just opened. */
  async openedProject(): Promise<string> {
    await expect(this.page).toHaveURL(/#\/project\/[^/]+$/);
    return /#\/project\/([^/]+)$/.exec(this.page.url())?.[1] ?? '';
  }

  async import(file: { name: string; bytes: Uint8Array | string }): Promise<void> {
    await this.chooseFile(() => this.button(workspaceTexts.import).first().click(), file);
  }

  /** Imports several files of this machine at once. */
  async importAll(paths: readonly string[]): Promise<void> {
    const opener = this.button(workspaceTexts.import).first();
    const [chooser] = await Promise.all([this.page.waitForEvent('filechooser'), opener.click()]);
    await chooser.setFiles([...paths]);
  }

  /** What became of files that were not taken in without a word. */
  get results(): Locator {
    return this.page.locator('import-results');
  }

  /** What became of one of them. */
  result(file: string): Locator {
    return this.results.getByRole('listitem').filter({ hasText: file });
  }

  async closeResults(): Promise<void> {
    await this.results
      .getByRole('button', { name: this.say(sharedTexts.close), exact: true })
      .last()
      .click();
    await expect(this.results.getByRole('listitem')).toHaveCount(0);
  }

  /** Deletes a project by the menu of its row. */
  async delete(name: string): Promise<void> {
    await this.act(name, workspaceTexts.delete);
  }

  /** Chooses from the menu of a project's row. */
  async act(name: string, action: Sentence): Promise<void> {
    await this.project(name)
      .getByRole('button', { name: this.say(sharedTexts.rowActions) })
      .click();
    await this.page.getByRole('menuitem', { name: this.say(action), exact: true }).click();
  }

  async show(view: 'active' | 'archived' | 'deleted'): Promise<void> {
    await this.page.getByRole('tab', { name: this.say(workspaceTexts[view]) }).click();
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.say(workspaceTexts.search) });
  }

  button(sentence: Sentence): Locator {
    return this.page.getByRole('button', { name: this.say(sentence), exact: true });
  }
}
