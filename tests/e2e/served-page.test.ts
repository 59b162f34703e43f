import { test as plain } from '@playwright/test';
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerPolicy, pagePolicy } from '#commands/content-policy.mjs';
import { projectFolder } from '#commands/install-missing.mjs';
import { serve } from '#commands/serve.mjs';
import { expect, test } from './studio-test.ts';

test.use({ serviceWorkers: 'allow' });

test('the page comes with the content policy, as a header and in itself', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toBe(headerPolicy);
  const inPage = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(inPage).toHaveAttribute('content', pagePolicy);
  expect(await page.locator('script:not([src])').count()).toBe(0);
});

// These break the policy on purpose, so the errors in the console are what they are after.
plain(
  'the content policy refuses code from text, scripts written into the page and other machines',
  async ({ page }) => {
    await page.goto('/');
    // By script tags of our own origin, because what a test evaluates itself stands outside the policy.
    const refused = await page.evaluate(async () => {
      const seen: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.head.append(script);
      const image = document.createElement('img');
      image.src = 'https://example.com/x.png';
      document.body.append(image);
      await fetch('https://example.com/').catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return seen;
    });
    expect(refused.some((directive) => directive.startsWith('script-src'))).toBe(true);
    expect(refused).toEqual(expect.arrayContaining(['img-src', 'connect-src']));
    expect(await page.title()).not.toBe('taken over');
  },
);

plain('the content policy lets no script of the page itself run text as code', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const probe = `
    const tried = [() => eval('1'), () => new Function('return 1')()].map((run) => {
      try { return String(run()); } catch (error) { return error.name; }
    });
    document.body.setAttribute('onclick', 'document.title = "taken over"');
    document.body.click();
    document.body.setAttribute('data-tried', tried.join());`;
  await page.route('**/probe.js', (route) => route.fulfill({ contentType: 'text/javascript', body: probe }));
  await page.goto(baseURL ?? '');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/probe.js';
    document.head.append(script);
  });
  await expect(page.locator('body')).toHaveAttribute('data-tried', 'EvalError,EvalError');
  expect(await page.title()).not.toBe('taken over');
  await context.close();
});

test('the app can be installed: a manifest in Kazakh with icons', async ({ page, request }) => {
  await page.goto('/');
  const href = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = (await (await request.get(href ?? '')).json()) as { lang: string; icons: { src: string }[] };
  expect(manifest.lang).toBe('kk');
  for (const { src } of manifest.icons) expect((await request.get(src)).ok()).toBe(true);
});

test('once opened, the app opens again without any network', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await context.setOffline(true);
  await page.reload();
  await expect(page).toHaveTitle(/Üderis/);
  await expect(page.locator('studio-app')).toBeAttached();
  const fonts = await page.evaluate(async () => {
    const answers = await Promise.all(
      ['latin', 'cyrillic', 'cyrillic-ext'].map((it) => fetch(`fonts/noto-sans-${it}.woff2`)),
    );
    return answers.map((answer) => answer.ok);
  });
  expect(fonts).toEqual([true, true, true]);
});

plain(
  'a new version waits until the page is closed: it neither takes the page over nor reloads it',
  async ({ page }) => {
    const folder = await mkdtemp(join(tmpdir(), 'uderis-version-'));
    await cp(join(projectFolder, 'dist'), folder, { recursive: true });
    const server = await serve({ folder, port: 4460 });
    try {
      await page.goto(server.address);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await page.reload();
      await page.evaluate(() => document.body.setAttribute('data-unsaved', 'work'));
      await appendFile(join(folder, 'service-worker.js'), '\n// the next version\n');
      const waiting = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        const next = registration.installing;
        if (next !== null && next.state !== 'installed') {
          await new Promise((resolve) => {
            next.addEventListener('statechange', () => {
              if (next.state === 'installed' || next.state === 'redundant') resolve(undefined);
            });
          });
        }
        return registration.waiting?.state;
      });
      expect(waiting).toBe('installed');
      await expect(page.locator('body')).toHaveAttribute('data-unsaved', 'work');
    } finally {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
);
