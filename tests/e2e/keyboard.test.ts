import { readFacts } from '#bpmn/facts/read-facts.ts';
import { appTexts } from '#i18n/texts/app.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { packageTexts } from '#i18n/texts/package.ts';
import { registerTexts } from '#i18n/texts/registers.ts';
import { workspaceTexts } from '#i18n/texts/workspace.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { ModelPage } from './pages/model-page.ts';
import { PackagePage } from './pages/package-page.ts';
import { RegisterPage } from './pages/register-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { diagramText, storedWorkspace } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test('the main job goes from an empty workspace to a draft package by keyboard alone', async ({ page }) => {
  test.setTimeout(150_000);
  const keys = new ByKeyboard(page);
  const workspace = new WorkspacePage(page);

  const project = await test.step('a project is made', async () => {
    await workspace.open();
    await keys.use(workspace.say(workspaceTexts.create));
    await expect(page.locator('new-project-dialog').getByRole('textbox').first()).toBeFocused();
    await keys.write('Пернетақтадағы жоба');
    await keys.press('Enter');
    return workspace.openedProject();
  });

  const model = new ModelPage(page);
  await test.step('a blank as-is is begun and a step is appended, named and timed', async () => {
    await keys.use(workspace.say(appTexts.model));
    await keys.use(model.say(modelTexts.startBlank));
    await model.drawn();
    await model.canvasFocus();
    await keys.press('Alt+ArrowRight');
    await expect(model.told).toContainText(':');
    await keys.press('a');
    const menu = page.locator('.djs-popup');
    await expect(menu).toBeVisible();
    await keys.press('Enter');
    await expect(page.locator('.djs-direct-editing-content')).toBeFocused();
    await keys.write('Өтінішті тіркеу');
    await keys.press('Escape');
    await model.saved();
  });

  await test.step('undo and redo', async () => {
    const text = async (): Promise<string> => diagramText(await storedWorkspace(page), project, 'as-is');
    const nodes = async (): Promise<number> =>
      [...readFacts(await text()).values()].filter((entity) => entity.has('lane')).length;
    const before = await nodes();
    expect(before).toBeGreaterThan(1);
    await model.canvasFocus();
    await keys.press('Control+z', 'Control+z');
    await expect.poll(nodes).toBeLessThan(before);
    await keys.press('Control+Shift+z', 'Control+Shift+z');
    await expect.poll(nodes).toBe(before);
  });

  await test.step('a problem is recorded', async () => {
    const register = new RegisterPage(page);
    await register.open(`#/project/${project}/records/problem`);
    await keys.use(register.say(registerTexts.add));
    await expect(register.form).toBeVisible();
    await keys.goTo(/Проблема|мәтін/i);
    await keys.write('Өтініш қағаз түрінде беріледі');
    await keys.press('Tab');
    await register.saved();
  });

  await test.step('a measure is added to the plan', async () => {
    const plan = new RegisterPage(page);
    await plan.open(`#/project/${project}/plan`);
    await keys.use(plan.say(registerTexts.add));
    await expect(plan.form).toBeVisible();
    await keys.goTo(/Іс-шара/);
    await keys.write('Өтінішті порталда қабылдау');
    await keys.press('Tab');
    await plan.saved();
  });

  await test.step('a draft is exported', async () => {
    const screen = new PackagePage(page);
    await screen.openPackage(project);
    const file = await screen.download(() => keys.use(screen.say(packageTexts.exportDraft)));
    expect(file.name).toContain('draft');
  });
});

test('Escape closes what is open and gives the focus back', async ({ page }) => {
  const keys = new ByKeyboard(page);
  const workspace = new WorkspacePage(page);
  await workspace.open();
  const create = workspace.say(workspaceTexts.create);
  await keys.use(create);
  await expect(page.locator('new-project-dialog').getByRole('textbox').first()).toBeFocused();
  await keys.press('Escape');
  await expect.poll(async () => (await keys.focus()).heard).toBe(create);
});
