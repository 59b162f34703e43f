import { modelTexts } from '#i18n/texts/model.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { faults } from './faults.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true, serviceWorkers: 'block' });

const many = 3;

/** How many of the coloured steps have the channel of the first one. */
function channelsOf(text: string): number {
  const coloured = [...text.matchAll(/bpmnElement="([^"]*)"[^>]*bioc:fill="#bbdefb"/g)].map(([, id = '']) => id);
  const channels = coloured.map((id) => /channel="([^"]*)"/.exec(text.slice(text.indexOf(`id="${id}"`)))?.[1]);
  return channels.filter((channel) => channel === channels[0]).length;
}

function withoutColourNames(text: string): string {
  return text.replaceAll(/ xmlns:(bioc|color)="[^"]*"/g, '');
}

/** bpmn-js measures a label anew when it draws it, and a step that comes back to a lane is named last there. */
function bareLines(text: string): string[] {
  return text
    .replaceAll(/<bpmndi:BPMNLabel>[\s\S]*?<\/bpmndi:BPMNLabel>\s*/g, '')
    .split('\n')
    .toSorted();
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: several steps get a type, a colour, a lane and a fact at once, each as one step of undo`, async ({
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
    await model.selectSteps(many, way);
    await expect(model.heading).toHaveText(model.say(stepFactTexts.several, { n: many }));
    expect(await faults(page)).toEqual([]);

    const chooseFirst = async (name: string): Promise<void> => {
      const field = model.panel.getByRole('combobox', { name, exact: true });
      const wanted = (await field.locator('option').nth(1).textContent()) ?? '';
      if (way === 'mouse') {
        await field.selectOption({ index: 1 });
        return;
      }
      await keys.goTo(name);
      // Each press of an arrow chooses the next one, as an edit of its own.
      await page.keyboard.press('ArrowDown');
      await expect(field.locator('option:checked')).toHaveText(wanted);
    };
    const press = async (name: string): Promise<void> => {
      if (way === 'mouse') await model.panel.getByRole('button', { name, exact: true }).click();
      else await keys.use(name);
    };

    await press(model.say(selectionTexts.blue));
    await model.saved();
    await expect.poll(async () => (await text()).match(/bioc:fill="#bbdefb"/g)?.length).toBe(many);
    await chooseFirst(model.say(stepFactTexts.channel));
    await model.saved();
    await expect.poll(async () => channelsOf(await text())).toBe(many);

    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    // The namespaces of colours, once declared, stay declared.
    await expect.poll(async () => withoutColourNames(await text())).toBe(before);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: two steps change places and are aligned`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'as-is');
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const before = await text();
    await model.selectSteps(2, way);
    const act = async (name: string): Promise<void> => {
      if (way === 'mouse') await model.panel.getByRole('button', { name, exact: true }).click();
      else await model.command(name);
    };
    await act(model.say(selectionTexts.swap));
    await model.saved();
    await expect.poll(text).not.toBe(before);
    const swapped = await text();
    await act(model.say(selectionTexts.top));
    await model.saved();
    await expect.poll(text).not.toBe(swapped);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe(swapped);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => bareLines(await text())).toEqual(bareLines(before));
  });
}

test('the grid is shown and let go of, and the choice lasts', async ({ page }) => {
  const project = libraryProject('land/land-plot');
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const dots = page.locator('.layer-djs-grid rect');
  await expect(dots).toHaveCount(1);
  await model.tool(modelTexts.grid).click();
  await expect(dots).toHaveCount(0);
  await page.reload();
  await model.drawn();
  await expect(model.tool(modelTexts.grid)).toHaveAttribute('aria-pressed', 'false');
  await expect(dots).toHaveCount(0);
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a lane goes down with everything in it, and takes over the one below`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'as-is');
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const before = await text();
    const lane = /<bpmn:lane id="([^"]+)"/.exec(before)?.[1] ?? '';
    const act = async (name: string): Promise<void> => {
      if (way === 'mouse') await model.panel.getByRole('button', { name, exact: true }).click();
      else await model.command(name);
    };
    await model.open(`#/project/${project.id}/model/as-is?element=${lane}`);
    await model.drawn();
    await expect(model.panel.locator('code')).toHaveText(lane);
    const top = async (): Promise<number> => (await model.shape(lane).boundingBox())?.y ?? 0;
    const height = async (): Promise<number> => (await model.shape(lane).boundingBox())?.height ?? 0;
    const [firstTop, firstHeight] = [await top(), await height()];
    await act(model.say(selectionTexts.moveDown));
    await expect.poll(top).toBeGreaterThan(firstTop + 20);
    await act(model.say(selectionTexts.mergeDown));
    await expect.poll(height).toBeGreaterThan(firstHeight + 20);
    await model.saved();
    await expect
      .poll(async () => (await text()).match(/<bpmn:lane id/g)?.length)
      .toBe((before.match(/<bpmn:lane id/g)?.length ?? 0) - 1);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(top).toBe(firstTop);
    await expect.poll(height).toBe(firstHeight);
    await model.saved();
    await expect.poll(async () => (await text()).match(/<bpmn:lane id/g)).toEqual(before.match(/<bpmn:lane id/g));
  });
}
