import type { Locator } from '@playwright/test';
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

  cell(id: string, column: 'name' | 'lane' | 'term'): Locator {
    return this.row(id).locator(`td.${column}`);
  }

  /** Ids of the rows, from the first to the last. */
  async order(): Promise<string[]> {
    return this.grid.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
  }

  get field(): Locator {
    return this.grid.locator('td input, td select');
  }

  /** Something that is done with the current row. */
  action(action: 'insert' | 'remove' | 'up' | 'down'): Locator {
    return this.room.getByRole('button', { name: this.say(stepTableTexts[action]), exact: true });
  }
}
