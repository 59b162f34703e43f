import { modelTexts } from '#i18n/texts/model.ts';
import { expect, test } from './studio-test.ts';
import { ModelPage } from './pages/model-page.ts';
import { commandsOf, libraryProject, storedWorkspace, storeProjects, tornParts } from './stored-workspace.ts';

test('a step that is renamed, timed and moved is saved within a second, and undo takes it back to the same bytes', async ({
  page,
}) => {
  const model = new ModelPage(page);
  const project = libraryProject('land/land-plot');
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const before = await storedWorkspace(page);
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await model.select(id);
  await model.rename('kk', 'Жаңа атау');
  await expect(model.heading).toHaveText('Жаңа атау');
  await model.setEstimate('work', 'likely', 7);
  await model.nudge(id, 2);
  await model.saved();
  const after = await storedWorkspace(page);
  expect(tornParts(after)).toEqual([]);
  expect(commandsOf(after).slice(1)).not.toEqual([]);
  while (await model.tool(modelTexts.undo).isEnabled()) await model.tool(modelTexts.undo).click();
  await model.saved();
  await expect.poll(async () => (await storedWorkspace(page)).diagrams).toEqual(before.diagrams);
});
