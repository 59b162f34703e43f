import { modelTexts } from '#i18n/texts/model.ts';
import { paletteTexts } from '#i18n/texts/palette.ts';
import { ModelPage } from './pages/model-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test('by keyboard: Ctrl K leads to a step by its Russian name, to a screen and to an action of the open one', async ({
  page,
}) => {
  const project = libraryProject('land/land-plot');
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const search = page.getByRole('combobox', { name: model.say(paletteTexts.search) });
  const option = page.locator('command-palette').getByRole('option');

  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.insertText('принять заявление');
  await expect(option.first()).toContainText('Өтініш пен құжаттар');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/element=Activity_/);
  await expect(model.heading).toContainText('Өтініш пен құжаттар');

  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.insertText('реттеу');
  await expect(option.first()).toContainText(model.say(modelTexts.tidy));
  await page.keyboard.press('Enter');
  await expect(model.notices).toContainText(model.say(modelTexts.tidied));

  await page.keyboard.press('Control+k');
  await expect(search).toBeFocused();
  await page.keyboard.insertText('баптаулар');
  await expect(option.first()).toContainText('Баптаулар');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/settings$/);
});

test('by mouse: an entry is chosen; Escape closes; ? opens the sheet of shortcuts', async ({ page }) => {
  const model = new ModelPage(page);
  await model.open();
  await page.keyboard.press('Control+k');
  await page.locator('command-palette').getByRole('option').filter({ hasText: 'кітапханасы' }).first().click();
  await expect(page).toHaveURL(/#\/library$/);
  await page.keyboard.press('?');
  const line = page.locator('shortcut-sheet').getByText(model.say(paletteTexts.walk));
  await expect(line).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(line).toBeHidden();
});
