import { expect, type Locator } from '@playwright/test';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { ModelPage } from './model-page.ts';

/** The room that shows the process as a table of steps. */
export class StepsPage extends ModelPage {
  get room(): Locator {
    return this.page.locator('step-table');
  }

  get grid(): Locator {
    return this.room.getByRole('grid', { name: this.say(stepTableTexts.title) });
  }

  /** The row of an element. */
  row(id: string): Locator {
    return this.grid.locator(`tr[data-id="${id}"]`);
  }

  cell(id: string, column: 'number' | 'name' | 'lane' | 'input' | 'term' | 'systems' | 'grounds' | 'next'): Locator {
    return this.row(id).locator(`td.${column}`);
  }

  /** The question that is asked after a row. */
  get question(): Locator {
    return this.room.locator('branch-dialog');
  }

  /** Opens the table by keyboard and goes down to the name of a step. */
  async openAt(id: string): Promise<void> {
    const { keyboard } = this.page;
    await this.tool(stepTableTexts.title).focus();
    await keyboard.press('Enter');
    await this.grid.locator('td[tabindex="0"]').focus();
    const order = await this.order();
    for (let row = 0; row < order.indexOf(id); row++) await keyboard.press('ArrowDown');
    await expect(this.cell(id, 'name')).toBeFocused();
  }

  /** Writes a cell anew. */
  async write(id: string, column: Parameters<StepsPage['cell']>[1], text: string): Promise<void> {
    await this.cell(id, column).dblclick();
    await this.field.fill(text);
    await this.field.press('Enter');
  }

  /** Takes the table out as a file. */
  async exported(format: 'exportCsv' | 'exportXlsx'): Promise<Buffer> {
    const file = await this.download(async () => {
      await this.room.getByRole('button', { name: this.say(stepTableTexts.export) }).click();
      await this.page.getByRole('menuitem', { name: this.say(stepTableTexts[format]) }).click();
    });
    return file.bytes;
  }

  /** Ids of the rows, from the first to the last. */
  async order(): Promise<string[]> {
    return this.grid.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
  }

  get field(): Locator {
    return this.grid.locator('td input, td select');
  }

  /** Something that is done with the current row. */
  action(action: 'insert' | 'branch' | 'remove' | 'up' | 'down'): Locator {
    return this.room.getByRole('button', { name: this.say(stepTableTexts[action]), exact: true });
  }
}
