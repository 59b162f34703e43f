import { findingsRoomTexts } from '#i18n/texts/findings-room.ts';
import { ruleHelpTexts } from '#i18n/texts/rule-help.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('water/irrigation-contract');
const hint = 'Өтініш берушімен кездесетін адам шешімді жалғыз қабылдайды';
const help = ruleHelpTexts['one-hand-decides'];

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a hint about the process leads to its step and says why it matters`, async ({ page }) => {
    const findings = new FindingsPage(page);
    const press = async (button: ReturnType<typeof findings.line>): Promise<void> => {
      if (way === 'mouse') return button.click();
      await button.focus();
      await page.keyboard.press('Enter');
    };
    await findings.open();
    await storeProjects(page, [project]);
    await findings.openVariant(project.id, 'as-is');
    await press(findings.tool(findingsRoomTexts.title));
    await press(findings.line(hint));
    await expect(page.locator('.djs-shape.selected.uderis-lint-I')).toBeVisible();

    await press(findings.why(hint));
    await expect(findings.help.getByText(help?.why.kk ?? '')).toBeVisible();
    await expect(findings.helpPicture('badPicture').locator('.uderis-fault')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(findings.help.getByRole('dialog')).toBeHidden();
  });
}
