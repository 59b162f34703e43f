import type { Page } from '@playwright/test';
import { addressOf, type Route } from '#domain/address.ts';
import { languages } from '#domain/language.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { variantKinds } from '#domain/variant.ts';
import { faults, settled } from './faults.ts';
import { StudioFrame } from './pages/studio-frame.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');
const { id } = project;
const recordOf = (kind: string): string | undefined => project.records.find((record) => record.kind === kind)?.id;
const step = project.diagrams[0]?.source.text.match(/<bpmn:userTask id="([^"]+)"/)?.[1];

const routes: readonly Route[] = [
  { screen: 'workspace' },
  { screen: 'library' },
  { screen: 'settings' },
  { screen: 'verify' },
  { screen: 'repeated-data' },
  { screen: 'priorities' },
  { screen: 'project', project: id },
  ...variantKinds.map((variant): Route => ({ screen: 'model', project: id, variant, element: step })),
  ...recordKinds.map((kind): Route => ({ screen: 'records', project: id, kind, record: recordOf(kind) })),
  { screen: 'journey', project: id },
  { screen: 'compare', project: id },
  { screen: 'ledger', project: id },
  { screen: 'metrics', project: id },
  { screen: 'analysis', project: id, sheet: 'actions' },
  { screen: 'rules', project: id },
  { screen: 'plan', project: id, record: recordOf('measure') },
  { screen: 'package', project: id },
];

// The content policy of the page lets no script of a test in; that it holds is proved elsewhere.
test.use({ bypassCSP: true });

/** Changes the address, and comes back when the app has heard of it. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate(async (hash) => {
    if (location.hash === hash) return;
    const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await heard;
  }, address);
}

/** Opens every screen in turn and gathers what is wrong there. */
async function onEveryScreen(page: Page, look: (address: string) => Promise<string[]>): Promise<string[]> {
  const studio = new StudioFrame(page);
  await studio.open();
  await storeProjects(page, [project]);
  const found: string[] = [];
  for (const route of routes) {
    const address = addressOf(route);
    await goTo(page, address);
    found.push(...(await look(address)));
  }
  return found;
}

test('every screen: nothing that axe finds, nothing wider than the window in any language', async ({ page }) => {
  test.setTimeout(300_000);
  const studio = new StudioFrame(page);
  const found = await onEveryScreen(page, async (address) => {
    const wide: string[] = [];
    // The rules of structure do not depend on the language: all three are laid out, one is examined.
    for (const language of languages) {
      await studio.switchLanguage(language);
      await settled(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${address} in ${language} is ${String(over)} px too wide`);
    }
    return [...wide, ...(await faults(page)).map((fault) => `${address}: ${fault}`)];
  });
  expect(found).toEqual([]);
});

test.describe('dark', () => {
  test.use({ colorScheme: 'dark' });

  test('every screen: enough contrast for axe', async ({ page }) => {
    test.setTimeout(300_000);
    const found = await onEveryScreen(page, async (address) =>
      (await faults(page, ['color-contrast'])).map((fault) => `${address}: ${fault}`),
    );
    expect(found).toEqual([]);
  });
});

test('an empty workspace has nothing that axe finds and says what to do', async ({ page }) => {
  const studio = new StudioFrame(page);
  await studio.open();
  expect(await faults(page)).toEqual([]);
  await expect(page.locator('empty-state').getByRole('button').first()).toBeVisible();
});
