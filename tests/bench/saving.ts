import type { Page } from 'playwright';
import { storeProjects } from '#tests/e2e/stored-workspace.ts';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { projectWith } from './project-with.ts';

const size = 500;
const rounds = 9;
const promisedKey = 8;
const promisedFrame = 50;

/** What typing in a step's field costs beside a field of the browser alone, and the longest hold-up while an edit is saved. */
export async function measureSaving(studio: BenchStudio): Promise<Figure[]> {
  const project = projectWith({ 'as-is': diagramOfSize(size) });
  const context = await studio.context();
  const page = await studio.open(context);
  await storeProjects(page, [project]);
  await page.goto(`${studio.address}/#/project/${project.id}/model/as-is`);
  await page.locator('.djs-shape').first().waitFor();
  const step = page.locator('.djs-shape[data-element-id^="Activity"]').first();
  await step
    .locator('.djs-hit')
    .first()
    .click({ position: { x: 8, y: 8 } });
  const field = page.locator('element-panel input[lang], element-panel input').first();
  await field.waitFor();
  const keys: { own: number[]; plain: number[] } = { own: [], plain: [] };
  const frames: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const plain = await timeOfKeys(page, 'plain');
    const own = await timeOfKeys(page, 'panel');
    const longest = await longestFrame(page);
    // The first round warms up what is compiled only once.
    if (round === 0) continue;
    keys.own.push(own);
    keys.plain.push(plain);
    frames.push(longest);
  }
  await context.close();
  const added = median(keys.own) - median(keys.plain);
  return [
    {
      what: `Typing in a step's field at ${String(size)} elements, per key`,
      figure: `${milliseconds(median(keys.own))}, ${milliseconds(added)} of it added by the panel`,
      reference: `${milliseconds(median(keys.plain))} plain field on the same page`,
      ratio: ratioOf(median(keys.own), median(keys.plain)),
      target: `adds ≤ ${String(promisedKey)} ms`,
      met: added <= promisedKey,
    },
    {
      what: `Saving an edit at ${String(size)} elements: longest task on the page`,
      figure: median(frames) === 0 ? 'none of 50 ms or more' : milliseconds(median(frames)),
      reference: `${String(promisedFrame)} ms`,
      ratio: ratioOf(median(frames), promisedFrame),
      target: `≤ ${String(promisedFrame)} ms`,
      met: median(frames) <= promisedFrame,
    },
  ];
}

/** Median time of ten keys from the event to the end of the frame it leads to, in the panel or in a plain field. */
async function timeOfKeys(page: Page, where: 'panel' | 'plain'): Promise<number> {
  const times = await page.evaluate(async (where) => {
    const inner = (root: ParentNode): HTMLInputElement[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element instanceof HTMLInputElement && element.type === 'text' ? [element] : []),
        ...(element.shadowRoot ? inner(element.shadowRoot) : []),
      ]);
    const plain = document.createElement('input');
    const panel = document.querySelector('element-panel') ?? document.querySelector('diagram-editor')?.shadowRoot;
    const field = where === 'plain' ? plain : panel && inner(panel)[0];
    if (!field) throw new Error('The panel has no text field.');
    if (where === 'plain') document.body.append(plain);
    field.focus();
    const times: number[] = [];
    for (let key = 0; key < 10; key++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const since = performance.now();
      field.value += 'a';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: 'a' }));
      // Lit renders in microtasks; the forced layout is what the frame would do.
      await Promise.resolve();
      document.body.getBoundingClientRect();
      times.push(performance.now() - since);
    }
    plain.remove();
    return times;
  }, where);
  return median(times);
}

/** Commits what was typed and watches the page until it is saved: the longest task in between. */
async function longestFrame(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let longest = 0;
    const watch = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
    });
    watch.observe({ type: 'longtask', buffered: false });
    (document.activeElement as HTMLElement | null)?.blur();
    const deep = (element: Element | null): Element | null =>
      element?.shadowRoot?.activeElement ? deep(element.shadowRoot.activeElement) : element;
    (deep(document.activeElement) as HTMLElement | null)?.blur();
    const saving = document.querySelector('saving-indicator') ?? deepFind(document, 'saving-indicator');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    while (saving && saving.getAttribute('state') !== 'saved') await new Promise((resolve) => setTimeout(resolve, 50));
    watch.disconnect();
    return longest;

    function deepFind(root: ParentNode, tag: string): Element | null {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === tag) return element;
        const found = element.shadowRoot && deepFind(element.shadowRoot, tag);
        if (found) return found;
      }
      return null;
    }
  });
}
