import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { noticeTexts } from '#i18n/texts/notices.ts';
import type { Workspace } from '#domain/workspace.ts';
import { recoveryTexts } from '#i18n/texts/recovery.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { KillableBrowser } from './killable-browser.ts';
import { ModelPage } from './pages/model-page.ts';
import { RecoveryPage } from './pages/recovery-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects, tornParts } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test('when the browser has no room left the screen says so, work goes on, and the edit is saved once there is room', async ({
  page,
  baseURL,
}) => {
  const project = libraryProject('land/land-plot');
  const devtools = await page.context().newCDPSession(page);
  const origin = baseURL ?? '';
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 8_000_000 });
  const model = new ModelPage(page);
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await fillStorage(page);
  await model.select(id);
  await model.rename('kk', 'Орын жоқ кезде');
  await expect(model.saving).toHaveAttribute('state', 'failed');
  await expect(model.notices).toContainText(model.say(noticeTexts['saving-quota']));
  await expect(model.button(appTexts.backup)).toBeVisible();
  await model.rename('ru', 'Места нет');
  await model.tool(modelTexts.undo).click();
  await expect(model.shape(id)).toContainText('Орын жоқ');
  expect(tornParts(await storedWorkspace(page))).toEqual([]);

  await page.evaluate(() => indexedDB.deleteDatabase('filler'));
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  await model.rename('kk', 'Орын босады');
  await model.saved();
  const workspace = await storedWorkspace(page);
  expect(tornParts(workspace)).toEqual([]);
  expect(
    readFacts(diagramText(workspace, project.id, 'as-is'))
      .get(id)
      ?.get('@name'),
  ).toBe('Орын босады');
});

test('a browser that gives no storage is named; work goes on in memory and a backup keeps it', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(indexedDB, 'open', {
      value: () => {
        throw new DOMException('Blocked by the settings of the browser.', 'SecurityError');
      },
    });
  });
  const workspace = new WorkspacePage(page);
  await workspace.open();
  await expect(workspace.page.getByRole('alert')).toContainText(workspace.say(appTexts.memoryNotice));
  await expect(workspace.saving).toHaveAttribute('state', 'memory');
  const project = await workspace.create({ kk: 'Жадтағы жоба' });
  const model = new ModelPage(page);
  await page.goto(`#/project/${project}/model/as-is`);
  await model.button(modelTexts.startBlank).click();
  await model.drawn();
  await expect(model.saving).toHaveAttribute('state', 'memory');
  await page.goto('#/');
  const backup = await workspace.download(() => workspace.button(appTexts.backup).first().click());

  const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const settings = new SettingsPage(await other.newPage());
  await settings.openSettings();
  await settings.chooseBackup(backup);
  await settings.restore.click();
  await expect(settings.notices).toContainText(settings.say(noticeTexts['workspace-restored'], { n: 1 }));
  const there = new WorkspacePage(settings.page);
  await there.open();
  await expect(there.project('Жадтағы жоба')).toBeVisible();
  await other.close();
});

test('a database that was deleted under the app leads to recovery and never to an empty workspace', async ({
  page,
}) => {
  const project = libraryProject('land/land-plot');
  const workspace = new WorkspacePage(page);
  await workspace.open();
  const kept = await keptProject(workspace, project);
  await workspace.open();
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('uderis-studio');
        deleting.onsuccess = resolve;
        deleting.onerror = reject;
      }),
  );
  await workspace.act('Жер учаскесін беру', workspaceTexts.archive);
  await expect(workspace.notices).toContainText(workspace.say(noticeTexts['saving-closed']));
  await page.reload();
  const recovery = new RecoveryPage(page);
  await expect(recovery.heading).toBeVisible();
  await expect(workspace.grid).toHaveCount(0);
  await recovery.fromBackup(kept.backup);
  await workspace.open();
  await expect(workspace.project('Жер учаскесін беру')).toBeVisible();
  expect(await storedWorkspace(page)).toEqual(kept.workspace);
});

test('a workspace whose projects were emptied is rebuilt from the journal', async ({ page }) => {
  const project = libraryProject('land/land-plot');
  const workspace = new WorkspacePage(page);
  await workspace.open();
  const kept = await keptProject(workspace, project);
  await page.evaluate(async () => {
    const opening = indexedDB.open('uderis-studio');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const emptying = opening.result.transaction(['documents', 'records', 'diagrams'], 'readwrite');
    for (const name of emptying.objectStoreNames) emptying.objectStore(name).clear();
    await new Promise((resolve) => (emptying.oncomplete = resolve));
    opening.result.close();
  });
  await page.reload();
  const recovery = new RecoveryPage(page);
  await expect(recovery.heading).toBeVisible();
  await recovery.button(recoveryTexts.rebuild).click();
  await recovery.button(recoveryTexts.continue).click();
  await workspace.open();
  await expect(workspace.project('Жер учаскесін беру')).toBeVisible();
  expect(await storedWorkspace(page)).toEqual(kept.workspace);
});

test('database files damaged on the disk lead to recovery', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'uderis-profile-'));
  let browser = await KillableBrowser.start(profile);
  try {
    await browser.page.goto(baseURL ?? '');
    const workspace = new WorkspacePage(browser.page);
    await workspace.ready();
    await keptProject(workspace, libraryProject('land/land-plot'));
    await browser.quit();
    await damageDatabases(profile);
    browser = await KillableBrowser.start(profile);
    await browser.page.goto(baseURL ?? '');
    await expect(new RecoveryPage(browser.page).heading).toBeVisible();
    await expect(new WorkspacePage(browser.page).grid).toHaveCount(0);
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** A project that the studio knows of, with a backup of it and everything that was stored. */
async function keptProject(
  workspace: WorkspacePage,
  project: ReturnType<typeof libraryProject>,
): Promise<{ backup: { name: string; bytes: Buffer }; workspace: Workspace }> {
  const { page } = workspace;
  await storeProjects(page, [project]);
  await page.reload();
  // A command of the studio itself, after which the mark outside the database tells what it held.
  await workspace.act('Жер учаскесін беру', workspaceTexts.archive);
  await workspace.show('archived');
  await workspace.act('Жер учаскесін беру', workspaceTexts.unarchive);
  await workspace.show('active');
  await expect(workspace.project('Жер учаскесін беру')).toBeVisible();
  const settings = new SettingsPage(page);
  await settings.openSettings();
  const backup = await settings.downloadBackup();
  return { backup, workspace: await storedWorkspace(page) };
}

/** Writes into another database of the same origin until nothing more fits. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open('filler');
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { autoIncrement: true });
    await new Promise((resolve) => (opening.onsuccess = resolve));
    for (let size = 1_000_000; size > 1000; size /= 2) {
      for (let fits = true; fits;) {
        const filling = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
        filling.objectStore('rows').add(crypto.getRandomValues(new Uint8Array(Math.min(65_536, size))).join());
        fits = await new Promise((resolve) => {
          filling.oncomplete = () => resolve(true);
          filling.onabort = () => resolve(false);
        });
      }
    }
    opening.result.close();
  });
}

/** Cuts the files of every IndexedDB of a profile short and overwrites what is left. */
async function damageDatabases(profile: string): Promise<void> {
  const files = await readdir(profile, { recursive: true, withFileTypes: true });
  const own = files.filter((file) => file.isFile() && file.parentPath.includes('.indexeddb.'));
  expect(own.length, 'files of databases').toBeGreaterThan(0);
  for (const { parentPath, name } of own) {
    await truncate(join(parentPath, name), 0);
    await writeFile(join(parentPath, name), 'damaged');
  }
}
