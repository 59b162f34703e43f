import type { Page } from '@playwright/test';
import { translateBpmn } from '#i18n/translate-bpmn.ts';
import { listEntryTexts } from '#i18n/texts/list-entry.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import { blankDiagram } from './pages/blank-diagram.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ListPage } from './pages/list-page.ts';
import { StepsPage } from './pages/steps-page.ts';
import { expect, test } from './studio-test.ts';

const lines = [
  '> Бөлім: Өтініш түсті',
  '= Сараптама',
  '  Құжаттарды тексеру',
  '  Қорытынды жазу',
  'Басшы: Шешімге қол қою',
  '. Шешім берілді',
].join('\n');

/** A diagram with a sub-process, typed as a list and shown as a table. */
async function typed(page: Page): Promise<StepsPage> {
  const list = new ListPage(page);
  await blankDiagram(list);
  await list.tool(listEntryTexts.title).click();
  await list.lines.fill(lines);
  await list.lines.press('Control+Enter');
  await expect(list.steps).toHaveCount(4);
  await list.tool(stepTableTexts.title).click();
  return new StepsPage(page);
}

const path = (steps: StepsPage) => steps.page.getByRole('navigation', { name: steps.say(subProcessTexts.path) });

test('by mouse: a sub-process is closed in place, gone into by its door, left by the path, and opened again', async ({
  page,
}) => {
  const steps = await typed(page);
  const numbers = steps.grid.locator('td.number');
  await expect(numbers).toHaveText(['', '1', '', '1.1', '1.2', '', '2', '']);
  await steps.grid.getByText('Сараптама').click();
  await steps.panel.getByRole('button', { name: steps.say(subProcessTexts.close), exact: true }).click();
  await expect(path(steps)).toHaveCount(0);
  const door = page.getByRole('button', { name: translateBpmn('Open {element}', { element: 'Сараптама' }) });
  await door.click();
  await expect(path(steps).locator('[aria-current]')).toHaveText('Сараптама');
  await expect(page.locator('.djs-element .djs-label', { hasText: 'Қорытынды' })).toBeVisible();
  await path(steps)
    .getByRole('button', { name: steps.say(subProcessTexts.whole) })
    .click();
  await expect(path(steps)).toHaveCount(0);
  // A row of the table leads inside.
  await steps.grid.getByText('Қорытынды жазу').click();
  await expect(path(steps).locator('[aria-current]')).toHaveText('Сараптама');
  await path(steps)
    .getByRole('button', { name: steps.say(subProcessTexts.leave) })
    .click();
  await expect(steps.heading).toHaveText('Сараптама');
  await steps.panel.getByRole('button', { name: steps.say(subProcessTexts.open), exact: true }).click();
  await expect(door).toHaveCount(0);
  await steps.tool(modelTexts.undo).click();
  await expect(door).toHaveCount(1);
});

test('by keyboard alone: into a sub-process and out of it, and a step is added inside', async ({ page }) => {
  const steps = await typed(page);
  const keys = new ByKeyboard(page);
  await steps.grid.getByText('Сараптама').click();
  await keys.use(steps.say(subProcessTexts.close));
  await steps.canvasFocus();
  await keys.press('Alt+PageDown');
  await expect(steps.told).toHaveText(steps.say(subProcessTexts.entered, { name: 'Сараптама' }));
  await expect(path(steps)).toBeVisible();
  await keys.press('Alt+PageUp');
  await expect(steps.told).toHaveText(steps.say(subProcessTexts.left, { name: 'Сараптама' }));
  await expect(path(steps)).toHaveCount(0);
  await steps.grid.locator('td[tabindex="0"]').focus();
  await keys.press('ArrowDown', 'ArrowDown');
  await keys.press('Insert');
  await expect(steps.field).toBeFocused();
  await page.keyboard.insertText('Мөлшерін есептеу');
  await keys.press('Enter');
  await expect(steps.grid.locator('td.number')).toHaveText(['', '1', '', '1.1', '1.2', '1.3', '', '2', '']);
});
