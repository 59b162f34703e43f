import type { Page } from '@playwright/test';
import { languages } from '#domain/language.ts';
import type { Content } from '#domain/workspace.ts';
import { layZip } from '#exchange/zip-layout.ts';
import { packFile } from '#exchange/zip.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { importTexts } from '#i18n/texts/import.ts';
import { settingsTexts } from '#i18n/texts/settings.ts';
import { verifyTexts } from '#i18n/texts/verify.ts';
import { forgedPackage, text } from '#tests/unit/exchange/forged-package.ts';
import {
  badDiagrams,
  badPackages,
  corpusFile,
  filesOf,
  packageOf,
  packageOfWrongTypes,
  written,
  type BadFile,
} from './bad-files.ts';
import { ModelPage } from './pages/model-page.ts';
import { PackagePage } from './pages/package-page.ts';
import { SettingsPage } from './pages/settings-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const script = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>';
const bpmn = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';

test('files that cannot be taken in are refused with the reason in each language, and change nothing', async ({
  page,
}, testInfo) => {
  const project = libraryProject('land/land-plot');
  const workspace = new WorkspacePage(page);
  await workspace.open();
  await storeProjects(page, [project]);
  await workspace.open();
  const before = await storedWorkspace(page);
  const foreign: BadFile = {
    name: 'foreign.zip',
    bytes: layZip([packFile('a.txt', text('a'))]),
    code: 'not-package',
    params: {},
  };
  const refused = [...badDiagrams, foreign, ...(await badPackages(await packageOf(project)))];
  const large = { name: 'large.bpmn', code: 'too-large', params: { size: 50, limit: 20 } } as const;
  const paths = await written(testInfo.outputPath('files'), [
    ...refused,
    { name: large.name, bytes: 50 * 1024 * 1024 },
  ]);
  for (const language of languages) {
    if (language !== 'kk') await workspace.switchLanguage(language);
    await workspace.importAll(paths);
    for (const { name, code, params } of [...refused, large]) {
      const result = workspace.result(name);
      await expect(result).toContainText(workspace.say(importTexts.refused));
      await expect(result).toContainText(workspace.say(problemTexts[code], params));
      await expect(result).toContainText(workspace.say(importTexts.refusedNote));
    }
    await workspace.closeResults();
  }
  expect(await storedWorkspace(page)).toEqual(before);
  expect(await ran(page)).toBe(false);
});

test('wrong types in a package are told in words of each language', async ({ page }) => {
  const workspace = new WorkspacePage(page);
  await workspace.open();
  const before = await storedWorkspace(page);
  const bytes = await packageOfWrongTypes(await packageOf(libraryProject('land/land-plot')));
  const words = {
    kk: ['documents.0.revision', 'күтілгені – сан', 'берілгені – "1"'],
    ru: ['documents.0.revision', 'ожидалось – число', 'получено – "1"'],
    en: ['documents.0.revision', 'expected a number', 'received "1"'],
  };
  for (const language of languages) {
    if (language !== 'kk') await workspace.switchLanguage(language);
    await workspace.import({ name: 'types.zip', bytes });
    for (const each of words[language]) await expect(workspace.result('types.zip')).toContainText(each);
    await workspace.closeResults();
  }
  expect(await storedWorkspace(page)).toEqual(before);
});

test('a bad backup is refused with the reason, which follows the language, and changes nothing', async ({ page }) => {
  const project = libraryProject('land/land-plot');
  const settings = new SettingsPage(page);
  await settings.open();
  await storeProjects(page, [project]);
  await settings.openSettings();
  const backup = await settings.downloadBackup();
  const before = await storedWorkspace(page);
  const altered = Buffer.from(backup.bytes);
  altered.fill(0, altered.length - 30);
  const cases = [
    { name: 'cut.zip', bytes: altered, code: 'zip-truncated' },
    { name: 'package.zip', bytes: await packageOf(project), code: 'is-package' },
    { name: 'prose.zip', bytes: text('Өтініш қабылданды.'), code: 'not-zip' },
  ] as const;
  for (const { code, ...file } of cases) {
    await settings.chooseBackup(file);
    for (const language of ['ru', 'en', 'kk'] as const) {
      await settings.switchLanguage(language);
      const why = settings.say(problemTexts[code]);
      await expect(settings.refusal).toHaveText(settings.say(settingsTexts.fileRefused, { file: file.name, why }));
    }
  }
  expect(await storedWorkspace(page)).toEqual(before);
});

test('the screen that verifies packages names what is wrong in each language and takes nothing in', async ({
  page,
}) => {
  const screen = new PackagePage(page);
  await screen.open();
  const before = await storedWorkspace(page);
  for (const { name, bytes, code, params } of await badPackages(await packageOf(libraryProject('land/land-plot')))) {
    await screen.verify({ name, bytes });
    for (const language of ['ru', 'en', 'kk'] as const) {
      await screen.switchLanguage(language);
      await expect(page.locator('package-verdict table')).toContainText(screen.say(problemTexts[code], params));
    }
    await expect(page.getByRole('button', { name: screen.say(verifyTexts.importProject) })).toHaveCount(0);
  }
  expect(await storedWorkspace(page)).toEqual(before);
});

