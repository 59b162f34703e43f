import type { BrowserContext, Page } from 'playwright';
import { storeProjects } from '#tests/e2e/stored-workspace.ts';
import type { BenchStudio } from './bench-studio.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { projectWith } from './project-with.ts';

const many = 1000;
const rounds = 7;
const promised = { list: 1.5, search: 50 };

/** An element of Lit. */
type Rendering = Element & { readonly updateComplete: Promise<unknown> };

/** How soon the list of projects can be used when there are a thousand, and how soon it answers a search. */
export async function measureWorkspace(studio: BenchStudio): Promise<Figure[]> {
  const [empty, full] = [await studio.context(), await studio.context()];
  for (const context of [empty, full]) await context.addInitScript(noteWhenUsable);
  const filling = await studio.open(full);
  await storeProjects(
    filling,
    Array.from({ length: many }, (_, at) => projectWith({}, `Жер учаскесін беру ${String(at)}`)),
  );
  const times = { empty: [] as number[], full: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    const [without, having] = [await timeUntilUsable(studio, empty), await timeUntilUsable(studio, full)];
    if (round === 0) continue;
    times.empty.push(without);
    times.full.push(having);
  }
  const answers = await searchTimes(await studio.open(full));
  await Promise.all([empty.close(), full.close()]);
  const [own, reference] = [median(times.full), median(times.empty)];
  return [
    {
      what: `Workspace of ${String(many)} projects, from the address to a list that can be used`,
      figure: milliseconds(own),
      reference: `${milliseconds(reference)} empty workspace`,
      ratio: ratioOf(own, reference),
      target: `≤ ${String(promised.list)} ×`,
      met: own / reference <= promised.list,
    },
    {
      what: `Search among ${String(many)} projects, key to answer`,
      figure: milliseconds(answers),
      reference: `${String(promised.search)} ms`,
      ratio: ratioOf(answers, promised.search),
      target: `≤ ${String(promised.search)} ms`,
      met: answers <= promised.search,
    },
  ];
}

/** Runs in the page before anything else: notes when rows, or the words of an empty list, have been laid out. */
function noteWhenUsable(): void {
  const inner = (root: ParentNode, tag: string): Element | undefined => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === tag) return element;
      const found = element.shadowRoot && inner(element.shadowRoot, tag);
      if (found) return found;
    }
    return undefined;
  };
  const look = (): void => {
    const grid = inner(document, 'data-grid')?.shadowRoot;
    if (grid?.querySelector('[role="row"][aria-rowindex="2"], .nothing')) {
      document.documentElement.dataset['usable'] = String(performance.now());
    } else requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
}

async function timeUntilUsable(studio: BenchStudio, context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${studio.address}/#/`);
  await page.locator('html[data-usable]').waitFor({ state: 'attached' });
  const time = await page.locator('html').getAttribute('data-usable');
  await page.close();
  return Number(time);
}

/** Median time from a key in the search field to the list laid out anew; an element says when it has rendered. */
async function searchTimes(page: Page): Promise<number> {
  await page.locator('[role="row"][aria-rowindex="2"]').waitFor();
  const times = await page.evaluate(async () => {
    const screen = document.querySelector<Rendering>('workspace-screen');
    const grid = screen?.shadowRoot?.querySelector<Rendering>('data-grid');
    const field = screen?.shadowRoot?.querySelector('search-box')?.shadowRoot?.querySelector('input');
    if (!screen || !grid || !field) throw new Error('The workspace has no search.');
    const times: number[] = [];
    for (const text of ['ж', 'же', 'жер', 'жер у', 'жер уч 9', '77', '777', '77', '7', '']) {
      const since = performance.now();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await screen.updateComplete;
      await grid.updateComplete;
      document.body.getBoundingClientRect();
      times.push(performance.now() - since);
    }
    return times;
  });
  return median(times);
}
