import { readFileSync } from 'node:fs';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { listEntryTexts, listProblemTexts } from '#i18n/texts/list-entry.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { blankDiagram } from './pages/blank-diagram.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { FindingsPage } from './pages/findings-page.ts';
import { ListPage } from './pages/list-page.ts';
import { diagramText, storedWorkspace } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const complete = readFileSync('tests/fixtures/list-entry/land-plot-complete.txt', 'utf8').trim();
const landPlot = readFileSync('tests/fixtures/list-entry/land-plot-as-is.txt', 'utf8').trim();

async function stored(list: ListPage, project: string): Promise<ProcessGraph> {
  return processGraph(readFacts(diagramText(await storedWorkspace(list.page), project, 'as-is')));
}

test('by mouse: the example is put in, mended where a line is wrong, drawn, and taken back with one undo', async ({
  page,
}) => {
  const list = new ListPage(page);
  const project = await blankDiagram(list);
  const hint = page.locator('blank-diagram');
  await expect(hint).toContainText(list.say(modelTexts.blankText));
  await hint.getByRole('button', { name: list.say(listEntryTexts.title) }).click();
  await list.room.getByRole('button', { name: list.say(listEntryTexts.useExample) }).click();
  const example = await list.lines.inputValue();
  await list.lines.fill(example.replace('15 мин', '15 ай'));
  await expect(list.draw).toBeDisabled();
  await expect(list.problems).toHaveText([
    list.say(listEntryTexts.problem, { line: 3, cause: list.say(listProblemTexts['bad-term'], { text: '15 ай' }) }),
  ]);
  await list.problems.click();
  await expect(list.lines).toBeFocused();

  await list.lines.fill(example);
  await list.draw.click();
  await expect(list.steps).toHaveCount(4);
  await expect(hint.getByRole('region')).toHaveCount(0);
  await expect(list.draw).toBeDisabled();
  await list.saved();
  expect((await stored(list, project)).flows.size).toBeGreaterThan(6);
  await list.tool(modelTexts.undo).click();
  await expect(list.steps).toHaveCount(0);
  await expect(list.draw).toBeEnabled();
});

test('by keyboard alone: the land plot is typed in under forty lines and drawn with all its steps, lanes and branches', async ({
  page,
}) => {
  const list = new ListPage(page);
  const project = await blankDiagram(list);
  const keys = new ByKeyboard(page);
  await keys.use(list.say(listEntryTexts.title));
  await list.lines.waitFor();
  await keys.goTo(list.say(listEntryTexts.lines));
  await page.keyboard.insertText(landPlot);
  await expect(list.problems).toHaveCount(0);
  await keys.press('Control+Enter');
  await expect(list.steps).toHaveCount(21);
  await list.saved();
  const { lanes, nodes, messages, pools } = await stored(list, project);
  expect({ lanes: lanes.size, pools: pools.size, messages: messages.size }).toEqual({
    lanes: 8,
    pools: 4,
    messages: 14,
  });
  const decisions = [...nodes.values()].filter(
    ({ name, outgoing, type }) => type === 'bpmn:exclusiveGateway' && name.kk && outgoing.length === 2,
  );
  expect(decisions.map(({ outgoing }) => outgoing.map(({ name }) => name.kk).toSorted())).toEqual([
    ['Жоқ', 'Иә'],
    ['Жоқ', 'Иә'],
    ['Жоқ', 'Иә'],
  ]);
});

for (const way of ['mouse', 'keyboard'] as const) {
  test(`by ${way}: the land plot typed into an empty project in under forty lines has no error and no warning`, async ({
    page,
  }) => {
    expect(complete.split('\n').length).toBeLessThan(40);
    const list = new ListPage(page);
    const project = await blankDiagram(list, { kk: 'Жер учаскесін беру', ru: 'Предоставление земельного участка' });
    await list.tool(listEntryTexts.title).click();
    await list.lines.fill(complete);
    await expect(list.problems).toHaveCount(0);
    await expect(list.adds).toBeChecked();
    if (way === 'mouse') await list.draw.click();
    else {
      await list.lines.focus();
      await page.keyboard.press('Control+Enter');
    }
    await expect(list.steps).toHaveCount(21);
    await list.saved();

    const findings = new FindingsPage(page);
    await findings.openRoom();
    await expect(findings.count).toHaveText(/^\d+ ескерту/);
    for (const grave of [sharedTexts.errors, sharedTexts.warnings]) {
      await expect(findings.room.getByRole('group', { name: findings.say(grave) })).toHaveCount(0);
    }
    const { records } = await storedWorkspace(page);
    const names = (kind: string) => records.filter((each) => each.kind === kind).map(({ fields }) => fields['name.ru']);
    expect(names('role')).toContain('Руководитель по земельным отношениям');
    expect(names('role')).toHaveLength(8);
    expect(names('system')).toEqual(['Земельный кадастр']);
    expect((await stored(list, project)).lanes.size).toBe(8);
  });
}

test('what the registers do not have is left out when it is not wanted', async ({ page }) => {
  const list = new ListPage(page);
  await blankDiagram(list);
  await list.tool(listEntryTexts.title).click();
  await list.lines.fill(landPlot);
  await list.adds.uncheck();
  await list.draw.click();
  await expect(list.steps).toHaveCount(21);
  await list.saved();
  expect((await storedWorkspace(page)).records).toEqual([]);
});
