import { appTexts } from '#i18n/texts/app.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { LibraryPage } from './pages/library-page.ts';
import { ModelPage } from './pages/model-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test('a screen whose code arrives late does not take the place of the one that was opened after it', async ({
  page,
}) => {
  const project = libraryProject('land/land-plot');
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  const library = new LibraryPage(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/library-screen-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/library-screen-*.js');
  await library.link(appTexts.library).click();
  await asked;
  await model.openVariant(project.id, 'as-is');
  release();
  await page.waitForFunction(() => customElements.get('library-screen') !== undefined);
  await expect(model.shapes.first()).toBeVisible();
});

test('who has gone on by keyboard while the code of a screen arrives keeps the focus', async ({ page }) => {
  const library = new LibraryPage(page);
  const keys = new ByKeyboard(page);
  await library.open();
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/library-screen-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest('**/library-screen-*.js');
  await keys.use(library.say(appTexts.library));
  await asked;
  await keys.goTo(library.say(appTexts.settings));
  release();
  await expect(page.locator('library-screen').getByRole('heading', { level: 1 })).toBeVisible();
  // The frame after the screen has been drawn has passed too.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect((await keys.focus()).heard).toBe(library.say(appTexts.settings));
  await keys.press('Enter');
  await expect(page).toHaveURL(/#\/settings$/);
});

test('a screen that has opened has the focus, so that Tab goes on in it', async ({ page }) => {
  const library = new LibraryPage(page);
  const keys = new ByKeyboard(page);
  await library.open();
  await keys.use(library.say(appTexts.library));
  await expect(page.locator('library-screen').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
});
