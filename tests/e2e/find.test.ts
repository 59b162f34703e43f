import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { findHits } from '#domain/replace/find-hits.ts';
import { foldText } from '#i18n/fold-text.ts';
import { findTexts } from '#i18n/texts/find.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { FindPage } from './pages/find-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');
const hitsIn = (text: string, words: string) =>
  findHits(diagramTexts(processGraph(readFacts(text))), { words, matchCase: false, wholeWord: false }, foldText);
const asIs = diagramText({ ...project }, project.id, 'as-is');
const there = hitsIn(asIs, 'өтініш').length;

async function opened(find: FindPage): Promise<void> {
  await find.open();
  await storeProjects(find.page, [project]);
  await find.openVariant(project.id, 'as-is');
}

/** What the diagram says once it is saved. */
async function saved(find: FindPage): Promise<string> {
  await find.saved();
  return diagramText(await storedWorkspace(find.page), project.id, 'as-is');
}

test('by mouse: words are found, one place is left out, the others are replaced in one step of undo', async ({
  page,
}) => {
  const find = new FindPage(page);
  await opened(find);
  await find.tool(findTexts.title).click();
  await expect(find.room.getByText(find.say(findTexts.start))).toBeVisible();
  await find.words.fill('өтініш');
  await find.found(there);
  await find.lines.first().getByRole('button').click();
  await expect(page.locator('.djs-element.selected')).toHaveCount(1);
  await find.at(1, there);

  await find.condition('replacing').check();
  await find.by.fill('арыз');
  await expect(find.lines.first().locator('ins')).toHaveText(/^арыз$/i);
  await find.tick(find.lines.first()).uncheck();
  await find.replaceTicked(there - 1).click();
  await expect(find.notices).toContainText(find.say(findTexts.replaced, { n: there - 1 }));
  await find.found(1);
  const text = await saved(find);
  expect(hitsIn(text, 'өтініш')).toHaveLength(1);
  expect(hitsIn(text, 'арыз')).toHaveLength(hitsIn(asIs, 'арыз').length + there - 1);

  await find.tool(modelTexts.undo).click();
  await find.found(there);
  await expect(find.tool(modelTexts.undo)).toBeDisabled();

  await find.words.fill('мұндай сөз жоқ');
  await expect(find.room.getByText(find.say(findTexts.none))).toBeVisible();
});

test('by keyboard alone: Ctrl F finds and walks, Ctrl H replaces one after another, Escape leads back', async ({
  page,
}) => {
  const find = new FindPage(page);
  await opened(find);
  await page.keyboard.press('Control+f');
  await expect(find.words).toBeFocused();
  await page.keyboard.insertText('отиниш');
  await find.found(there);
  await page.keyboard.press('Enter');
  await find.at(1, there);
  await expect(page.locator('.djs-element.selected')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await find.at(2, there);
  await page.keyboard.press('Shift+Enter');
  await find.at(1, there);

  await page.keyboard.press('Control+h');
  await expect(find.by).toBeFocused();
  await page.keyboard.insertText('арыз');
  await page.keyboard.press('Enter');
  await find.at(1, there - 1);
  await page.keyboard.press('Enter');
  await find.at(1, there - 2);
  await page.keyboard.press('Control+Enter');
  await find.found(0);
  expect(hitsIn(await saved(find), 'өтініш')).toEqual([]);
  await expect(find.words).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(find.room).toHaveCount(0);
  await expect(find.panel).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(find.tool(modelTexts.undo)).toBeDisabled();
  await page.keyboard.press('Control+f');
  await expect(find.words).toBeFocused();
  await find.found(there);
  await page.keyboard.press('ArrowDown');
  await expect(find.lines.first().getByRole('button')).toBeFocused();
});
