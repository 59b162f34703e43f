import { clipboardTexts } from '#i18n/texts/clipboard.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { selectionTexts } from '#i18n/texts/selection.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import { faults } from './faults.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const many = 3;

function coloured(text: string): string[] {
  return [...text.matchAll(/bpmnElement="([^"]*)"[^>]*bioc:fill="#bbdefb"/g)].map(([, id = '']) => id);
}

/** What the coloured steps have in common: one value when they all have the same. */
function among(text: string, valueOf: (id: string) => string | undefined): (string | undefined)[] {
  return [...new Set(coloured(text).map(valueOf))];
}

function channels(text: string): (string | undefined)[] {
  return among(text, (id) => /channel="([^"]*)"/.exec(text.slice(text.indexOf(`id="${id}"`)))?.[1]);
}

function types(text: string): (string | undefined)[] {
  return among(text, (id) => new RegExp(`<(bpmn:\\w+) id="${id}"`).exec(text)?.[1]);
}

function lanes(text: string): (string | undefined)[] {
  const parts = text.split('<bpmn:lane ').slice(1);
  return among(text, (id) => parts.find((part) => part.split('</bpmn:lane>')[0]?.includes(`>${id}<`))?.slice(0, 40));
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

    const chooseFirst = async (name: string, backwards = false): Promise<void> => {
      const field = model.panel.getByRole('combobox', { name, exact: true });
      if (way === 'mouse') {
        await field.selectOption({ index: 1 });
        return;
      }
      await keys.goTo(name, backwards);
      // Each press of an arrow chooses the next one, as an edit of its own.
      await page.keyboard.press('ArrowDown');
    };
    const press = async (name: string): Promise<void> => {
      if (way === 'mouse') await model.panel.getByRole('button', { name, exact: true }).click();
      else await keys.use(name);
    };

    await press(model.say(selectionTexts.blue));
    await model.saved();
    await expect.poll(async () => (await text()).match(/bioc:fill="#bbdefb"/g)?.length).toBe(many);
    const mixed = await text();
    expect(types(mixed).length).toBeGreaterThan(1);
    expect(lanes(mixed).length).toBeGreaterThan(1);
    await chooseFirst(model.say(selectionTexts.lane), true);
    await expect.poll(async () => lanes(await text()).length).toBe(1);
    await chooseFirst(model.say(stepFactTexts.channel));
    await expect.poll(async () => channels(await text()).length).toBe(1);
    await model.saved();
    await chooseFirst(model.say(selectionTexts.type), true);
    await expect.poll(async () => types(await text()).length).toBe(1);
    await model.saved();

    await model.canvasFocus();
    for (let edit = 0; edit < 4; edit++) await page.keyboard.press('Control+z');
    // The namespaces of colours, once declared, stay declared.
    await expect.poll(async () => bareLines(withoutColourNames(await text()))).toEqual(bareLines(before));
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

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: a lane becomes a pool, is taken back, and an empty pool is added`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const before = await text();
    const count = async (tag: string): Promise<number> => (await text()).split(`<bpmn:${tag} id`).length - 1;
    const [lanes, pools] = [await count('lane'), await count('participant')];
    const lane = /<bpmn:lane id="([^"]+)"/.exec(before)?.[1] ?? '';
    const act = async (name: string): Promise<void> => {
      if (way === 'mouse') await model.panel.getByRole('button', { name, exact: true }).click();
      else await model.command(name);
    };
    await model.open(`#/project/${project.id}/model/as-is?element=${lane}`);
    await model.drawn();
    await expect(model.panel.locator('code')).toHaveText(lane);
    await act(model.say(selectionTexts.part));
    await expect.poll(() => count('participant')).toBe(pools + 1);
    expect(await count('lane')).toBe(lanes - 1);
    await expect(model.panel.locator('code')).not.toHaveText(lane);
    await act(model.say(selectionTexts.poolBelow));
    await expect.poll(() => count('participant')).toBe(pools + 2);
    await model.canvasFocus();
    for (let edit = 0; edit < 2; edit++) await page.keyboard.press('Control+z');
    await expect.poll(() => count('participant')).toBe(pools);
    expect(await count('lane')).toBe(lanes);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: steps take equal distances and are doubled; a lane is divided`, async ({ page }) => {
    const project = libraryProject('land/land-plot');
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'as-is');
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
    const count = async (what: RegExp): Promise<number> => (await text()).match(what)?.length ?? 0;
    const act = async (name: string): Promise<void> => {
      if (way === 'mouse') await model.panel.getByRole('button', { name, exact: true }).click();
      else await model.command(name);
    };
    const undo = async (): Promise<void> => {
      await model.canvasFocus();
      await page.keyboard.press('Control+z');
    };
    const before = await text();

    await model.selectSteps(3, way);
    await act(model.say(selectionTexts.vertical));
    await model.saved();
    await expect.poll(text).not.toBe(before);
    await undo();
    await expect.poll(async () => bareLines(await text())).toEqual(bareLines(before));

    const steps = await count(/<bpmn:\w*[tT]ask id/g);
    if (way === 'mouse') {
      await model.tool(clipboardTexts.menu).click();
      await page.getByRole('menuitem', { name: model.say(modelTexts.duplicate) }).click();
    } else {
      await model.command(model.say(modelTexts.duplicate));
    }
    await expect.poll(() => count(/<bpmn:\w*[tT]ask id/g)).toBe(steps + 3);
    await undo();
    await expect.poll(() => count(/<bpmn:\w*[tT]ask id/g)).toBe(steps);

    const lanesBefore = await count(/<bpmn:lane id/g);
    const lane = /<bpmn:lane id="([^"]+)"/.exec(before)?.[1] ?? '';
    await model.open(`#/project/${project.id}/model/as-is?element=${lane}`);
    await model.drawn();
    await expect(model.panel.locator('code')).toHaveText(lane);
    await act(model.say(selectionTexts.divide));
    await expect.poll(() => count(/<bpmn:lane id/g)).toBe(lanesBefore + 2);
    await undo();
    await expect.poll(() => count(/<bpmn:lane id/g)).toBe(lanesBefore);
  });
}

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the ways of two steps are joined by one gateway`, async ({ page }) => {
    const project = libraryProject('social/disability-allowance');
    const [first, second] = ['Activity_7m2fgjg7w9z0', 'Activity_5y5yk8uuyhdv'] as const;
    const model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.open(`#/project/${project.id}/model/to-be?element=${first}`);
    await model.drawn();
    await expect(model.panel.locator('code')).toHaveText(first);
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'to-be');
    const into = async (): Promise<string[]> => {
      const flows = [...(await text()).matchAll(/sourceRef="([^"]+)" targetRef="([^"]+)"/g)];
      return flows.flatMap(([, source = '', target = '']) => (source === first || source === second ? [target] : []));
    };
    const before = await into();
    if (way === 'mouse') {
      await model
        .shape(second)
        .locator('.djs-hit')
        .first()
        .click({ modifiers: ['Shift'], position: { x: 8, y: 8 } });
    } else {
      await model.canvasFocus();
      await page.keyboard.press('Shift+Alt+ArrowDown');
    }
    await expect(model.heading).toHaveText(model.say(stepFactTexts.several, { n: 2 }));
    const join = model.say(selectionTexts.join);
    if (way === 'mouse') await model.panel.getByRole('button', { name: join, exact: true }).click();
    else await model.command(join);
    await expect.poll(async () => new Set(await into()).size).toBe(1);
    await expect.poll(async () => (await into())[0]).not.toBe(before[0]);
    await model.canvasFocus();
    await page.keyboard.press('Control+z');
    await expect.poll(into).toEqual(before);
  });
}
