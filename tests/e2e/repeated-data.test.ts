import { repeatedDataTexts } from '#i18n/texts/repeated-data.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { StudioFrame } from './pages/studio-frame.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const services = ['land/land-plot', 'civil/birth-registration', 'social/disability-allowance'];

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: what three services ask for more than once is found, looked into and downloaded`, async ({
    page,
  }) => {
    const studio = new StudioFrame(page);
    const keys = new ByKeyboard(page);
    const screen = page.locator('repeated-data-screen');
    const rows = screen.getByRole('grid').locator('[role="row"][aria-rowindex]:not([aria-rowindex="1"])');
    const details = screen.getByRole('complementary');
    await studio.open();
    await storeProjects(page, services.map(libraryProject));
    await page.reload();
    const link = studio.say(workspaceTexts.repeatedData);
    if (way === 'mouse') await page.getByRole('link', { name: link }).click();
    else await keys.use(link);
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(link);

    await expect(rows.first()).toContainText('ЖСН');
    await expect(details.getByRole('heading', { level: 3 })).toHaveCount(3);
    await expect(details).toContainText(studio.say(repeatedDataTexts.held));
    const table = await studio.download(async () => {
      const [menu, csv] = [studio.say(repeatedDataTexts.export), studio.say(repeatedDataTexts.csv)];
      if (way === 'mouse') {
        await screen.getByRole('button', { name: menu }).click();
        await screen.getByRole('menuitem', { name: csv }).click();
      } else {
        await keys.use(menu);
        await keys.press('End');
        await keys.press('Enter');
      }
    });
    const lines = table.bytes.toString().trim().split('\r\n');
    expect(lines[0]).toContain(studio.say(repeatedDataTexts.attribute));
    expect(lines.filter((line) => line.includes('ЖСН')).length).toBe(3);

    const variant = screen.getByRole('combobox', { name: studio.say(repeatedDataTexts.variant) });
    if (way === 'mouse') await variant.selectOption({ label: studio.say(modelTexts['to-be']) });
    else {
      await keys.goTo(studio.say(repeatedDataTexts.variant));
      await keys.press('ArrowDown');
    }
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText('IBAN');
    const item = details.getByRole('listitem').getByRole('link').first();
    const name = await item.innerText();
    if (way === 'mouse') await item.click();
    else await keys.use(name);
    await expect(page).toHaveURL(/\/records\/data-item\?record=/);
    await expect(page.locator('record-pane').getByText(name).first()).toBeVisible();
  });
}

test('an empty workspace says what to do next', async ({ page }) => {
  const studio = new StudioFrame(page);
  await studio.open('#/repeated-data');
  await expect(page.getByText(studio.say(repeatedDataTexts.empty))).toBeVisible();
  await page.getByRole('link', { name: studio.say(repeatedDataTexts.toProjects) }).click();
  await expect(page.locator('workspace-screen').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText(studio.say(sharedTexts.partFailed))).toHaveCount(0);
});
