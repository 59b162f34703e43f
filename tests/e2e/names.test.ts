import { readFacts } from '#bpmn/facts/read-facts.ts';
import { namesTexts } from '#i18n/texts/names.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

/** The model screen of the land plot service, with one step to look at. */
async function opened(model: ModelPage): Promise<string> {
  await model.open();
  await storeProjects(model.page, [project]);
  await model.openVariant(project.id, 'to-be');
  return (await model.steps.first().getAttribute('data-element-id')) ?? '';
}

test('by mouse: names stand in the language of the screen or another one, and rows are pasted from a spreadsheet', async ({
  page,
}) => {
  const model = new ModelPage(page);
  const step = await opened(model);
  const kazakh = await model.shape(step).textContent();
  await model.switchLanguage('ru');
  await expect(model.shape(step)).not.toHaveText(kazakh ?? '');
  await page.getByRole('combobox', { name: model.say(modelTexts.contentLanguage) }).selectOption('kk');
  await expect(model.shape(step)).toHaveText(kazakh ?? '');

  await model.tool(namesTexts.title).click();
  const cells = page.locator(`names-table tr[data-id="${step}"] input`);
  await cells.nth(1).click();
  await cells.nth(1).evaluate((input) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Проверить всё\tCheck everything');
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  });
  await expect(cells.nth(2)).toHaveValue('Check everything');
  await model.saved();
  const entity = readFacts(diagramText(await storedWorkspace(page), project.id, 'to-be')).get(step);
  expect(entity?.get('bpmn:extensionElements/i18n:translation[ru]#text')).toBe('Проверить всё');
  await model.tool(modelTexts.undo).click();
  await expect(cells.nth(1)).not.toHaveValue('Проверить всё');
  await expect(cells.nth(2)).not.toHaveValue('Check everything');
});

test('by keyboard: a name is written in the table and the next row is reached with Enter', async ({ page }) => {
  const model = new ModelPage(page);
  const step = await opened(model);
  await model.tool(namesTexts.title).focus();
  await page.keyboard.press('Enter');
  const rows = page.locator('names-table tbody tr');
  const cell = page.locator(`names-table tr[data-id="${step}"] input`).nth(2);
  await rows.first().locator('input').nth(2).focus();
  while (!(await cell.evaluate((input) => input.matches(':focus')))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Check the data');
  await page.keyboard.press('Enter');
  await expect(cell).not.toBeFocused();
  await model.saved();
  const entity = readFacts(diagramText(await storedWorkspace(page), project.id, 'to-be')).get(step);
  expect(entity?.get('bpmn:extensionElements/i18n:translation[en]#text')).toBe('Check the data');
});
