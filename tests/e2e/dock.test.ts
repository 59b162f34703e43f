import { modelTexts } from '#i18n/texts/model.ts';
import { namesTexts } from '#i18n/texts/names.ts';
import { ModelPage } from './pages/model-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

// Wide enough for the buttons of the bar to stand in one row in every language, whatever the length of its words.
test.use({ viewport: { width: 1440, height: 900 } });

test('the lower part is resized by keys, keeps its height, and fills the screen and gives it back', async ({
  page,
}) => {
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'to-be');
  await model.tool(namesTexts.title).click();
  const table = page.locator('names-table');
  const bar = page.getByRole('separator', { name: model.say(modelTexts.resizeDock) });
  const height = async (): Promise<number> => (await table.boundingBox())?.height ?? 0;
  await expect(table).toBeVisible();
  const first = await height();

  await bar.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(height).toBeGreaterThan(first);
  const larger = await height();
  await page.reload();
  await model.drawn();
  await expect.poll(height).toBe(larger);

  const fill = model.tool(modelTexts.dockFills);
  await fill.click();
  await expect(fill).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(height).toBeGreaterThan(larger);
  await expect(bar).toHaveCount(0);
  await model.switchLanguage('ru');
  await model.tool(modelTexts.dockFills).press('Enter');
  await expect.poll(height).toBe(larger);
  await expect(model.shapes.first()).toBeInViewport();
});
