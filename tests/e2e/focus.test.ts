import { readFileSync } from 'node:fs';
import { focusTexts } from '#i18n/texts/focus.ts';
import { PicturePage } from './pages/picture-page.ts';
import { FocusPage } from './pages/focus-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

async function opened(focus: FocusPage): Promise<void> {
  await focus.open();
  await storeProjects(focus.page, [project]);
  await focus.openVariant(project.id, 'as-is');
}

test('by mouse: one view after another dims the rest, counts what is shown and ends; a picture is not dimmed', async ({
  page,
}) => {
  const focus = new FocusPage(page);
  await opened(focus);
  await focus.tool(focusTexts.title).click();
  await expect(focus.view('client')).toHaveAttribute('aria-checked', 'true');
  await expect(focus.dimmed.first()).toBeAttached();
  await focus.view('without-ground').click();
  await expect(focus.status).toHaveText('Көрсетілген қадам саны: 21 ішінен 2');
  await focus.view('lane').click();
  const before = await focus.dimmed.count();
  await focus.choices('lane').selectOption({ label: 'Жер комиссиясы' });
  await expect(focus.status).toHaveText('Көрсетілген қадам саны: 21 ішінен 1');
  await expect.poll(() => focus.dimmed.count()).not.toBe(before);

  const picture = new PicturePage(page);
  await picture.openPicture();
  await picture.format('svg').check();
  const coming = page.waitForEvent('download');
  await picture.make.click();
  expect(readFileSync(await (await coming).path(), 'utf8')).not.toMatch(/opacity: 0\.14/);
  await page.keyboard.press('Escape');

  await focus.bar.getByRole('button', { name: focus.say(focusTexts.leave) }).click();
  await expect(focus.bar).toHaveCount(0);
  await expect(focus.dimmed).toHaveCount(0);
});

test('by keyboard alone: arrows and digits change the view, Escape shows everything', async ({ page }) => {
  const focus = new FocusPage(page);
  await opened(focus);
  await focus.tool(focusTexts.title).focus();
  await page.keyboard.press('Enter');
  await expect(focus.view('client')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(focus.view('lane')).toBeFocused();
  await page.keyboard.press('8');
  await expect(focus.view('path')).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Tab');
  await expect(focus.choices('path')).toBeFocused();
  await expect(focus.dimmed.first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(focus.bar).toHaveCount(0);
  await expect(focus.dimmed).toHaveCount(0);
});
