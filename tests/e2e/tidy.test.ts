import { modelTexts } from '#i18n/texts/model.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a diagram is laid out on demand, and one undo brings every byte back`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'as-is');
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const before = await text();
    if (way === 'mouse') await model.tool(modelTexts.tidy).click();
    else await new ByKeyboard(page).use(model.say(modelTexts.tidy));
    await expect(model.notices).toContainText(model.say(modelTexts.tidied));
    await model.saved();
    await expect.poll(text).not.toBe(before);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(before);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the selected steps alone are laid out, and one undo brings every byte back`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'to-be');
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'to-be');
    const before = await text();
    const [first, second] = await model.steps.evaluateAll((steps) =>
      steps.map((step) => step.getAttribute('data-element-id') ?? ''),
    );
    await model.select(first ?? '');
    if (way === 'mouse') {
      await model
        .shape(second ?? '')
        .locator('.djs-hit')
        .first()
        .click({ modifiers: ['Shift'], position: { x: 8, y: 8 } });
      await model.tool(modelTexts.tidySelection).click();
    } else {
      await model.canvasFocus();
      await page.keyboard.press('Control+a');
      await new ByKeyboard(page).use(model.say(modelTexts.tidySelection));
    }
    await expect(model.notices).toContainText(model.say(modelTexts.tidiedSelection));
    await model.saved();
    await expect.poll(text).not.toBe(before);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(before);
  });
}
