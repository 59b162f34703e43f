import { expect, type Locator } from '@playwright/test';
import type { StudioRecord } from '#domain/document.ts';
import { textIn } from '#domain/language.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { StudioFrame } from './studio-frame.ts';
import { storedWorkspace } from '#tests/e2e/stored-workspace.ts';

/** The plan of a project in time. */
export class GanttPage extends StudioFrame {
  async openChart(project: string): Promise<void> {
    await this.open(`#/project/${project}/plan`);
    await this.tab('chart').click();
    await expect(this.chart).toBeVisible();
  }

  tab(view: 'table' | 'chart' | 'costs'): Locator {
    return this.page.getByRole('tab', { name: this.say(ganttTexts[view]), exact: true });
  }

  get chart(): Locator {
    return this.page.locator('gantt-chart');
  }

  get told(): Locator {
    return this.page.locator('gantt-view').locator('.told');
  }

  /** The bar of the measure with a number. */
  bar(number: string): Locator {
    return this.chart.locator(`.bar[aria-label^="${number}. "]`);
  }

  get chosenLinks(): Locator {
    return this.page.locator('gantt-links');
  }

  /** What the database holds of the measure with a number. */
  async stored(number: string): Promise<StudioRecord> {
    const { records } = await storedWorkspace(this.page);
    const found = records.find((each) => each.kind === 'measure' && stringOf(each.fields, 'number') === number);
    if (!found) throw new Error(`There is no measure ${number}.`);
    return found;
  }

  /** First and last day of a measure as the database has them. */
  async dates(number: string): Promise<string> {
    const { fields } = await this.stored(number);
    return `${stringOf(fields, 'start')}/${stringOf(fields, 'term')}`;
  }

  async name(number: string): Promise<string> {
    return textIn(textOf((await this.stored(number)).fields, 'what'), this.language);
  }
}
