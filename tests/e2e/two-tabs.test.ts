import { readFacts } from '#bpmn/facts/read-facts.ts';
import { ModelPage } from './pages/model-page.ts';
import { WorkspacePage } from './pages/workspace-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects, tornParts } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test('a project made in one tab stands in the list of the other, and leaves it when it is deleted', async ({
  page,
  context,
}) => {
  const here = new WorkspacePage(page);
  const there = new WorkspacePage(await context.newPage());
  await here.open();
  await there.open();
  await here.create({ kk: 'Жер учаскесін беру' }, 'Әкімдік');
  await expect(there.project('Жер учаскесін беру')).toContainText('Әкімдік');
  await there.delete('Жер учаскесін беру');
  await expect(there.project('Жер учаскесін беру')).toHaveCount(0);
  await here.open();
  await expect(here.project('Жер учаскесін беру')).toHaveCount(0);
});

test('a variant opens read-only in a second tab, follows the first, and is taken over without losing the last edit', async ({
  page,
  context,
}) => {
  const project = libraryProject('land/land-plot');
  const first = new ModelPage(page);
  await first.open();
  await storeProjects(page, [project]);
  await first.openVariant(project.id, 'to-be');
  const second = new ModelPage(await context.newPage());
  await second.openVariant(project.id, 'to-be');
  const id = (await first.steps.first().getAttribute('data-element-id')) ?? '';

  await expect(second.readOnly).toBeVisible();
  await expect(first.readOnly).toBeHidden();
  await second.select(id);
  await expect(second.name('kk')).toBeDisabled();

  await first.select(id);
  await first.rename('kk', 'Бірінші қойындыда');
  await expect(second.shape(id)).toContainText('Бірінші');

  // Typed, neither left nor saved, when the other tab asks for the variant.
  await first.name('kk').fill('Соңғы өзгеріс');
  await second.takeOver.click();
  await expect(second.readOnly).toBeHidden();
  await expect(first.readOnly).toBeVisible();
  await expect(second.shape(id)).toContainText('Соңғы');
  await second.select(id);
  await expect(second.name('kk')).toHaveValue('Соңғы өзгеріс');

  await second.rename('ru', 'Во второй вкладке');
  await second.saved();
  const workspace = await storedWorkspace(page);
  expect(tornParts(workspace)).toEqual([]);
  const facts = readFacts(diagramText(workspace, project.id, 'to-be')).get(id);
  expect(facts?.get('@name')).toBe('Соңғы өзгеріс');
  expect(facts?.get('bpmn:extensionElements/i18n:translation[ru]#text')).toBe('Во второй вкладке');

  await first.takeOver.click();
  await expect(second.readOnly).toBeVisible();
  await expect(first.readOnly).toBeHidden();
});

test('a tab that is gone no longer holds its variant', async ({ page, context }) => {
  const project = libraryProject('land/land-plot');
  const first = new ModelPage(page);
  await first.open();
  await storeProjects(page, [project]);
  await first.openVariant(project.id, 'as-is');
  await page.close();
  const second = new ModelPage(await context.newPage());
  await second.openVariant(project.id, 'as-is');
  await expect(second.readOnly).toBeHidden();
});
