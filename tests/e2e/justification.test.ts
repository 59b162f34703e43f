import { readFileSync } from 'node:fs';
import { readZip } from '#exchange/zip.ts';
import { justificationTexts } from '#i18n/texts/justification.ts';
import { burdenTexts } from '#i18n/texts/metrics.ts';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { faults } from './faults.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { RegisterPage } from './pages/register-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const limits = { files: 50, fileSize: 1e7, totalSize: 1e7 };
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
    const visits = sheet.getByRole('row', { name: register.say(burdenTexts.visits) });
    await expect(visits.getByRole('cell')).toHaveText(['5', /^0 \(\+100/, /^0 \(\+100/]);
    await expect(sheet).toContainText('288');
    if (way === 'mouse') expect(await faults(page)).toEqual([]);
    const coming = page.waitForEvent('download');
    await press(register.say(storyRoomTexts.download));
    const asDocument = page.getByRole('menuitem', { name: register.say(storyRoomTexts.asDocument) });
    if (way === 'mouse') await asDocument.click();
    else await keys.press('Enter');
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const parts = await readZip(readFileSync(await file.path()), limits);
    const document = new TextDecoder().decode(parts.get('word/document.xml'));
    expect(document).toContain(register.say(justificationTexts.numbers));
    expect(document).toContain('<w:tbl>');
  });
}
