import type { Page } from '@playwright/test';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { ModelPage } from './pages/model-page.ts';
import { RegisterPage } from './pages/register-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects, tornParts } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

/** Ways to leave a page, each at once; they give the page on which the studio is opened again. */
const ways: Record<string, (page: Page) => Promise<Page>> = {
  'reloading the page': async (page) => {
    await page.reload();
    return page;
  },
  'going to another page': async (page) => {
    await page.goto('about:blank');
    return page;
  },
  'closing the tab': async (page) => {
    const next = await page.context().newPage();
    await next.goto(new URL('/', page.url()).href);
    const closed = page.waitForEvent('close');
    // As a person closes it: the page hears that it is being left.
    await page.close({ runBeforeUnload: true });
    await closed;
    return next;
  },
};

for (const [way, leave] of Object.entries(ways)) {
  test(`${way} right after an edit of the diagram loses nothing`, async ({ page, baseURL }) => {
    const project = libraryProject('land/land-plot');
    let model = new ModelPage(page);
    await model.open();
    await storeProjects(page, [project]);
    await model.openVariant(project.id, 'as-is');
    const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
    await model.select(id);
    for (const name of ['Бірінші атау', 'Екінші атау', 'Үшінші атау']) {
      await model.name('kk').fill(name);
      const next = await leave(model.page);
      if (next.url() === 'about:blank') await next.goto(baseURL ?? '');
      model = new ModelPage(next);
      await model.openVariant(project.id, 'as-is');
      await model.select(id);
      await expect(model.name('kk')).toHaveValue(name);
      const workspace = await storedWorkspace(next);
      expect(
        readFacts(diagramText(workspace, project.id, 'as-is'))
          .get(id)
          ?.get('@name'),
      ).toBe(name);
      expect(tornParts(workspace)).toEqual([]);
      expect(await leftBehind(next)).toEqual([]);
    }
  });

  test(`${way} right after typing in a record loses nothing`, async ({ page, baseURL }) => {
    const project = libraryProject('land/land-plot');
    let register = new RegisterPage(page);
    await register.open();
    await storeProjects(page, [project]);
    await register.openRegister(project.id, 'problem');
    await register.add();
    await expect(register.saving).toHaveAttribute('state', 'saved');
    const address = register.page.url();
    for (const name of ['Бірінші мәселе', 'Екінші мәселе']) {
      await register.text('problem', 'text', 'kk').fill(name);
      const next = await leave(register.page);
      if (next.url() === 'about:blank') await next.goto(baseURL ?? '');
      register = new RegisterPage(next);
      await next.goto(address);
      await register.ready();
      await expect(register.text('problem', 'text', 'kk')).toHaveValue(name);
      expect(tornParts(await storedWorkspace(next))).toEqual([]);
      expect(await leftBehind(next)).toEqual([]);
    }
  });
}

/** Names of what was kept beside the database for the next page and not written yet. */
async function leftBehind(page: Page): Promise<string[]> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('uderis.left.')));
}
