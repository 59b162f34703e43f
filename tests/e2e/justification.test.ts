import { readFileSync } from 'node:fs';
import { justificationTexts } from '#i18n/texts/justification.ts';
import { faults } from './faults.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { RegisterPage } from './pages/register-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const project = libraryProject('land/land-plot');

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the justification is read as a document with the numbers of the model, and downloaded`, async ({
    page,
  }) => {
    const register = new RegisterPage(page);
    const keys = new ByKeyboard(page);
    await register.open();
    await storeProjects(page, [project]);
    await register.openRegister(project.id, 'justification');
    const press = async (name: string): Promise<void> => {
      if (way === 'mouse') await page.getByRole('button', { name, exact: true }).click();
      else await keys.use(name);
    };
    await press(register.say(justificationTexts.sheet));
    const sheet = page.locator('justification-sheet');
    await expect(sheet.getByRole('heading', { level: 3 })).toHaveCount(6);
    // Visits of the client: 5 of them go.
    await expect(sheet.getByRole('listitem').filter({ hasText: '5; ' }).first()).toContainText('0 (+100');
    await expect(sheet).toContainText('288');
    if (way === 'mouse') expect(await faults(page)).toEqual([]);
    const coming = page.waitForEvent('download');
    await press(register.say(justificationTexts.asText));
    const file = await coming;
    expect(readFileSync(await file.path(), 'utf8')).toContain(register.say(justificationTexts.numbers));
  });
}
