import { findingTrailTexts } from '#i18n/texts/finding-trail.ts';
import { LibraryPage } from './pages/library-page.ts';
import { PackagePage } from './pages/package-page.ts';
import { expect, test } from './studio-test.ts';

test('from one finding of a kind F8 leads to the next, and the list is one step back', async ({ page }) => {
  const library = new LibraryPage(page);
  await library.open('#/library');
  const project = await library.openAsProject('Арнайы су пайдалануға рұқсат беру');
  const screen = new PackagePage(page);
  await screen.openPackage(project);
  const group = screen.findings.locator('details').first();
  await group.locator('summary').click();
  await group.locator('.members button').first().click();
  const trail = page.getByRole('region', { name: findingTrailTexts.label.kk });
  await expect(trail).toBeVisible();
  const first = page.url();
  await page.keyboard.press('F8');
  await expect.poll(() => page.url()).not.toBe(first);
  await expect(page.locator('record-form')).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect.poll(() => page.url()).toBe(first);
  await trail.getByRole('link', { name: findingTrailTexts.back.kk }).click();
  await expect(screen.findings).toBeVisible();
  await expect(trail).toBeHidden();
});
