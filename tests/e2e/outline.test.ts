import { readFile } from 'node:fs/promises';
import { modelTexts } from '#i18n/texts/model.ts';
import { namesTexts } from '#i18n/texts/names.ts';
import { outlineTexts, outlineTypeText } from '#i18n/texts/outline.ts';
import { sharedTexts } from '#i18n/texts/shared.ts';
import { projectWith } from '#tests/bench/project-with.ts';
import { faults } from './faults.ts';
import { OutlinePage } from './pages/outline-page.ts';
import { storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const source = (name: string) => readFile(`tests/fixtures/corpus/own/${name}.bpmn`, 'utf8');

async function opened(outline: OutlinePage, name: string): Promise<string> {
  const text = await source(name);
  const project = projectWith({ 'as-is': text });
  await outline.open();
  await storeProjects(outline.page, [project]);
  await outline.openOutline(project.id);
  return text;
}

test('by mouse: a choreography is read as a tree, its facts lead on, and it downloads as the same bytes', async ({
  page,
}) => {
  const outline = new OutlinePage(page);
  const text = await opened(outline, 'choreography');
  await expect(outline.notice).toContainText(outline.say(outlineTexts.talk));
  await outline.row('Меншік иесі туралы мәлімет сұрау').click();
  await expect(outline.facts.getByRole('heading', { level: 2 })).toHaveText('Меншік иесі туралы мәлімет сұрау');
  await expect(outline.facts).toContainText(outline.say(outlineTypeText('bpmn:choreographyTask')));
  await expect(outline.facts).toContainText('Запросить сведения о собственнике');
  await outline.facts.getByRole('button', { name: 'Запрос сведений: Әкімдік → Государственный реестр' }).click();
  await expect(outline.chosen).toHaveAccessibleName(/Запрос сведений: Әкімдік → Государственный реестр/);
  await expect(outline.facts.locator('code')).toHaveText('MF_Request');
  expect(await faults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await outline.tool(modelTexts.export).click();
  await page.getByRole('menuitem', { name: outline.say(modelTexts.exportBpmn) }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
});

test('by mouse: rooms that need a drawing say why they stay closed', async ({ page }) => {
  const outline = new OutlinePage(page);
  await opened(outline, 'choreography');
  const room = outline.tool(namesTexts.title);
  await expect(room).toBeDisabled();
  await expect(room).toHaveAccessibleDescription(outline.say(outlineTexts.needsDrawing));
  await room.click({ force: true });
  await expect(page.locator('toast-stack').getByText(outline.say(outlineTexts.needsDrawing))).toBeVisible();
  await expect(page.locator('names-table')).toHaveCount(0);
  await expect(outline.tool(modelTexts.undo)).toBeDisabled();
});

test('by keyboard: a conversation is walked, searched, closed and opened', async ({ page }) => {
  const outline = new OutlinePage(page);
  await opened(outline, 'conversation');
  await outline.search.focus();
  await outline.search.pressSequentially('сарапта');
  await expect(outline.status).toHaveText(outline.say(outlineTexts.found, { n: 5 }));
  await page.keyboard.press('Tab');
  await expect(outline.search).toHaveValue('сарапта');
  await outline.search.focus();
  await page.keyboard.press('Escape');
  await expect(outline.row('Мұрағат')).toHaveCount(0);
  await page.getByRole('button', { name: outline.say(outlineTexts.closeAll) }).press('Enter');
  await expect(outline.rows).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(outline.chosen).toHaveAccessibleName(/Құрылыс салушы/);
  // Playwright has no keys of a Kazakh keyboard.
  await outline.chosen.dispatchEvent('keydown', { key: 'ж' });
  await expect(outline.chosen).toHaveAccessibleName(/Жобаны сараптау/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(outline.chosen).toHaveAccessibleName(/Ескертулерді талқылау/);
  await expect(outline.facts).toContainText('Мемлекеттік сараптама');
  expect(await faults(page)).toEqual([]);
});

test('a language is chosen and the tree speaks it; a file that is broken shows what can be read of it', async ({
  page,
}) => {
  const outline = new OutlinePage(page);
  await opened(outline, 'choreography');
  await outline.contentLanguage.selectOption({ label: outline.say(sharedTexts.languageRu) });
  await expect(outline.row('Запросить сведения о собственнике')).toBeVisible();
  const text = (await source('public-service-kk')).replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '');
  const project = projectWith({ 'as-is': text });
  await storeProjects(page, [project]);
  await outline.openOutline(project.id);
  await expect(outline.notice.getByRole('alert')).toBeVisible();
  await expect(outline.rows).not.toHaveCount(0);
});
