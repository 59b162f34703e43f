import { formatDate } from '#i18n/format.ts';
import { listEntryTexts } from '#i18n/texts/list-entry.ts';
import { modelTexts } from '#i18n/texts/model.ts';
import { pictureTexts } from '#i18n/texts/picture.ts';
import { stepTableTexts } from '#i18n/texts/step-table.ts';
import { subProcessTexts } from '#i18n/texts/sub-process.ts';
import { faults } from './faults.ts';
import { blankDiagram } from './pages/blank-diagram.ts';
import { ListPage } from './pages/list-page.ts';
import { PicturePage } from './pages/picture-page.ts';
import { readPdf } from './pages/read-pdf.ts';
import { StepsPage } from './pages/steps-page.ts';
import { libraryProject, storeProjects } from './stored-workspace.ts';
import { expect, test } from './studio-test.ts';

test.use({ bypassCSP: true });

const project = libraryProject('land/land-plot');

async function opened(picture: PicturePage): Promise<void> {
  await picture.open();
  await storeProjects(picture.page, [project]);
  await picture.openVariant(project.id, 'as-is');
}

test('by mouse: the process on one sheet, its Kazakh words are text of the PDF, in our font', async ({ page }) => {
  const picture = new PicturePage(page);
  await opened(picture);
  await picture.openPicture();
  await expect(picture.previews).toHaveCount(1);
  expect(await faults(page)).toEqual([]);
  await picture.field('paper').selectOption('a3');
  const { name, bytes } = await picture.download(() => picture.make.click());
  expect(name).toMatch(/_as-is\.pdf$/);
  const { pages, title, fonts } = await readPdf(bytes);
  expect(pages.map(({ width, height }) => [width, height])).toEqual([[420, 297]]);
  const text = pages[0]?.words.join(' ') ?? '';
  expect(text).toContain('Құжаттар толық');
  expect(text).toMatch(/ң/);
  expect(text).toContain(picture.say(modelTexts['as-is']));
  expect(text).toContain(formatDate(new Date(), 'kk'));
  expect(text).toContain('1 / 1');
  expect(text).toContain(title);
  expect(
    [...fonts].every((font) => /^[A-Z]{6}\+NotoSans-/.test(font)),
    [...fonts].join(),
  ).toBe(true);
});

test('a process too large for a sheet is cut into numbered ones, which name those beside them', async ({ page }) => {
  const picture = new PicturePage(page);
  await opened(picture);
  await picture.openPicture();
  await picture.field('size').selectOption('1');
  const told = /(\d+) × (\d+)/.exec((await picture.previews.getAttribute('aria-label')) ?? '');
  const [columns, rows] = [Number(told?.[1]), Number(told?.[2])];
  expect(columns * rows).toBeGreaterThan(3);
  const { pages } = await readPdf((await picture.download(() => picture.make.click())).bytes);
  expect(pages).toHaveLength(columns * rows);
  expect(pages[0]?.words).toEqual(expect.arrayContaining(['A1', 'A2', 'B1', `1 / ${columns * rows}`]));
  expect(pages[columns]?.words).toEqual(expect.arrayContaining(['B1', 'B2', 'A1', 'C1']));
  // Words are found on the sheet that shows them, and on no other.
  const receiving = pages.flatMap(({ words }, at) => (words.includes('Сәйкестендіру құжаты') ? [at] : []));
  expect(receiving.length).toBeGreaterThan(0);
  expect(receiving.length).toBeLessThan(3);
  await picture.field('size').selectOption('1.5');
  await picture.make.click();
  await picture.dialog.getByRole('button', { name: 'Бас тарту' }).click();
  await expect(picture.notices).toContainText(picture.say(pictureTexts.cancelled));
  await expect(picture.make).toBeEnabled();
});

test('by keyboard alone: a PNG of the size that is told, in the language of the names', async ({ page }) => {
  const picture = new PicturePage(page);
  await opened(picture);
  await picture.tool(modelTexts.export).focus();
  await page.keyboard.press('Enter');
  // The last of the menu.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(picture.format('pdf')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(picture.format('png')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(picture.field('scale')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(picture.field('scale')).toHaveValue('1');
  const told = /(.+) × (.+) пиксель/.exec(await picture.about.innerText());
  const [width, height] = [told?.[1], told?.[2]].map((text) => Number(text?.replaceAll(/\D/g, '')));
  for (let stops = 0; stops < 2; stops++) await page.keyboard.press('Tab');
  await expect(picture.make).toBeFocused();
  const { name, bytes } = await picture.download(() => page.keyboard.press('Enter'));
  expect(name).toMatch(/_as-is\.png$/);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
  await page.keyboard.press('Escape');
  await expect(picture.dialog).toHaveCount(0);
});

test('sub-processes stand on pages of their own under their titles, or are a picture by themselves', async ({
  page,
}) => {
  const list = new ListPage(page);
  await blankDiagram(list);
  await list.tool(listEntryTexts.title).click();
  await list.lines.fill(
    '> Бөлім: Өтініш түсті\n= Сараптама\n  Қорытынды жазу\nБасшы: Шешімге қол қою\n. Шешім берілді',
  );
  await list.lines.press('Control+Enter');
  await expect(list.shapes.first()).toBeVisible();
  await list.tool(stepTableTexts.title).click();
  const steps = new StepsPage(page);
  await steps.grid.getByText('Сараптама').click();
  await steps.panel.getByRole('button', { name: steps.say(subProcessTexts.close), exact: true }).click();

  const picture = new PicturePage(page);
  await picture.openPicture();
  await expect(picture.previews).toHaveCount(2);
  const { pages } = await readPdf((await picture.download(() => picture.make.click())).bytes);
  const [whole = '', inside = ''] = pages.map(({ words }) => words.join(' '));
  expect(whole).toContain('Шешімге қол қою');
  expect(whole).not.toContain('Қорытынды жазу');
  expect(inside).toContain('Қорытынды жазу');
  expect(inside).toContain(`${picture.say(modelTexts['as-is'])} · Сараптама`);
  expect(inside).toContain('2 / 2');

  await picture.format('svg').check();
  await picture.field('part').selectOption({ label: 'Сараптама' });
  const drawing = (await picture.download(() => picture.make.click())).bytes.toString('utf8');
  expect(drawing).toContain('Қорытынды');
  expect(drawing).not.toContain('Шешімге');
});
