import { readFacts } from '#bpmn/facts/read-facts.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { adoptTexts } from '#i18n/texts/adopt.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { compareTexts } from '#i18n/texts/compare.ts';
import { differenceTexts, fateTexts } from '#i18n/texts/lineage.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ComparePage } from './pages/compare-page.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('civil/birth-registration');

test.beforeEach(async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open();
  await storeProjects(page, [project]);
});

test('by mouse: the steps that go are found, and one is shown on the diagram', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open(`#/project/${project.id}`);
  await compare.link(appTexts.compare).click();
  await compare.mark(fateTexts.removed.one).click();
  await expect(compare.rows).toHaveCount(2);
  // One click tells what differs about a row, two open it.
  await compare.rows.last().getByRole('gridcell').nth(2).click();
  await expect(compare.details.getByRole('heading').first()).toBeVisible();
  await expect(page).toHaveURL(/\/compare/);
  await compare.rows.first().getByRole('gridcell').nth(2).dblclick();
  await compare.drawn();
  await expect(page).toHaveURL(/\/model\/as-is\?element=Activity_/);
  await expect(page.locator('.djs-element.selected')).toHaveCount(1);
});

test('by keyboard: other variants are chosen, a row tells all that differs and opens its element', async ({ page }) => {
  const compare = new ComparePage(page);
  const keys = new ByKeyboard(page);
  await compare.open(`#/project/${project.id}/compare`);
  await expect(compare.rows.first()).toBeVisible();
  await keys.goTo(compare.say(compareTexts.from));
  await keys.press('ArrowDown');
  await expect(page).toHaveURL(/from=to-be&to=to-be/);
  await keys.goTo(compare.say(compareTexts.to));
  await keys.press('ArrowDown');
  await expect(page).toHaveURL(/from=to-be&to=should-be/);
  await keys.goTo(new RegExp(`^${compare.say(fateTexts.automated.one)} · 1$`));
  await keys.press('Enter');
  await expect(compare.rows).toHaveCount(1);
  await keys.goTo(compare.say(fateTexts.automated.one));
  await expect(compare.details.getByRole('listitem').first()).toBeVisible();
  await keys.press('Enter');
  await compare.drawn();
  await expect(page).toHaveURL(/\/model\/should-be\?element=Activity_/);
});

test('a person says that two steps are not the same, and that another one is', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open(`#/project/${project.id}/compare`);
  await compare.mark(fateTexts.removed.one).click();
  await compare.rows.last().getByRole('gridcell').first().click();
  const choice = compare.details.getByRole('combobox', { name: compare.say(compareTexts.sameAs) });
  await choice.selectOption({ index: 1 });
  await compare.saved();
  await expect(compare.mark(fateTexts.removed.one)).toContainText('· 1');
  await compare.mark(compareTexts.all).click();
  await expect(compare.details.getByText(compare.say(compareTexts.byLink))).toBeVisible();
  await compare.details.getByRole('button', { name: compare.say(compareTexts.takeBack) }).click();
  await compare.saved();
  await expect(compare.mark(fateTexts.removed.one)).toContainText('· 2');
});

test('a variant from another program is matched by likeness, and a person confirms', async ({ page }) => {
  const compare = new ComparePage(page);
  const own = libraryProject('water/special-water-use');
  const toBe = own.documents.find((each) => each.fields['variant'] === 'to-be')?.id;
  const diagrams = own.diagrams.map((each) =>
    each.variant === toBe ? { ...each, source: { ...each.source, text: underOtherIds(each.source.text) } } : each,
  );
  await storeProjects(page, [{ ...own, diagrams }]);
  await compare.open(`#/project/${own.id}/compare`);
  await compare.mark(fateTexts.automated.one).click();
  await compare.rows.first().getByRole('gridcell').first().focus();
  await expect(compare.details).toContainText(/\d+\s%/);
  await compare.details.getByRole('button', { name: compare.say(compareTexts.isSame) }).click();
  await compare.saved();
  await expect(compare.details).toContainText(compare.say(compareTexts.byLink));
});

test('the differences are told in words, with more when it is asked for', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open(`#/project/${project.id}/compare`);
  await compare.switchLanguage('ru');
  await page.getByRole('tab', { name: compare.say(compareTexts.words) }).click();
  const words = page.locator('compare-words');
  await expect(words.getByRole('heading', { name: compare.say(differenceTexts.brief) })).toBeVisible();
  await expect(words).toContainText('Было: «Принять заявление и документы» (Регистратор РАГС).');
  await expect(words.locator('.notes')).toHaveCount(0);
  await words.getByRole('checkbox').check();
  await expect(words.locator('.notes').first()).toContainText('→');
});

