import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { projectFolder } from '#commands/install-missing.mjs';
import { LibraryPage } from './pages/library-page.ts';
import { ModelPage } from './pages/model-page.ts';
import { PackagePage } from './pages/package-page.ts';
import { RegisterPage } from './pages/register-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { diagramText, hashOfProject, storedWorkspace, tornParts } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

// Without a network the app lives on what its worker keeps.
test.use({ serviceWorkers: 'allow' });

const processName = 'Жер учаскесін беру';

test('the land plot service goes from the library through changes to a package that another workspace takes in equal', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.slow();
  const project = await test.step('the process is opened from the library', async () => {
    const library = new LibraryPage(page);
    await library.open('#/library');
    return library.openAsProject(processName);
  });

  const changed = await test.step('the to-be is changed', async () => {
    const model = new ModelPage(page);
    await model.openVariant(project, 'to-be');
    const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
    await model.select(id);
    await model.rename('kk', 'Өтінішті автоматты тексеру');
    await model.setEstimate('work', 'likely', 2);
    await model.saved();
    const facts = readFacts(diagramText(await storedWorkspace(page), project, 'to-be')).get(id);
    expect(facts?.get('@name')).toBe('Өтінішті автоматты тексеру');
    expect(facts?.get('bpmn:extensionElements/ud:step@workLikely')).toBe('2');
    return id;
  });

  await test.step('a measure is added', async () => {
    const plan = new RegisterPage(page);
    await plan.openRegister(project, 'measure');
    await plan.add();
    await plan.write('measure', 'what', 'Кадастрмен интеграция жасау');
    await plan.choose('measure', 'kind', 'integration');
    await plan.write('measure', 'responsible', 'Жер қатынастары бөлімі');
    await plan.setDate('measure', 'term', '2027-06-30');
    await plan.write('measure', 'completion', 'Пайдалануға енгізу актісі');
    await expect(plan.row('Кадастрмен интеграция жасау')).toBeVisible();
    await plan.saved();
  });

  await offline(page);
  const [draft, final] = await test.step('without a network, a draft and the final package are exported', async () => {
    const screen = new PackagePage(page);
    await screen.openPackage(project);
    return [await screen.export('draft'), await screen.export('final')] as const;
  });
  const left = await storedWorkspace(page);
  expect(tornParts(left)).toEqual([]);

  await test.step('the command line finds both genuine, and an altered byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uderis-package-'));
    try {
      for (const { name, bytes } of [draft, final]) {
        await writeFile(join(folder, name), bytes);
        expect(verifyCommand(join(folder, name))).toMatchObject({ status: 0 });
      }
      const altered = Buffer.from(final.bytes);
      altered[altered.length >> 1]! ^= 1;
      await writeFile(join(folder, 'altered.zip'), altered);
      expect(verifyCommand(join(folder, 'altered.zip'))).toMatchObject({ status: 1 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  await test.step('an empty workspace takes the package in and holds the same', async () => {
    const other = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: 'kk-KZ' });
    try {
      const workspace = new WorkspacePage(await other.newPage());
      await workspace.open();
      await workspace.import(final);
      expect(await workspace.openedProject()).toBe(project);
      const there = await storedWorkspace(workspace.page);
      expect(hashOfProject(there, project)).toBe(hashOfProject(left, project));
      expect(tornParts(there)).toEqual([]);
      const model = new ModelPage(workspace.page);
      await model.openVariant(project, 'to-be');
      await expect(model.shape(changed)).toContainText('автоматты');
    } finally {
      await other.close();
    }
  });
  await context.setOffline(false);
});

/** Cuts the network once the service worker has everything, and proves that the page comes back without it. */
async function offline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active === null || active.state === 'activated') return;
    await new Promise((resolve) => active.addEventListener('statechange', resolve, { once: true }));
  });
  await page.context().setOffline(true);
  await page.reload();
}

function verifyCommand(file: string): { status: number | null; output: string } {
  const words = ['commands/run-typescript.mjs', 'commands/verify-package.ts', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: projectFolder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}
