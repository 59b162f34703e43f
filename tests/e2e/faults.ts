import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const engine = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Waits until nothing is being loaded or drawn and all motion that ends has ended. */
export async function settled(page: Page): Promise<void> {
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

/**
 * What axe finds on the page as it stands, by all its rules or by those of `rules`. The content policy of the page lets no script of a test in: such a test says
 * `test.use({ bypassCSP: true })`.
 */
export async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: engine });
  return page.evaluate(async (only) => {
    interface Engine {
      run(
        context: Document,
        options: object,
      ): Promise<{ violations: { id: string; nodes: { target: (string | string[])[] }[] }[] }>;
    }
    const { axe } = window as Window & { axe?: Engine };
    if (!axe) throw new Error('axe is not there.');
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(only ? { runOnly: only } : {}),
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`));
  }, rules);
}
