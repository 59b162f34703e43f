import { readFileSync } from 'node:fs';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { compareTexts } from '#i18n/collation.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { StepsPage } from './pages/steps-page.ts';
import { diagramText, libraryProject, storedWorkspace, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');
const source = readFileSync('process-library/land/land-plot/as-is.bpmn', 'utf8');
const library = processGraph(readFacts(source));

const id = (name: string): string => [...library.nodes.values()].find((node) => node.name.kk === name)?.id ?? name;
const [registered, resolved] = [id('Өтінішті кіріс құжат ретінде тіркеу'), id('Өтінішке бұрыштама қою')];
const checked = id('Құжаттардың толықтығын тексеру');

async function opened(steps: StepsPage): Promise<void> {
  await steps.open();
  await storeProjects(steps.page, [project]);
  await steps.openVariant(project.id, 'as-is');
}

async function stored(steps: StepsPage): Promise<ProcessGraph> {
  await steps.saved();
  return processGraph(readFacts(diagramText(await storedWorkspace(steps.page), project.id, 'as-is')));
}

test('by mouse: rows and diagram select each other; performer and order are changed, a step is deleted, the table goes out', async ({
  page,
}) => {
  const steps = new StepsPage(page);
  await opened(steps);
  await steps.tool(stepTableTexts.title).click();
  await steps.cell(resolved, 'name').click();
  await expect(steps.heading).toHaveText('Өтінішке бұрыштама қою');
  await expect(steps.row(resolved)).toHaveAttribute('aria-selected', 'true');
  await steps.canvasFocus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(steps.row(registered)).toHaveAttribute('aria-selected', 'true');

  const performer = await steps.cell(resolved, 'lane').textContent();
  await steps.cell(resolved, 'lane').dblclick();
  await steps.field.selectOption({ label: 'Жер комиссиясы' });
  await steps.field.press('Enter');
  await expect(steps.cell(resolved, 'lane')).toHaveText('Жер комиссиясы');
  await steps.tool(modelTexts.undo).click();
  await expect(steps.cell(resolved, 'lane')).toHaveText(performer ?? '');

  await steps.cell(resolved, 'name').click();
  await steps.action('up').click();
  await expect
    .poll(async () => (await steps.order()).indexOf(registered) - (await steps.order()).indexOf(resolved))
    .toBe(1);
  await steps.cell(registered, 'name').click();
  await steps.action('remove').click();
  await expect(steps.row(registered)).toHaveCount(0);
  const graph = await stored(steps);
  expect(graph.nodes.get(resolved)?.outgoing.map(({ target }) => target)).toEqual([checked]);

  const text = (await steps.exported('exportCsv')).toString('utf8');
  expect(text.split('\r\n')[0]).toContain('Қадам,Орындаушы,Кіріс,Шығыс,Мерзім');
  expect(text).toContain('Өтінішке бұрыштама қою');
});

test('by mouse: documents, systems and grounds are written, the next step chosen, a question asked; sorted rows go out as XLSX', async ({
  page,
}) => {
  const steps = new StepsPage(page);
  await opened(steps);
  await steps.tool(stepTableTexts.title).click();
  const documents = (await steps.cell(registered, 'input').textContent())?.trim() ?? '';
  await steps.write(registered, 'input', documents === '' ? 'Сенімхат' : `${documents}; Сенімхат`);
  await expect(steps.cell(registered, 'input')).toContainText('Сенімхат');
  await steps.tool(modelTexts.undo).click();
  await expect(steps.cell(registered, 'input')).toHaveText(documents);
  await steps.write(registered, 'systems', 'Documentolog');
  await expect(steps.cell(registered, 'systems')).toHaveText('Documentolog');
  await expect(steps.notices).toContainText(steps.say(stepTableTexts.systemAdded, { name: 'Documentolog' }));
  await steps.write(registered, 'grounds', 'Жер кодексі, 43-бап');
  await expect(steps.cell(registered, 'grounds')).toContainText('43-бап');

  await steps.cell(registered, 'next').dblclick();
  await steps.field.selectOption({ value: checked });
  await steps.field.press('Enter');
  await expect(steps.cell(registered, 'next')).toHaveText((await steps.cell(checked, 'number').textContent()) ?? '');
  await steps.tool(modelTexts.undo).click();

  await steps.cell(resolved, 'name').click();
  await steps.action('branch').click();
  await steps.question.getByLabel(steps.say(stepTableTexts.question)).fill('Шұғыл ма');
  await steps.question.getByRole('button', { name: steps.say(stepTableTexts.draw) }).click();
  await expect(steps.field).toBeFocused();
  await steps.field.fill('Кезектен тыс қарау');
  await steps.field.press('Enter');
  await expect(steps.grid.getByRole('row').filter({ hasText: 'Шұғыл ма?' }).locator('td.next')).toHaveText(
    /Иә: \d+; Жоқ: \d+|Жоқ: \d+; Иә: \d+/,
  );
  const graph = await stored(steps);
  const asked = [...graph.nodes.values()].find(({ name }) => name.kk === 'Шұғыл ма?');
  expect(asked?.incoming.map(({ source }) => source)).toEqual([resolved]);
  expect(
    (await storedWorkspace(page)).records.filter(({ fields }) => fields['name.kk'] === 'Documentolog'),
  ).toHaveLength(1);

  await steps.grid.getByRole('button', { name: steps.say(stepTableTexts.step), exact: true }).click();
  const names = (await steps.grid.locator('td.name').allTextContents()).map((name) => name.trim());
  expect(names).toEqual(names.toSorted(compareTexts));
  const bytes = await steps.exported('exportXlsx');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('by keyboard alone: a question is asked after a step, its second answer leads to a step that is there', async ({
  page,
}) => {
  const steps = new StepsPage(page);
  await opened(steps);
  await steps.openAt(resolved);
  await page.keyboard.press('Alt+Insert');
  await expect(steps.question.getByLabel(steps.say(stepTableTexts.question))).toBeFocused();
  await page.keyboard.insertText('Шұғыл ма?');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(steps.question.locator('form')).toHaveCount(0);
  await expect(steps.cell(resolved, 'name')).toBeFocused();
  const graph = await stored(steps);
  const asked = [...graph.nodes.values()].find(({ name }) => name.kk === 'Шұғыл ма?');
  expect(asked?.outgoing.map(({ name }) => name.kk).toSorted()).toEqual(['Жоқ', 'Иә']);
  expect(graph.nodes.get(resolved)?.outgoing.map(({ target }) => target)).toEqual([asked?.id]);
});

test('by keyboard alone: a term is written, a step is added and named, and moved', async ({ page }) => {
  const steps = new StepsPage(page);
  await opened(steps);
  await steps.openAt(resolved);
  for (let column = 0; column < 4; column++) await page.keyboard.press('ArrowRight');
  await expect(steps.cell(resolved, 'term')).toHaveText('5 мин');
  await page.keyboard.press('F2');
  await expect(steps.field).toBeFocused();
  await page.keyboard.insertText('2 сағ');
  await page.keyboard.press('Escape');
  await expect(steps.cell(resolved, 'term')).toHaveText('5 мин');
  await expect(steps.cell(resolved, 'term')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps.field).toBeFocused();
  await page.keyboard.insertText('2 сағ');
  await page.keyboard.press('Enter');
  await expect(steps.cell(resolved, 'term')).toHaveText('2 сағ');
  await expect(steps.cell(resolved, 'term')).toBeFocused();

  await page.keyboard.press('Insert');
  await expect(steps.field).toBeFocused();
  await page.keyboard.insertText('Орындаушыны тағайындау');
  await page.keyboard.press('Enter');
  const added = steps.grid.getByRole('row').filter({ hasText: 'Орындаушыны тағайындау' });
  await expect(added.locator('td.name')).toBeFocused();
  const made = (await added.getAttribute('data-id')) ?? '';
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await steps.order()).indexOf(resolved) - (await steps.order()).indexOf(made)).toBe(1);
  const graph = await stored(steps);
  expect(graph.nodes.get(made)?.outgoing.map(({ target }) => target)).toEqual([resolved]);
  expect(graph.nodes.get(resolved)?.entity.get('bpmn:extensionElements/ud:step@workUnit')).toBe('h');
});
