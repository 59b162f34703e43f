import { readFacts } from '#bpmn/facts/read-facts.ts';
import { clipboardTexts } from '#i18n/texts/clipboard.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ClipboardPage } from './pages/clipboard-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const land = libraryProject('land/land-plot');
const allowance = libraryProject('social/disability-allowance');

async function opened(model: ClipboardPage): Promise<void> {
  await model.open();
  await storeProjects(model.page, [land, allowance]);
  await model.page.reload();
  await model.openVariant(land.id, 'as-is');
}

test('by mouse: a step is copied from the toolbar, pasted into another variant, taken back and cut out', async ({
  page,
}) => {
  const model = new ClipboardPage(page);
  await opened(model);
  const step = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await model.select(step);
  const name = (await model.heading.textContent()) ?? '';
  await model.choose('copy');
  await expect(model.notices).toContainText(model.say(clipboardTexts.copied));

  await model.tab('to-be').click();
  await expect(page).toHaveURL(/model\/to-be/);
  await model.drawn();
  const before = await model.steps.count();
  await model.choose('paste');
  await expect(model.steps).toHaveCount(before + 1);
  await expect(model.heading).toHaveText(name);
  await expect(model.panel.locator('code')).not.toHaveText(step);
  const copy = (await model.panel.locator('code').textContent()) ?? '';
  await model.saved();
  const facts = readFacts(diagramText(await storedWorkspace(page), land.id, 'to-be'));
  expect(facts.get(copy)?.get('bpmn:extensionElements/ud:step@workLikely')).toBeDefined();
  await model.choose('cut');
  await expect(model.steps).toHaveCount(before);
  await model.tool(modelTexts.undo).click();
  await expect(model.steps).toHaveCount(before + 1);
  await model.tool(modelTexts.undo).click();
  await expect(model.steps).toHaveCount(before);
});

test('by keyboard alone: a step is copied, pasted into another variant, cut out and put back under its id', async ({
  page,
}) => {
  const model = new ClipboardPage(page);
  const keys = new ByKeyboard(page);
  await opened(model);
  await model.canvasFocus();
  await keys.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await expect(model.panel.locator('code')).toHaveText(/Activity/);
  const name = (await model.heading.textContent()) ?? '';
  await keys.press('Control+c');
  await expect(model.notices).toContainText(model.say(clipboardTexts.copied));
  await model.tab('to-be').focus();
  await keys.press('Enter');
  await expect(page).toHaveURL(/model\/to-be/);
  await model.drawn();
  const before = await model.steps.count();
  await model.canvasFocus();
  await keys.press('Control+v');
  await expect(model.steps).toHaveCount(before + 1);
  await expect(model.heading).toHaveText(name);
  const copy = (await model.panel.locator('code').textContent()) ?? '';
  await keys.press('Control+x');
  await expect(model.steps).toHaveCount(before);
  await keys.press('Control+v');
  await expect(model.steps).toHaveCount(before + 1);
  await expect(model.panel.locator('code')).toHaveText(copy);
  await keys.press('Control+z', 'Control+z', 'Control+z');
  await expect(model.steps).toHaveCount(before);
});

/** A step of the land process that runs on a system and stands on a legal act. */
const linked = (() => {
  const facts = readFacts(land.diagrams[0]?.source.text ?? '');
  const ownersOf = (type: string) =>
    [...facts.values()].flatMap((entity) => (entity.get('type') === type ? [String(entity.get('parent'))] : []));
  const grounded = ownersOf('ud:legalGround');
  return ownersOf('ud:system').find((id) => grounded.includes(id)) ?? '';
})();

test('between two projects in two windows: what is not found is asked, chosen, brought over or left out, or nothing is pasted', async ({
  page,
  context,
}) => {
  const here = new ClipboardPage(page);
  await opened(here);
  await here.select(linked);
  const name = (await here.heading.textContent()) ?? '';
  await here.canvasFocus();
  await page.keyboard.press('Control+c');
  await expect(here.notices).toContainText(here.say(clipboardTexts.copied));

  const there = new ClipboardPage(await context.newPage());
  await there.openVariant(allowance.id, 'as-is');
  const before = await there.steps.count();
  await there.canvasFocus();
  await there.page.keyboard.press('Control+v');
  await expect(there.answers.first()).toBeVisible();
  await there.page.keyboard.press('Escape');
  await expect(there.question).toHaveCount(0);
  await expect(there.steps).toHaveCount(before);

  await there.canvasFocus();
  await there.page.keyboard.press('Control+v');
  const act = there.answersFor(there.say(recordTexts['legal-act'].one)).first();
  await expect(there.answersFor(there.say(recordTexts.system.one)).first()).toHaveValue('bring');
  await act.selectOption('leave');
  await there.pasteAnswered.click();
  await expect(there.steps).toHaveCount(before + 1);
  await expect(there.heading).toHaveText(name);
  const copy = (await there.panel.locator('code').textContent()) ?? '';
  await there.saved();

  const workspace = await storedWorkspace(there.page);
  const facts = readFacts(diagramText(workspace, allowance.id, 'as-is'));
  const own = new Set(workspace.records.flatMap((record) => (record.project === allowance.id ? record.id : [])));
  const links = [...facts.values()].flatMap((entity) =>
    entity.get('parent') === copy ? [entity.get('@record'), entity.get('@act'), entity.get('@item')] : [],
  );
  const pointed = links.flatMap((id) => (id === undefined ? [] : String(id)));
  expect(pointed.length).toBeGreaterThan(0);
  expect(pointed.filter((id) => !own.has(id))).toEqual([]);
  const commands = workspace.journal.flatMap((entry) => (entry.project === allowance.id ? entry.command : []));
  expect(commands.filter((command) => command === 'bring-records')).toHaveLength(1);

  // The same step a second time: what was brought over is found now, and only what was left out is asked.
  await there.canvasFocus();
  await there.page.keyboard.press('Control+v');
  await expect(there.answers).toHaveCount(1);
  await expect(act).toBeVisible();
});

test('what is on the clipboard and no part of a diagram is refused gently', async ({ page }) => {
  const model = new ClipboardPage(page);
  await opened(model);
  const shapes = await model.shapes.count();
  const paste = (text: string): Promise<void> =>
    page.evaluate((written) => {
      const data = new DataTransfer();
      data.setData('text/plain', written);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
  await model.canvasFocus();
  await paste('Жай мәтін');
  await expect(model.notices).toContainText(model.say(clipboardTexts.nothing));
  await paste('{"format":"uderis-fragment","version":1,"diagram":"<x onload=\\"alert(1)\\"/>"}');
  await expect(model.notices).toContainText(model.say(clipboardTexts.unreadable));
  await expect(model.shapes).toHaveCount(shapes);
});
