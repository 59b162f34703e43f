import { appTexts } from '#i18n/texts/app.ts';
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
