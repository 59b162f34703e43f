import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { build } from 'vite';
import { join } from 'node:path';
import { projectFolder } from '#commands/install-missing.mjs';
import { serve } from '#commands/serve.mjs';
import type { Content } from '#domain/workspace.ts';
import { storeProjects } from '#tests/e2e/stored-workspace.ts';
import { chromiumFlags, findChromium } from '#tests/run/find-chromium.mjs';

/** The built studio, served, and a browser to measure it in. */
export interface BenchStudio {
  readonly address: string;
  readonly browser: Browser;
  /** A context of its own, without the service worker, whose storing of files would disturb the figures. */
  context(): Promise<BrowserContext>;
  /** A page with the studio open on it. */
  open(context: BrowserContext, address?: string): Promise<Page>;
  /** A page with the studio open on it, in a context of its own whose workspace holds these projects. */
  openWith(contents: readonly Content[], address?: string): Promise<Page>;
  close(): Promise<void>;
}

/** As many projects at once as one message to the browser carries well. */
const portion = 50;

/** Builds the app, serves it and starts a browser. */
export async function startBenchStudio(): Promise<BenchStudio> {
  await build({ root: projectFolder, logLevel: 'warn' });
  const server = await serve({ folder: join(projectFolder, 'dist'), port: 4480 });
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: chromiumFlags, ...(executablePath ? { executablePath } : {}) });
  const studio: BenchStudio = {
    address: server.address,
    browser,
    context: () =>
      browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 }, locale: 'kk-KZ' }),
    open: async (context, address = '#/') => {
      const page = await context.newPage();
      await page.goto(`${server.address}/${address}`);
      await page.locator('saving-indicator[state="saved"]').waitFor();
      return page;
    },
    openWith: async (contents, address = '#/') => {
      const page = await studio.open(await studio.context());
      for (let at = 0; at < contents.length; at += portion) {
        await storeProjects(page, contents.slice(at, at + portion));
      }
      await page.goto('about:blank');
      await page.goto(`${server.address}/${address}`);
      await page.locator('saving-indicator[state="saved"]').waitFor();
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
  return studio;
}
