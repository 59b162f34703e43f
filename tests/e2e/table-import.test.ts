import { writeZip } from '#exchange/zip.ts';
import { problemTexts } from '#i18n/texts/exchange.ts';
import { listEntryTexts, listProblemTexts } from '#i18n/texts/list-entry.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { tableImportTexts } from '#i18n/texts/table-import.ts';
import { blankDiagram } from './pages/blank-diagram.ts';
import { ByKeyboard } from './pages/by-keyboard.ts';
import { StepsPage } from './pages/steps-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

const project = libraryProject('land/land-plot');

test('by mouse: the table of the land plot goes out as XLSX and is drawn again from it', async ({ page }) => {
  const steps = new StepsPage(page);
  await steps.open();
  await storeProjects(page, [project]);
  await page.reload();
  await steps.openVariant(project.id, 'as-is');
  await steps.tool(stepTableTexts.title).click();
  const bytes = await steps.exported('exportXlsx');
  await blankDiagram(steps);
  const importer = steps.room.locator('table-import');
  const opener = () => steps.room.getByRole('button', { name: steps.say(tableImportTexts.import) }).click();
  await steps.chooseFile(opener, { name: 'қадамдар.xlsx', bytes: new Uint8Array(bytes) });
  await expect(importer.getByRole('status')).toContainText(/21/);
  const term = importer.getByRole('combobox', { name: steps.say(tableImportTexts.meaning, { column: 'Срок' }) });
  await expect(term).toHaveValue('term');
  await importer.getByRole('button', { name: steps.say(listEntryTexts.draw) }).click();
  await expect(steps.grid.locator('tr.step')).toHaveCount(21);
  await expect(steps.steps).toHaveCount(21);
  await expect(steps.grid.locator('tr.decision')).toHaveCount(3);
  await steps.tool(modelTexts.undo).click();
  await expect(steps.steps).toHaveCount(0);
});

test('by keyboard alone: a row that cannot be drawn is told with its cause, a column given its meaning, the table drawn', async ({
  page,
}) => {
  const steps = new StepsPage(page);
  const keys = new ByKeyboard(page);
  await blankDiagram(steps);
  await keys.use(steps.say(stepTableTexts.title));
  await steps.grid.waitFor();
  const importer = steps.room.locator('table-import');
  const opener = () => keys.use(steps.say(tableImportTexts.import));
  const rows = ['№;Шаг;Кто делает;Срок', '1;Өтінішті тіркеу;Кеңсе;15 ай', '2;Құжаттарды тексеру;Маман;2 сағ'];
  await steps.chooseFile(opener, { name: 'steps.csv', bytes: rows.join('\n') });
  await expect(importer.locator('li')).toContainText([
    steps.say(tableImportTexts.row, {
      row: 2,
      cause: steps.say(listProblemTexts['lane-missing'], { text: 'Басталуы' }),
    }),
  ]);
  await keys.goTo(steps.say(tableImportTexts.meaning, { column: 'Кто делает' }));
  await keys.press('ArrowDown');
  await expect(importer.locator('li')).toHaveText([
    steps.say(tableImportTexts.row, {
      row: 2,
      cause: steps.say(listProblemTexts['bad-term'], { text: '15 ай' }),
    }),
  ]);
  await expect(importer.getByRole('button', { name: steps.say(listEntryTexts.draw) })).toBeDisabled();
  await keys.press('Escape');
  await expect(importer.locator('table')).toHaveCount(0);
  rows[0] = '№;Шаг;Исполнитель;Срок';
  await steps.chooseFile(() => keys.use(steps.say(tableImportTexts.import)), {
    name: 'steps.csv',
    bytes: rows.join('\n').replace('15 ай', '15 мин'),
  });
  await expect(importer.getByRole('status')).toContainText(/2/);
  await keys.use(steps.say(listEntryTexts.draw));
  await expect(steps.steps).toHaveCount(2);
  await expect(steps.grid.locator('td.term').filter({ hasText: '15 мин' })).toHaveCount(1);
});

test('a Visio drawing is answered with the way to bring it over, in the language of the screens', async ({ page }) => {
  const steps = new StepsPage(page);
  await blankDiagram(steps);
  const bytes = await writeZip(new Map([['visio/document.xml', new TextEncoder().encode('<x/>')]]));
  for (const language of ['kk', 'ru', 'en'] as const) {
    await steps.switchLanguage(language);
    await page.getByRole('button', { name: steps.say(modelTexts.variantMenu) }).click();
    await steps.chooseFile(() => page.getByRole('menuitem', { name: steps.say(modelTexts.replaceFromFile) }).click(), {
      name: 'process.vsdx',
      bytes,
    });
    await expect(steps.notices).toContainText(steps.say(problemTexts['visio-file']));
  }
});
