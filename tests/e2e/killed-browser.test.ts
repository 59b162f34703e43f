import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { KillableBrowser } from './killable-browser.ts';
import { ModelPage } from './pages/model-page.ts';
import { randomNumbers } from './random-numbers.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects, tornParts } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const kills = 20;
/** A small diagram: what counts is how often the browser dies, not how long it draws. */
const project = libraryProject('social/disability-allowance');
const variant = 'should-be';
/** The longest that a blow is held back, in ms: an edit is saved at most 800 ms after it was made. */
const wholeRound = 1000;

test(`a browser killed at ${String(kills)} random moments of editing loses nothing that the screen had called saved`, async ({
  baseURL,
}) => {
  test.setTimeout(600_000);
  const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
  console.log(`To kill at the same moments again: KILL_SEED=${String(seed)}`);
  const random = randomNumbers(seed);
  const address = baseURL ?? '';
  const profile = await mkdtemp(join(tmpdir(), 'uderis-profile-'));
  let browser = await KillableBrowser.start(profile);
  try {
    await browser.page.goto(address);
    await new ModelPage(browser.page).ready();
    await storeProjects(browser.page, [project]);
    let called: Shown | undefined;
    let edits = 0;
    for (let round = 1; round <= kills; round++) {
      const last = `kill ${String(round)}`;
      await test.step(
        last,
        async () => {
          const model = await openModel(browser, address);
          await expectKept(browser.page, called, `before ${last}`);
          const saved = await watchSaved(browser.page, (shown) => (called = shown));
          // Every second blow falls when something has just been called saved, the others anywhere.
          const afterSaved = round % 2 === 0;
          const moment = random() * (afterSaved ? 150 : wholeRound);
          const gone = browser.gone();
          const blow = async (): Promise<void> => {
            // A browser that breaks down by itself says nothing any more.
            if (afterSaved) await Promise.race([saved.first, gone]);
            await new Promise((resolve) => setTimeout(resolve, moment));
            await browser.kill();
          };
          edits = await editUntilKilled(model, edits, random, blow);
          browser = await KillableBrowser.start(profile);
        },
        { timeout: 120_000 },
      );
    }
    await openModel(browser, address);
    await expectKept(browser.page, called, 'after the last kill');
    expect(called, 'something was called saved').toBeDefined();
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** What the screen showed of the edited step at the moment it said that everything is saved. Edits only count up. */
interface Shown {
  readonly step: string;
  readonly name: number;
  readonly workLikely: number;
  readonly x: number;
}

async function openModel({ page }: KillableBrowser, address: string): Promise<ModelPage> {
  await page.goto('about:blank');
  await page.goto(`${address}/#/project/${project.id}/model/${variant}`);
  const model = new ModelPage(page);
  await model.drawn();
  return model;
}

/** Tells the test, outside the browser, each time the screen says "saved"; `first` is the first time. */
async function watchSaved(page: Page, told: (shown: Shown) => void): Promise<{ first: Promise<void> }> {
  let tellFirst = (): void => undefined;
  const first = new Promise<void>((resolve) => (tellFirst = resolve));
  await page.exposeFunction('toldSaved', (shown: Shown) => {
    told(shown);
    tellFirst();
  });
  await page.evaluate(() => {
    const inside = (tags: readonly string[], root: ParentNode | null | undefined = document): ParentNode | null =>
      tags.reduce<ParentNode | null | undefined>((at, tag) => at?.querySelector(tag)?.shadowRoot, root) ?? null;
    const numberIn = (text: string | null | undefined): number => Number(/\d+/.exec(text ?? '')?.[0] ?? 0);
    const shown = (): Shown | undefined => {
      const panel = inside(['diagram-editor', 'element-panel']);
      const step = panel?.querySelector('code')?.textContent ?? '';
      const likely = inside(['panel-facts', 'number-range'], panel)?.querySelectorAll('number-field')[1];
      const shape = document.querySelector<SVGGElement>(`.djs-element[data-element-id="${step}"]`);
      if (!likely || !shape) return undefined;
      return {
        step,
        name: numberIn(panel?.querySelector('h2')?.textContent),
        workLikely: likely.value ?? 0,
        x: shape.transform.baseVal.consolidate()?.matrix.e ?? 0,
      };
    };
    const indicator = inside(['app-bar'])?.querySelector('saving-indicator');
    const tell = (window as Window & { toldSaved?: (shown: Shown) => void }).toldSaved;
    new MutationObserver(() => {
      const now = indicator?.getAttribute('state') === 'saved' ? shown() : undefined;
      if (now) tell?.(now);
    }).observe(indicator!, { attributes: true, attributeFilter: ['state'] });
  });
  return { first };
}

/** Renames, times and moves one step again and again until the browser is gone; returns the number of the last edit. */
async function editUntilKilled(
  model: ModelPage,
  before: number,
  random: () => number,
  blow: () => Promise<void>,
): Promise<number> {
  let edit = before;
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await model.select(id);
  const blown = blow();
  try {
    for (;;) {
      for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
        edit += 1;
        const kind = random();
        if (kind < 0.4) await model.rename('kk', `Қадам ${String(edit)}`);
        else if (kind < 0.7) await model.setEstimate('work', 'likely', edit);
        else await model.nudge(id);
      }
      if (random() < 0.6) await model.saved();
    }
  } catch (error) {
    // Any other error comes of the editing itself; the blow may wait for a save that never comes then.
    if (!/closed|crashed|disconnected/i.test(String(error))) throw error;
    await blown;
    return edit;
  }
}

/** Every command is stored as a whole, and what had been called saved is there or has been overtaken by later edits. */
async function expectKept(page: Page, called: Shown | undefined, when: string): Promise<void> {
  const workspace = await storedWorkspace(page);
  expect(tornParts(workspace), when).toEqual([]);
  if (!called) return;
  const { step } = called;
  const text = diagramText(workspace, project.id, variant);
  const facts = readFacts(text).get(step);
  const numberIn = (value: unknown): number => Number(/\d+/.exec(String(value))?.[0] ?? 0);
  const x = new RegExp(`bpmnElement="${step}"[^]*?Bounds x="(\\d+)"`).exec(text)?.[1];
  expect(numberIn(facts?.get('@name')), `${when}: name`).toBeGreaterThanOrEqual(called.name);
  const work = numberIn(facts?.get('bpmn:extensionElements/ud:step@workLikely'));
  expect(work, `${when}: time of work`).toBeGreaterThanOrEqual(called.workLikely);
  expect(Number(x), `${when}: place`).toBeGreaterThanOrEqual(called.x);
}
