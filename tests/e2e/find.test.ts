import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { diagramTexts } from '#domain/replace/diagram-texts.ts';
import { findHits } from '#domain/replace/find-hits.ts';
import { recordTexts } from '#domain/replace/record-texts.ts';
import type { Content } from '#domain/workspace.ts';
import { foldText } from '#i18n/fold-text.ts';
import { findTexts } from '#i18n/texts/find.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { recordTexts as recordWords } from '#i18n/texts/records.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { variantTexts } from '#i18n/texts/variants.ts';
import { FindPage } from './pages/find-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects, tornParts } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');
const query = (words: string) => ({ words, matchCase: false, wholeWord: false });
const hitsIn = (text: string, words: string) =>
  findHits(diagramTexts(processGraph(readFacts(text))), query(words), foldText);
const asIs = diagramText({ ...project }, project.id, 'as-is');
const there = hitsIn(asIs, 'өтініш').length;

/** Everything that is said in the project, in diagrams and records. */
const hitsOf = (content: Content, words: string): number =>
  [
    ...content.diagrams.map(({ source }) => hitsIn(source.text, words).length),
    ...content.records.map((record) => findHits(recordTexts(record), query(words), foldText).length),
  ].reduce((sum, n) => sum + n, 0);
const everywhere = hitsOf(project, 'өтініш');

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

test('by mouse: words are replaced across the project, and one click takes all of it back', async ({ page }) => {
  const find = new FindPage(page);
  await opened(find);
  await find.tool(findTexts.title).click();
  await find.words.fill('өтініш');
  await find.condition('whole').check();
  await find.found(everywhere);
  await find.condition('replacing').check();
  await find.by.fill('арыз');
  await find.replaceTicked(everywhere).click();
  await expect(find.notices).toContainText(find.say(findTexts.replaced, { n: everywhere }));
  await find.found(0);
  await find.saved();
  const replaced = await storedWorkspace(page);
  expect(hitsOf(replaced, 'өтініш')).toBe(0);
  expect(tornParts(replaced)).toEqual([]);
  const commands = replaced.journal.slice(project.journal.length).map(({ command }) => command);
  expect(commands.toSorted()).toEqual(['replace-texts', 'save-diagram']);

  await find.notices.getByRole('button', { name: find.say(sharedTexts.undo) }).click();
  await find.found(everywhere);
  await find.saved();
  const back = await storedWorkspace(page);
  expect(hitsOf(back, 'өтініш')).toBe(everywhere);
  expect(tornParts(back)).toEqual([]);
});

test('by keyboard alone: a place in another variant is replaced by itself, another one is gone to', async ({
  page,
}) => {
  const find = new FindPage(page);
  await opened(find);
  await page.keyboard.press('Control+h');
  await expect(find.words).toBeFocused();
  await page.keyboard.insertText('өтініш');
  for (const choice of ['matchCase', 'wholeWord', 'whole'] as const) {
    while (!(await find.condition(choice).evaluate((box) => box.matches(':focus')))) await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await find.found(everywhere);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(find.by).toBeFocused();
  await page.keyboard.insertText('арыз');
  await page.keyboard.press('Shift+Tab');
  for (let at = 0; at <= there; at++) await page.keyboard.press('Enter');
  await find.at(there + 1, everywhere);
  const there2 = await find.part(variantTexts['to-be'].name).count();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await find.at(there + 1, everywhere - 1);
  await expect(find.part(variantTexts['to-be'].name)).toHaveCount(there2 - 1);
  await find.saved();
  const replaced = await storedWorkspace(page);
  expect(hitsOf(replaced, 'өтініш')).toBe(everywhere - 1);
  expect(hitsIn(diagramText(replaced, project.id, 'as-is'), 'өтініш')).toHaveLength(there);

  await find.part(variantTexts['to-be'].name).first().getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/model\/to-be\?element=/);
  await expect(page.locator('.djs-element.selected')).toHaveCount(1);
  await expect(find.words).toHaveValue('өтініш');
});

test('a variant that another tab edits is left as it is and named', async ({ page, context }) => {
  const find = new FindPage(page);
  await opened(find);
  const other = new FindPage(await context.newPage());
  await other.openVariant(project.id, 'to-be');
  await page.bringToFront();
  await find.tool(findTexts.title).click();
  await find.words.fill('өтініш');
  await find.condition('whole').check();
  await find.found(everywhere);
  await find.condition('replacing').check();
  await find.by.fill('арыз');
  const left = hitsIn(diagramText(project, project.id, 'to-be'), 'өтініш').length;
  await find.replaceTicked(everywhere).click();
  await expect(find.notices).toContainText(
    find.say(findTexts.edited, { variants: find.say(variantTexts['to-be'].name) }),
  );
  await expect(find.notices).toContainText(find.say(findTexts.replaced, { n: everywhere - left }));
  await find.found(left);
  await expect(find.part(recordWords.problem.many)).toHaveCount(0);
  await find.saved();
  expect(hitsOf(await storedWorkspace(page), 'өтініш')).toBe(left);
});
