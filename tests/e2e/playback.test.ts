import { pathTexts, playbackTexts } from '#i18n/texts/playback.ts';
import { PlaybackPage } from './pages/playback-page.ts';
import { libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

async function opened(play: PlaybackPage): Promise<void> {
  await play.open();
  await storeProjects(play.page, [project]);
  await play.openVariant(project.id, 'as-is');
}

test('by mouse: a case walks to a decision, is answered, goes back; its path is saved, played again and deleted', async ({
  page,
}) => {
  const play = new PlaybackPage(page);
  await opened(play);
  await play.tool(playbackTexts.title).click();
  await expect(play.heading).toHaveText('Жер учаскесін беру туралы өтініш');
  await play.step(playbackTexts.forward).click();
  await expect(play.heading).toHaveText('Өтініш пен құжаттар топтамасын қабылдау');
  await expect(play.active).toHaveCount(1);
  await play.step(playbackTexts.toQuestion).click();
  await expect(play.heading).toHaveText('Құжаттар толық па?');
  await expect(play.walked).toHaveCount(5);
  await play.answer(/Жоқ \(20/).click();
  await play.step(playbackTexts.toQuestion).click();
  await expect(play.heading).toHaveText('Уәжді бас тарту берілді');
  await play.step(playbackTexts.back).click();
  await expect(play.heading).toHaveText('Бас тарту туралы уәжді жауап дайындау');
  await play.step(playbackTexts.forward).click();

  await play.paths.click();
  await play.dialog.getByRole('textbox', { name: play.say(pathTexts.name) }).fill('Құжат жетіспейді');
  await play.dialog.getByRole('button', { name: play.say(pathTexts.saveNow) }).click();
  const saved = play.dialog.getByRole('button', { name: `${play.say(pathTexts.replay)}: Құжат жетіспейді` });
  await expect(saved).toBeVisible();
  const paths = async () => (await storedWorkspace(page)).records.filter(({ kind }) => kind === 'path');
  await expect.poll(async () => (await paths()).map(({ fields }) => fields['name.kk'])).toContain('Құжат жетіспейді');

  await saved.click();
  await expect(play.heading).toHaveText('Жер учаскесін беру туралы өтініш');
  for (let moves = 0; moves < 7; moves++) await play.step(playbackTexts.forward).click();
  await expect(play.heading).toHaveText('Уәжді бас тарту берілді');

  await play.paths.click();
  await play.dialog.getByRole('button', { name: `${play.say(pathTexts.rename)}: Құжат жетіспейді` }).click();
  const named = play.dialog.locator('input.rename');
  await expect(named).toBeFocused();
  await named.fill('Қайта аталған жол');
  await named.press('Enter');
  await expect(saved).toHaveCount(0);
  await expect.poll(async () => (await paths()).map(({ fields }) => fields['name.kk'])).toContain('Қайта аталған жол');
  await play.dialog.getByRole('button', { name: `${play.say(pathTexts.delete)}: Қайта аталған жол` }).click();
  await expect
    .poll(async () =>
      (await paths()).filter(({ deletedAt }) => deletedAt === undefined).map(({ fields }) => fields['name.kk']),
    )
    .not.toContain('Қайта аталған жол');
  await page.keyboard.press('Escape');
  await play.step(playbackTexts.leave).click();
  await expect(play.bar).toHaveCount(0);
  await expect(play.walked).toHaveCount(0);
});

test('by itself: the case walks to a decision, waits for the answer and walks on to the end', async ({ page }) => {
  const play = new PlaybackPage(page);
  await opened(play);
  await play.tool(playbackTexts.title).click();
  await play.bar.getByRole('combobox', { name: play.say(playbackTexts.speed) }).selectOption('fast');
  await play.step(playbackTexts.play).click();
  await expect(play.heading).toHaveText('Құжаттар толық па?', { timeout: 15_000 });
  await play.answer(/Жоқ/).click();
  await expect(play.heading).toHaveText('Уәжді бас тарту берілді', { timeout: 15_000 });
  await expect(play.step(playbackTexts.play)).toBeDisabled();
});

test('by keyboard alone: forward, answers by digits, back, and out', async ({ page }) => {
  const play = new PlaybackPage(page);
  await opened(play);
  await play.tool(playbackTexts.title).focus();
  await page.keyboard.press('Enter');
  await expect(play.heading).toHaveText('Жер учаскесін беру туралы өтініш');
  await page.keyboard.press('Space');
  for (let moves = 0; moves < 4; moves++) await page.keyboard.press('ArrowRight');
  await expect(play.heading).toHaveText('Құжаттар толық па?');
  await page.keyboard.press('1');
  await expect(play.heading).toHaveText('Жер учаскесін таңдау актісін дайындау');
  await page.keyboard.press('ArrowLeft');
  await expect(play.heading).toHaveText('Құжаттар толық па?');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowRight');
  await expect(play.heading).toHaveText('Уәжді бас тарту берілді');
  await page.keyboard.press('Escape');
  await expect(play.bar).toHaveCount(0);
});
