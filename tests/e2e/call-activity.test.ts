import { callTexts } from '#i18n/texts/calls.ts';
import { findingTexts } from '#i18n/texts/findings.ts';
import { translateBpmn } from '#i18n/translate-bpmn.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { PackagePage } from './pages/package-page.ts';
import { libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const caller = libraryProject('land/land-plot');
const called = libraryProject('social/disability-allowance');
const step = caller.diagrams[0]?.source.text.match(/<bpmn:userTask id="([^"]+)"/)?.[1] ?? '';
const calledName = String(called.documents[0]?.fields['name.kk']);

async function opened(model: ModelPage): Promise<void> {
  await model.open();
  await storeProjects(model.page, [caller, called]);
  await model.page.reload();
  await model.openVariant(caller.id, 'as-is');
}

const callActivity = translateBpmn('Call activity');

test('by mouse: a step becomes a call, its process is chosen, gone to and come back from; where it is used is told; when it is deleted the call is broken', async ({
  page,
}) => {
  const model = new ModelPage(page);
  await opened(model);
  await model.select(step);
  await page.locator('.djs-context-pad .entry[data-action="replace"]').click();
  await page.locator('.djs-popup .entry', { hasText: callActivity }).click();
  const choose = model.panel.getByRole('button', { name: model.say(callTexts.choose) });
  await choose.click();
  await page
    .getByRole('option', { name: new RegExp(`${calledName}.*`) })
    .first()
    .click();
  const link = model.panel.locator('panel-call .chip .name');
  await expect(link).toContainText(calledName);
  await model.saved();
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${called.id}/model/`));
  const back = page.locator('call-return').getByRole('link');
  await back.click();
  await expect(page).toHaveURL(new RegExp(`${caller.id}/model/as-is`));
  await expect(link).toContainText(calledName);

  await model.open(`#/project/${called.id}`);
  const users = page.locator('process-callers').getByRole('link');
  await expect(users).toHaveCount(1);
  await users.click();
  await expect(link).toBeVisible();

  const project = (await storedWorkspace(page)).documents.find(({ id }) => id === called.id);
  if (!project) throw new Error('No project.');
  await page.evaluate(
    async (row) => {
      const opening = indexedDB.open('uderis-studio');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const writing = opening.result.transaction('documents', 'readwrite');
      writing.objectStore('documents').put(row);
      await new Promise((resolve) => (writing.oncomplete = resolve));
      opening.result.close();
    },
    { ...project, fields: { ...project.fields, deletedAt: '2026-11-22' } },
  );
  await page.reload();
  await model.drawn();
  await expect(link).toHaveText(model.say(callTexts.gone));
  const screen = new PackagePage(page);
  await screen.openPackage(caller.id);
  const name = (await storedWorkspace(page)).diagrams
    .find(({ source }) => source.text.includes('<ud:call'))
    ?.source.text.match(new RegExp(`id="${step}" name="([^"]+)"`))?.[1];
  await expect(
    screen.findings.getByText(model.say(findingTexts['broken-call'], { element: name ?? '' })),
  ).toBeVisible();
});

test('by keyboard alone: a step becomes a call, its process is chosen, gone to and come back from', async ({
  page,
}) => {
  const model = new ModelPage(page);
  const keys = new ByKeyboard(page);
  await opened(model);
  await model.canvasFocus();
  await keys.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await expect(model.panel.locator('code')).toHaveText(/Activity/);
  await keys.press('r');
  await expect(page.locator('.djs-popup input')).toBeFocused();
  await page.keyboard.insertText(callActivity);
  // The search of the menu hears keys, and letters come without them here.
  await keys.press('End');
  await expect(page.locator('.djs-popup-results .entry.selected')).toHaveText(callActivity);
  await keys.press('Enter');
  await expect(model.panel.getByRole('button', { name: model.say(callTexts.choose) })).toBeVisible();
  await keys.use(new RegExp(`^${model.say(callTexts.choose)}`));
  await page.keyboard.insertText(calledName.slice(0, 12));
  await keys.press('ArrowDown', 'Enter');
  await expect(model.panel.locator('panel-call .chip')).toContainText(calledName);
  await model.saved();
  await model.canvasFocus();
  await keys.use(new RegExp(`^${calledName}`));
  await expect(page).toHaveURL(new RegExp(`${called.id}/model/`));
  await model.drawn();
  await page.locator('call-return').getByRole('link').focus();
  await keys.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${caller.id}/model/as-is`));
  await expect(model.panel.locator('panel-call .chip')).toContainText(calledName);
});
