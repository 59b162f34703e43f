import { modelTexts } from '#i18n/texts/model.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const step = 'Activity_eyk0g7sh6rzq';
const other = 'Activity_1w8crxal82yg';
const gateway = 'Gateway_fc15bv3cu7yb';
const named = 'Мәтінді тексеру';

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a step is named on the canvas, made larger and linked to another one`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    const keys = new ByKeyboard(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/model/as-is?element=${step}`);
    await model.drawn();
    await expect(model.panel.locator('code')).toHaveText(step);
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const bounds = async (): Promise<string[]> =>
      new RegExp(`bpmnElement="${step}"[^>]*>\\s*<dc:Bounds ([^>]*)`).exec(await text())?.[1]?.match(/[\d.]+/g) ?? [];
    const flows = async (): Promise<number> => (await text()).match(/<bpmn:sequenceFlow id/g)?.length ?? 0;
    const [before, flowsBefore] = [await text(), await flows()];
    /** The ends of the flow that was not there. */
    const linked = (now: string): string[] => {
      const ends = (of: string): string[] => of.match(/sourceRef="[^"]+" targetRef="[^"]+"/g) ?? [];
      const known = new Set(ends(before));
      const added = ends(now).find((each) => !known.has(each)) ?? '';
      return /sourceRef="([^"]+)" targetRef="([^"]+)"/.exec(added)?.slice(1) ?? [];
    };

    if (way === 'mouse') {
      await model.shape(step).locator('.djs-hit').first().dblclick();
    } else {
      await model.canvasFocus();
      await page.keyboard.press('F2');
    }
    const editor = page.locator('.djs-direct-editing-content');
    await expect(editor).toBeFocused();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(named);
    await page.keyboard.press('Enter');
    await expect.poll(text).toContain(`id="${step}" name="${named}"`);

    if (way === 'mouse') {
      const handle = await page.locator('.djs-resizer-se .djs-resizer-hit').boundingBox();
      if (!handle) throw new Error('No handle to resize the step by.');
      const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 20, y + 20, { steps: 4 });
      await page.mouse.move(x + 40, y + 30, { steps: 4 });
      await page.mouse.up();
    } else {
      await keys.goTo(model.say(selectionTexts.width));
      await keys.write('200');
      await page.keyboard.press('Tab');
    }
    await expect.poll(async () => Number((await bounds())[2])).toBeGreaterThan(150);

    await model.canvasFocus();
    for (let edit = 0; edit < 2; edit++) await page.keyboard.press('Control+z');
    await expect.poll(async () => (await bounds())[2]).toBe('150');
    await expect.poll(text).not.toContain(named);

    if (way === 'mouse') {
      await model.tool(modelTexts.fit).click();
      await page.locator('.djs-context-pad [data-action="connect"]').click();
      await model
        .shape(other)
        .locator('.djs-hit')
        .first()
        .click({ position: { x: 8, y: 8 } });
      await expect.poll(async () => linked(await text())).toEqual([step, other]);
    } else {
      // From the step that follows back to this one.
      await page.keyboard.press('Alt+ArrowRight');
      await page.keyboard.press('Shift+Alt+ArrowLeft');
      await expect(model.told).toContainText(model.say(stepFactTexts.several, { n: 2 }));
      await model.command(model.say(selectionTexts.connect));
      await expect.poll(async () => linked(await text())[1]).toBe(step);
    }
    expect(await flows()).toBe(flowsBefore + 1);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(flows).toBe(flowsBefore);
    expect((await text()).length).toBe(before.length);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the name beside a gateway is given more room`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/model/as-is?element=${gateway}`);
    await model.drawn();
    await expect(model.panel.locator('code')).toHaveText(gateway);
    const width = async (): Promise<number> => {
      const text = diagramText(await storedWorkspace(page), project.id, 'as-is');
      const label = new RegExp(`bpmnElement="${gateway}"[\\s\\S]*?<bpmndi:BPMNLabel[\\s\\S]*?width="([\\d.]+)"`).exec(
        text,
      );
      return Number(label?.[1]);
    };
    const before = await width();
    if (way === 'mouse') {
      await model.shape(`${gateway}_label`).locator('.djs-hit').first().click();
      const handle = await page.locator('.djs-resizer-e .djs-resizer-hit').boundingBox();
      if (!handle) throw new Error('No handle to resize the name by.');
      const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y, { steps: 4 });
      await page.mouse.move(x + 60, y, { steps: 4 });
      await page.mouse.up();
    } else {
      const keys = new ByKeyboard(page);
      await model.canvasFocus();
      await keys.goTo(model.say(selectionTexts.width));
      await keys.write(String(Math.round(before) + 60));
      await page.keyboard.press('Tab');
    }
    await expect.poll(width).toBeGreaterThan(before + 30);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(width).toBe(before);
  });
}
