import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const words = { kk: 'сервистик тапсырма', ru: 'сервисная', en: 'service task' } as const;

for (const [language, typed] of Object.entries(words)) {
  test(`by keyboard, in ${language} on Kazakh screens: a step is found in the menu, appended in its lane and named`, async ({
    page,
  }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'as-is');
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const before = await text();
    await model.selectSteps(1, 'keyboard');
    const lane = /<bpmn:lane id="([^"]+)"/.exec(before)?.[1] ?? '';
    await page.keyboard.press('a');
    await expect(page.locator('.djs-popup-search input')).toBeFocused();
    await keys.write(typed);
    // The menu looks at what was typed when a key goes up.
    await page.keyboard.press('End');
    await expect(page.locator('.djs-popup-results .entry.selected')).toContainText('Сервистік тапсырма');
    await page.keyboard.press('Enter');
    await expect(page.locator('.djs-direct-editing-content')).toBeFocused();
    await page.keyboard.insertText('Деректі сұрату');
    await page.keyboard.press('Enter');
    await model.saved();
    await expect.poll(async () => /<bpmn:serviceTask id="[^"]+" name="Деректі сұрату"/.test(await text())).toBe(true);
    const after = await text();
    const made = /<bpmn:serviceTask id="([^"]+)" name="Деректі сұрату"/.exec(after)?.[1] ?? '';
    const listed = after.slice(after.indexOf(`<bpmn:lane id="${lane}"`));
    expect(listed.slice(0, listed.indexOf('</bpmn:lane>'))).toContain(made);
  });
}

test('by mouse: a step is appended from beside a step, and given another type by a word of another language', async ({
  page,
}) => {
  const project = libraryProject('land/land-plot');
  const model = new ModelPage(page);
  const keys = new ByKeyboard(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
  const steps = async (): Promise<number> => (await text()).match(/<bpmn:\w*[tT]ask id/g)?.length ?? 0;
  const before = await steps();
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await model.select(id);
  await page.locator('.djs-context-pad [data-action="append.append-task"]').click();
  await page.keyboard.press('Escape');
  await model.saved();
  await expect.poll(steps).toBe(before + 1);
  await page.locator('.djs-context-pad [data-action="replace"]').click();
  await expect(page.locator('.djs-popup-search input')).toBeFocused();
  const [menu, canvas] = [await page.locator('.djs-popup').boundingBox(), await model.canvas.boundingBox()];
  // The whole menu is seen, however near the edge the element stands.
  expect((menu?.y ?? 0) + (menu?.height ?? 0)).toBeLessThanOrEqual((canvas?.y ?? 0) + (canvas?.height ?? 0));
  await keys.write('business rule');
  await page.keyboard.press('End');
  await page.locator('.djs-popup-results .entry').first().click();
  await model.saved();
  await expect.poll(text).toContain('<bpmn:businessRuleTask');
});