test('scripts in names, documentation and pictures stay text, on every screen that shows them', async ({ page }) => {
  const project = withName(libraryProject('land/land-plot'), script);
  const hostile = `<svg xmlns="http://www.w3.org/2000/svg" onload="window.ran=true"><script>window.ran=true</script></svg>`;
  const bytes = await forgedPackage(await filesOf(await packageOf(project)), (files) => {
    const pictures = [...files.keys()].filter((name) => name.endsWith('.svg'));
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) files.set(picture, text(hostile));
  });
  const verify = new PackagePage(page);
  await verify.verify({ name: 'scripts.zip', bytes });
  await expect(page.locator('verify-screen')).toContainText('<script>');
  const workspace = new WorkspacePage(page);
  await workspace.open();
  await workspace.import({ name: 'scripts.zip', bytes });
  await workspace.openedProject();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('<script>');
  await verify.openPackage(project.id);

  const written = script.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const diagram = `<definitions ${bpmn}><process id="P"><startEvent id="S"/>
    <task id="Task_1" name="${written}"><documentation>${written}</documentation></task>
    <sequenceFlow id="F" sourceRef="S" targetRef="Task_1"/></process></definitions>`;
  await workspace.open();
  await workspace.import({ name: 'names.bpmn', bytes: diagram });
  await workspace.result('names.bpmn').getByRole('link').click();
  const model = new ModelPage(page);
  await model.openVariant(await workspace.openedProject(), 'as-is');
  await model.select('Task_1');
  await expect(model.heading).toHaveText(script);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await ran(page)).toBe(false);
});

test('a diagram without a drawing is laid out, and the screen says so in each language', async ({ page }) => {
  const workspace = new WorkspacePage(page);
  await workspace.open();
  const bytes = `<definitions ${bpmn}><process id="P"><startEvent id="S"/><task id="Task_1" name="Өтінішті тіркеу"/>
    <sequenceFlow id="F" sourceRef="S" targetRef="Task_1"/></process></definitions>`;
  for (const language of ['ru', 'en', 'kk'] as const) {
    await workspace.switchLanguage(language);
    await workspace.import({ name: 'undrawn.bpmn', bytes });
    await expect(workspace.result('undrawn.bpmn')).toContainText(workspace.say(problemTexts['drawing-added']));
    if (language !== 'kk') await workspace.closeResults();
  }
  await workspace.result('undrawn.bpmn').getByRole('link').click();
  const model = new ModelPage(page);
  await model.openVariant(await workspace.openedProject(), 'as-is');
  await expect(model.shape('Task_1')).toContainText('тіркеу');
});

test('a Windows-1251 diagram opens with its letters', async ({ page }) => {
  const workspace = new WorkspacePage(page);
  await workspace.open();
  await workspace.import({ name: 'windows.bpmn', bytes: corpusFile('encoding-windows-1251.bpmn') });
  const model = new ModelPage(page);
  await model.openVariant(await workspace.openedProject(), 'as-is');
  await expect(model.shapes.filter({ hasText: 'Принять' }).first()).toContainText('заявление');
});

test('a package whose records point to nothing is taken in whole, and says in each language what they miss', async ({
  page,
}) => {
  const workspace = new WorkspacePage(page);
  await workspace.open();
  const project = libraryProject('land/land-plot');
  const variant = project.diagrams[0]?.variant ?? '';
  const measure = project.records.find(({ kind }) => kind === 'measure');
  const records = project.records.map((record) =>
    record === measure
      ? { ...record, fields: { ...record.fields, 'problems:gone': true, [`elements:${variant}#Gone`]: true } }
      : record,
  );
  const bytes = await packageOf({ ...project, records });
  const lost = { object: measure?.id ?? '', element: 'Gone' };
  const screen = new PackagePage(page);
  await screen.verify({ name: 'lost.zip', bytes });
  for (const language of ['ru', 'en', 'kk'] as const) {
    await screen.switchLanguage(language);
    await expect(page.locator('verify-screen')).toContainText(screen.say(problemTexts['lost-element'], lost));
  }
  await workspace.open();
  await workspace.import({ name: 'lost.zip', bytes });
  await expect(workspace.result('lost.zip')).toContainText(workspace.say(problemTexts['lost-element'], lost));
  const stored = await storedWorkspace(page);
  expect(stored.records.find(({ id }) => id === measure?.id)?.fields).toHaveProperty('problems:gone');
});

function withName<Project extends Content>(project: Project, name: string): Project {
  const documents = project.documents.map((document) =>
    document.kind === 'project'
      ? { ...document, fields: { ...document.fields, 'name.kk': name, 'name.ru': name, 'name.en': name } }
      : document,
  );
  return { ...project, documents };
}

/** Whether a script from a file has run on the page. */
async function ran(page: Page): Promise<boolean> {
  return page.evaluate(() => 'ran' in window);
}
