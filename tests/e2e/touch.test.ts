import type { CDPSession, Locator } from '@playwright/test';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ hasTouch: true });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go along ways at the same time, as the browser hears them from a screen. */
async function slide(screen: CDPSession, ways: readonly (readonly [from: Point, to: Point])[]): Promise<void> {
  const steps = 12;
  const at = (step: number) =>
    ways.map(([from, to], id) => {
      const share = step / steps;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, id };
    });
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++) {
    await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  }
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Two taps that the browser takes for one gesture, however busy the machine is. */
async function tapTwice(screen: CDPSession, at: Point): Promise<void> {
  const start = Date.now() / 1000;
  for (const timestamp of [start, start + 0.15]) {
    await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at], timestamp });
    await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [], timestamp: timestamp + 0.05 });
  }
}

async function corner(shape: Locator): Promise<Point> {
  const box = await shape.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + 20, y: box.y + 15 };
}

test('by touch: a step is moved, its name is opened by two taps and written, the view is moved and zoomed', async ({
  page,
}) => {
  const project = libraryProject('land/land-plot');
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const screen = await page.context().newCDPSession(page);
  const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project.id, 'as-is');
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  const step = model.shape(id);

  const before = await corner(step);
  await slide(screen, [[before, { x: before.x + 60, y: before.y }]]);
  await expect.poll(async () => (await corner(step)).x).toBeGreaterThan(before.x + 40);
  await model.saved();
  const placed = await text();
  expect(placed).not.toBe(project.diagrams[0]?.source.text);

  const now = await corner(step);
  await tapTwice(screen, now);
  const editor = page.locator('.djs-direct-editing-content');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('Өтінішті тіркеу');
  await page.touchscreen.tap(now.x + 300, now.y + 300);
  await expect(editor).toHaveCount(0);
  await model.saved();
  await expect.poll(async () => new RegExp(`id="${id}" name="Өтінішті тіркеу"`).test(await text())).toBe(true);

  const ground = { x: now.x + 250, y: now.y + 300 };
  await slide(screen, [[ground, { x: ground.x - 80, y: ground.y - 60 }]]);
  await expect.poll(async () => (await corner(step)).x).toBeLessThan(now.x - 60);

  const width = async (): Promise<number> => (await step.boundingBox())?.width ?? 0;
  const small = await width();
  await slide(screen, [
    [ground, { x: ground.x - 80, y: ground.y }],
    [
      { x: ground.x + 60, y: ground.y },
      { x: ground.x + 140, y: ground.y },
    ],
  ]);
  await expect.poll(width).toBeGreaterThan(small * 1.5);
});
