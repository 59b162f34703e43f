import { expect, type Locator } from '@playwright/test';
import type { Language } from '#domain/language.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { fieldText } from '#i18n/texts/fields.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { StudioFrame } from './studio-frame.ts';

const languageNames = { kk: sharedTexts.languageKk, ru: sharedTexts.languageRu, en: sharedTexts.languageEn };

/** The registers and the plan: a table of records and the form of the open one. */
export class RegisterPage extends StudioFrame {
  async openRegister(project: string, kind: RecordKind): Promise<void> {
    await this.open(kind === 'measure' ? `#/project/${project}/plan` : `#/project/${project}/records/${kind}`);
    await expect(this.table.or(this.form).first()).toBeVisible();
  }

  get table(): Locator {
    return this.page.getByRole('grid');
  }

  get form(): Locator {
    return this.page.locator('record-form');
  }

  row(text: string): Locator {
    return this.table.getByRole('row').filter({ hasText: text });
  }

  async openRow(text: string): Promise<void> {
    await this.row(text).getByRole('gridcell').nth(2).dblclick();
    await expect(this.form).toBeVisible();
  }

  /** Adds a record, whose form then opens. */
  async add(): Promise<void> {
    await this.page
      .getByRole('button', { name: this.say(registerTexts.add), exact: true })
      .first()
      .click();
    await expect(this.form).toBeVisible();
  }

  private label(kind: RecordKind, field: string): string {
    return this.say(fieldText(kind, field).label);
  }

  /** A field that is written as one text or number. */
  field(kind: RecordKind, field: string): Locator {
    return this.form.getByRole('textbox', { name: this.label(kind, field), exact: true });
  }

  /** One language of a text in three; the language must be open. */
  text(kind: RecordKind, field: string, language: Language): Locator {
    const name = `${this.label(kind, field)} (${this.say(languageNames[language])})`;
    return this.form.getByRole('textbox', { name, exact: true });
  }

  async write(kind: RecordKind, field: string, text: string): Promise<void> {
    const box = this.text(kind, field, this.language).or(this.field(kind, field));
    await box.fill(text);
    await box.press('Tab');
  }

  async choose(kind: RecordKind, field: string, value: string): Promise<void> {
    await this.form.getByRole('combobox', { name: this.label(kind, field), exact: true }).selectOption(value);
  }

  async setDate(kind: RecordKind, field: string, date: string): Promise<void> {
    await this.form.getByLabel(this.label(kind, field), { exact: true }).and(this.page.locator('input')).fill(date);
  }

  /** Links a record or an element whose name holds `search`; the first that is found. */
  async linkTo(kind: RecordKind, field: string, search: string): Promise<void> {
    const name = `${this.say(sharedTexts.add)}: ${this.label(kind, field)}`;
    await this.form.getByRole('button', { name, exact: true }).click();
    await this.page.getByRole('combobox', { name: new RegExp(this.label(kind, field)) }).fill(search);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
  }

  /** What a field points to. */
  links(kind: RecordKind, field: string): Locator {
    return this.form.getByRole('group', { name: this.label(kind, field), exact: true });
  }

  tool(name: 'undo' | 'redo' | 'delete' | 'duplicate' | 'closeForm'): Locator {
    return this.page.getByRole('button', { name: this.say(registerTexts[name]), exact: true });
  }
}
