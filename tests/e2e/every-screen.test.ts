import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { addressOf, type Route } from '#domain/address.ts';
import { languages } from '#domain/language.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { variantKinds } from '#domain/variant.ts';
import { StudioFrame } from './pages/studio-frame.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const engine = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const project = libraryProject('land/land-plot');
const { id } = project;
const recordOf = (kind: string): string | undefined => project.records.find((record) => record.kind === kind)?.id;
const step = project.diagrams[0]?.source.text.match(/<bpmn:userTask id="([^"]+)"/)?.[1];

const routes: readonly Route[] = [
  { screen: 'workspace' },
  { screen: 'library' },
  { screen: 'settings' },
  { screen: 'verify' },
  { screen: 'project', project: id },
  ...variantKinds.map((variant): Route => ({ screen: 'model', project: id, variant, element: step })),
  ...recordKinds.map((kind): Route => ({ screen: 'records', project: id, kind, record: recordOf(kind) })),
  { screen: 'journey', project: id },
  { screen: 'metrics', project: id },
  { screen: 'rules', project: id },
  { screen: 'plan', project: id, record: recordOf('measure') },
  { screen: 'package', project: id },
];

test.use({ serviceWorkers: 'block' });
// The content policy of the page lets no script of a test in; that it holds is proved elsewhere.
test.use({ bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every screen, in three languages: nothing that axe finds, nothing wider than the window', async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const studio = new StudioFrame(page);
      await studio.open();
      await storeProjects(page, [project]);
      await page.addScriptTag({ path: engine });
      const found: string[] = [];
      for (const route of routes) {
        const address = addressOf(route);
        await page.evaluate((hash) => (location.hash = hash), address);
        // The rules of colour and structure do not depend on the language: all three are laid out, one is examined.
        for (const language of languages) {
          await studio.switchLanguage(language);
          await settled(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) found.push(`${address} in ${language} is ${String(wide)} px too wide`);
        }
        for (const fault of await faults(page)) found.push(`${address}: ${fault}`);
      }
      expect(found).toEqual([]);
    });
  });
}

test('an empty workspace has nothing that axe finds and says what to do', async ({ page }) => {
  const studio = new StudioFrame(page);
  await studio.open();
  await page.addScriptTag({ path: engine });
  await settled(page);
  expect(await faults(page)).toEqual([]);
  await expect(page.locator('empty-state').getByRole('button').first()).toBeVisible();
});

/** Waits until nothing is being loaded or drawn and all motion that ends has ended. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main > .wait') === null);
  await page.evaluate(async () => {
    const roots = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
    ];
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    let calm = 0;
    let before = '';
    while (calm < 3) {
      await frame();
      const all = roots(document);
      const moving = all
        .flatMap((root) => root.getAnimations())
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
      const now = all.map((root) => root.querySelectorAll('*').length).join();
      const waits = all.some((root) => root.querySelector('[aria-busy="true"]'));
      calm = moving.length === 0 && now === before && !waits ? calm + 1 : 0;
      before = now;
    }
  });
}

async function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Engine {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: (string | string[])[] }[] }[] }>;
    }
    const { axe } = window as Window & { axe?: Engine };
    if (!axe) throw new Error('axe is not there.');
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
  });
}
