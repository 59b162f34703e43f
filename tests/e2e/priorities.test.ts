import { prioritiesTexts as texts } from '#i18n/texts/priorities.ts';
import { repeatedDataTexts } from '#i18n/texts/repeated-data.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { faults } from './faults.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { StudioFrame } from './pages/studio-frame.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const services = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/special-water-use',
];

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the processes stand by demand and complexity, lead to their projects and are downloaded`, async ({
    page,
  }) => {
    const studio = new StudioFrame(page);
    const keys = new ByKeyboard(page);
    const screen = page.locator('priorities-screen');
    const row = (name: string) => screen.getByRole('grid').getByRole('row').filter({ hasText: name });
    await studio.open();
    await storeProjects(page, services.map(libraryProject));
    await page.reload();
    const link = studio.say(workspaceTexts.priorities);
    if (way === 'mouse') await page.getByRole('link', { name: link }).click();
    else await keys.use(link);
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(link);

    await expect(row('Тууды тіркеу')).toContainText(studio.say(texts.first));
    await expect(row('Мүгедектікті белгілеу')).toContainText(studio.say(texts.stages));
    await expect(row('Жер учаскесін беру')).toContainText(studio.say(texts.later));
    await expect(row('Арнайы су пайдалануға')).toContainText(studio.say(texts.alongside));
    const points = screen.locator('priority-matrix').getByRole('link');
    await expect(points).toHaveCount(4);
    if (way === 'mouse') expect(await faults(page)).toEqual([]);

    const picture = await studio.download(async () => {
      const [menu, svg] = [studio.say(repeatedDataTexts.export), studio.say(texts.picture)];
      if (way === 'mouse') {
        await screen.getByRole('button', { name: menu }).click();
        await screen.getByRole('menuitem', { name: svg }).click();
      } else {
        await keys.use(menu);
        await keys.press('End');
        await keys.press('Enter');
      }
    });
    expect(picture.name).toBe('priorities.svg');
    expect(picture.bytes.toString()).toContain('Тууды тіркеу');

    const point = screen.getByRole('link', { name: /^Жер учаскесін беру/ });
    if (way === 'mouse') await point.click();
    else {
      await point.focus();
      await keys.press('Enter');
    }
    await expect(page.locator('project-screen').getByRole('heading', { level: 1 })).toContainText('Жер учаскесін беру');
  });
}

test('an empty workspace says what to do next', async ({ page }) => {
  const studio = new StudioFrame(page);
  await studio.open('#/priorities');
  await expect(page.getByText(studio.say(texts.empty))).toBeVisible();
  await page.getByRole('link', { name: studio.say(repeatedDataTexts.toProjects) }).click();
  await expect(page.locator('workspace-screen').getByRole('heading', { level: 1 })).toBeVisible();
});
