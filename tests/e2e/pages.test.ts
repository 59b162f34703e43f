import { pageTexts } from '#i18n/texts/pages.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { pagedDiagram } from '#tests/browser/bpmn/paged-diagram.ts';
import { projectWith } from '#tests/bench/project-with.ts';
import { ModelPage } from './pages/model-page.ts';
import { storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = projectWith({ 'as-is': pagedDiagram });

async function opened(model: ModelPage): Promise<void> {
  await model.open();
  await storeProjects(model.page, [project]);
  await model.openVariant(project.id, 'as-is');
}

const choice = (model: ModelPage) => model.page.getByRole('combobox', { name: model.say(pageTexts.choice) });

test('by mouse: another diagram of the file is chosen, edited and saved beside the first', async ({ page }) => {
  const model = new ModelPage(page);
  await opened(model);
  await expect(choice(model).locator('option')).toHaveText(['Қабылдау', 'Мұрағат']);
  await choice(model).selectOption('Мұрағат');
  await expect(model.shape('Second')).toBeVisible();
  await expect(model.shape('First')).toHaveCount(0);
  await model.shape('Second').locator('.djs-hit').first().dblclick();
  await page.locator('.djs-direct-editing-content').fill('Мұрағатқа тапсыру');
  await model.canvas.click({ position: { x: 500, y: 400 } });
  await expect(model.saving).toHaveAttribute('state', 'saved');
  await expect
    .poll(async () => (await storedWorkspace(page)).diagrams[0]?.source.text)
    .toBe(pagedDiagram.replace('name="b"', 'name="Мұрағатқа тапсыру"'));
  await page.reload();
  await model.drawn();
  await expect(model.shape('First')).toBeVisible();
});

test('by keyboard: the choice is reached and changed, and the toolbar undoes only what was done here', async ({
  page,
}) => {
  const model = new ModelPage(page);
  await opened(model);
  await choice(model).focus();
  await page.keyboard.press('ArrowDown');
  await expect(model.shape('Second')).toBeVisible();
  await expect(choice(model)).toHaveValue('Мұрағат');
  await expect(page.getByRole('button', { name: model.say(modelTexts.undo), exact: true })).toBeDisabled();
  await page.keyboard.press('ArrowUp');
  await expect(model.shape('First')).toBeVisible();
});
