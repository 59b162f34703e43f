import type { Text } from '#domain/language.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import type { ModelPage } from './model-page.ts';
import { WorkspacePage } from './workspace-page.ts';

/** A new project with a blank as-is diagram, which is open then; its id. */
export async function blankDiagram(model: ModelPage, name: Text = { kk: 'Жер учаскесін беру' }): Promise<string> {
  const workspace = new WorkspacePage(model.page);
  await workspace.open();
  const project = await workspace.create(name);
  await model.open(`#/project/${project}/model/as-is`);
  await model.button(modelTexts.startBlank).click();
  await model.drawn();
  return project;
}
