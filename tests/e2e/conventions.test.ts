import { readFileSync } from 'node:fs';
import { conventionTexts } from '#i18n/texts/conventions.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { projectWith } from '#tests/bench/project-with.ts';
import { markedDiagram } from '#tests/unit/domain/conventions/marked-diagram.ts';
import { faults } from './faults.ts';
import { ModelPage } from './pages/model-page.ts';
import { storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

async function opened(model: ModelPage): Promise<void> {
  const project = projectWith({ 'as-is': markedDiagram });
  await model.open();
  await storeProjects(model.page, [project]);
  await model.openVariant(project.id, 'as-is');
}

const stored = async (model: ModelPage) => (await storedWorkspace(model.page)).diagrams[0]?.source.text ?? '';

test('by mouse: marks are seen, one is left, the rest become facts and go out again as marks', async ({ page }) => {
  const model = new ModelPage(page);
  await opened(model);
  await model.tool(modelTexts.variantMenu).click();
  await page.getByRole('menuitem', { name: model.say(conventionTexts.open) }).click();
  const dialog = page.locator('calculator-marks');
  await expect(dialog.getByRole('checkbox')).toHaveCount(6);
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('checkbox', { name: /Портал/ }).uncheck();
  await dialog.getByRole('button', { name: model.say(conventionTexts.accept, { n: 5 }) }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => stored(model)).toContain('name="Оценщик"');
  expect(await stored(model)).toContain('name="Портал (ИС)"');
  const coming = page.waitForEvent('download');
  await model.tool(modelTexts.export).click();
  await page.getByRole('menuitem', { name: model.say(conventionTexts.exportMarked) }).click();
  expect(readFileSync(await (await coming).path(), 'utf8')).toContain('name="Оценщик (Подрядчик)"');
  expect(await stored(model)).toContain('name="Оценщик"');
});

test('by keyboard: a file taken in tells of its marks; they are looked at and left as they are', async ({ page }) => {
  const model = new ModelPage(page);
  await opened(model);
  await model.tool(modelTexts.variantMenu).press('Enter');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: model.say(modelTexts.replaceFromFile) }).press('Enter');
  const file = { name: 'marked.bpmn', mimeType: 'application/xml', buffer: Buffer.from(markedDiagram) };
  await (await choosing).setFiles(file);
  await expect(page.locator('toast-stack').getByText(model.say(problemTexts['marks-found'], { n: 6 }))).toBeVisible();
  await model.drawn();
  await model.tool(modelTexts.variantMenu).press('Enter');
  await page.getByRole('menuitem', { name: model.say(conventionTexts.open) }).press('Enter');
  const dialog = page.locator('calculator-marks');
  await dialog.getByRole('button', { name: model.say(conventionTexts.keep) }).press('Enter');
  await expect(dialog).toHaveCount(0);
  expect(await stored(model)).toBe(markedDiagram);
});
