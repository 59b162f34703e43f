import { readFacts } from '#bpmn/facts/read-facts.ts';
import { expect, test } from './studio-test.ts';
import { ModelPage } from './pages/model-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';

test('what is typed while an earlier edit is being saved stays in its field', async ({ page }) => {
  const model = new ModelPage(page);
  const project = libraryProject('land/land-plot');
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await model.select(id);
  await model.rename('kk', 'Жаңа атау');
  await model.name('ru').fill('');
  for (const letter of 'Naming a step while the earlier one is saved') {
    await model.name('ru').press(letter === ' ' ? 'Space' : letter, { delay: 40 });
  }
  await expect(model.name('ru')).toHaveValue('Naming a step while the earlier one is saved');
});

test('typed text is called saved only when it is', async ({ page }) => {
  const model = new ModelPage(page);
  const project = libraryProject('land/land-plot');
  await model.open();
  await storeProjects(page, [project]);
  await model.openVariant(project.id, 'as-is');
  const id = (await model.steps.first().getAttribute('data-element-id')) ?? '';
  await model.select(id);
  await model.name('kk').fill('Typed and not left');
  await model.saved();
  const text = diagramText(await storedWorkspace(page), project.id, 'as-is');
  expect(readFacts(text).get(id)?.get('@name')).toBe('Typed and not left');
});
