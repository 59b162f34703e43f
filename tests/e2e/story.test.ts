import { readFileSync } from 'node:fs';
import { storyRoomTexts } from '#i18n/texts/story-room.ts';
import { StoryPage } from './pages/story-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

async function opened(story: StoryPage): Promise<void> {
  await story.open();
  await storeProjects(story.page, [project]);
  await story.openVariant(project.id, 'as-is');
}

test('by mouse: a sentence selects its step and a selected step marks its sentence; the text is downloaded', async ({
  page,
}) => {
  const story = new StoryPage(page);
  await opened(story);
  await story.tool(storyRoomTexts.title).click();
  await expect(story.article.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await story.sentence('3-қадам. Жер қатынастары басшысы').click();
  await expect(story.current).toHaveText(/3-қадам\. Жер қатынастары басшысы: өтінішке бұрыштама қою/);
  await expect(story.heading).toHaveText('Өтінішке бұрыштама қою');

  await story.full.click();
  await expect(story.article).not.toContainText('Құқықтық негізі');
  const coming = page.waitForEvent('download');
  await story.room.getByRole('button', { name: story.say(storyRoomTexts.download) }).click();
  await page.getByRole('menuitem', { name: story.say(storyRoomTexts.asText) }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/_as-is_kk\.txt$/);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Процесс аяқталады');

  await story.switchLanguage('ru');
  await expect(story.sentence('Шаг 3. Руководитель')).toBeVisible();
});

test('by keyboard alone: the story is opened, walked and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const story = new StoryPage(page);
  await opened(story);
  await story.tool(storyRoomTexts.title).focus();
  await page.keyboard.press('Enter');
  await story.sentence('келіп түскенде процесс басталады').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(story.current).toHaveText(/^\s*1-қадам/);
  await expect(story.current).toBeFocused();
  await story.room.getByRole('button', { name: story.say(storyRoomTexts.copy) }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('22-қадам');
});