for (const format of ['xlsx', 'csv'] as const) {
  test(`the rows are kept as ${format}`, async ({ page }) => {
    const compare = new ComparePage(page);
    await compare.open(`#/project/${project.id}/compare`);
    await page.getByRole('button', { name: compare.say(compareTexts.export) }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: compare.say(compareTexts[format]) }).click();
    expect((await downloading).suggestedFilename()).toBe(`comparison.${format}`);
  });
}

test('a project with one variant says what to do', async ({ page }) => {
  const compare = new ComparePage(page);
  const alone = libraryProject('water/irrigation-contract');
  const [asIs] = alone.documents.filter((each) => each.fields['variant'] === 'as-is');
  const documents = alone.documents.filter((each) => each.kind !== 'variant' || each === asIs);
  const diagrams = alone.diagrams.filter(({ variant }) => variant === asIs?.id);
  await storeProjects(page, [{ ...alone, documents, diagrams }]);
  await compare.open(`#/project/${alone.id}/compare`);
  await expect(page.locator('compare-screen empty-state')).toContainText(compare.say(compareTexts.empty));
  await page
    .locator('compare-screen')
    .getByRole('link', { name: compare.say(compareTexts.toModel) })
    .click();
  await expect(page.getByRole('tab', { name: compare.say(modelTexts['as-is']) })).toBeVisible();
});

/** The text of a diagram with every id written backwards and no word about where its elements come from. */
function underOtherIds(text: string): string {
  return text
    .replace(/<ud:origin [^>]*>/g, '')
    .replace(/(?<=[A-Za-z]_)[a-z0-9]{12}(?=["_<])/g, (id) => [...id].reverse().join(''));
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a change is adopted into the variant it came from, and taken back`, async ({ page }) => {
    const compare = new ComparePage(page);
    const facts = async (): Promise<Facts> => readFacts(diagramText(await storedWorkspace(page), project.id, 'as-is'));
    const before = await facts();
    await compare.open(`#/project/${project.id}/compare`);
    await compare.mark(fateTexts.removed.one).click();
    await expect(compare.rows).toHaveCount(2);
    const first = compare.rows.first().getByRole('gridcell').first();
    if (way === 'mouse') await first.click();
    else await first.focus();
    const into = compare.say(adoptTexts.into, { variant: compare.say(modelTexts['as-is']) });
    if (way === 'mouse') await compare.details.getByRole('button', { name: into }).click();
    else await new ByKeyboard(page).use(into);
    await expect(compare.mark(fateTexts.removed.one)).toContainText('· 1');
    expect(difference(before, await facts()).length).toBeGreaterThan(0);
    const back = page.locator('toast-stack').getByRole('button', { name: compare.say(sharedTexts.undo) });
    if (way === 'mouse') await back.click();
    else await new ByKeyboard(page).use(compare.say(sharedTexts.undo));
    await expect.poll(async () => difference(before, await facts())).toEqual([]);
    await expect(compare.rows).toHaveCount(2);
    // Of two changes that were adopted one after the other, the way back is offered for the last one alone.
    for (const left of [1, 0]) {
      await compare.rows.first().getByRole('gridcell').first().focus();
      await compare.details.getByRole('button', { name: into }).click();
      await expect(compare.rows).toHaveCount(left);
    }
    await expect(back).toHaveCount(1);
  });
}

test('a variant that another tab edits is left as it is, and says so', async ({ page }) => {
  const compare = new ComparePage(page);
  await compare.open(`#/project/${project.id}/compare`);
  await compare.mark(fateTexts.removed.one).click();
  await compare.rows.first().getByRole('gridcell').first().focus();
  const editor = await page.context().newPage();
  await editor.goto(`${page.url().split('#')[0] ?? ''}#/project/${project.id}/model/as-is`);
  await expect(editor.locator('.djs-shape').first()).toBeVisible();
  await expect(editor.getByRole('region', { name: compare.say(modelTexts.canvas) }).getByRole('status')).toHaveCount(0);
  await page.bringToFront();
  const into = compare.say(adoptTexts.into, { variant: compare.say(modelTexts['as-is']) });
  await compare.details.getByRole('button', { name: into }).click();
  await expect(page.locator('toast-stack')).toContainText(compare.say(adoptTexts.edited));
  await expect(compare.rows).toHaveCount(2);
});
