import type { Locator, Page } from 'playwright';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, type Figure } from './figure.ts';
import { pageWork, workSoFar } from './page-work.ts';
import { projectWith } from './project-with.ts';

const keys = 40;
const rounds = 5;
const promised = 8;

/** Main-thread work for each key in the name of a step, beside a bare field on an empty page. */
export async function measureTyping(studio: BenchStudio): Promise<Figure[]> {
  const project = projectWith({ 'as-is': diagramOfSize(500) });
  const app = await studio.openWith([project], `#/project/${project.id}/model/as-is`);
  const bare = await app.context().newPage();
  await bare.setContent('<!doctype html><input>');
  const field = await nameField(app);
  const [owns, references]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    owns.push(await workPerKey(app, field));
    references.push(await workPerKey(bare, bare.locator('input')));
  }
  await app.context().close();
  const [own, reference] = [median(owns.slice(1)), median(references.slice(1))];
  return [
    {
      what: 'Typing in a field of a step at 500 elements, work for each key',
      figure: milliseconds(own),
      reference: `${milliseconds(reference)} in a bare field`,
      ratio: `+ ${milliseconds(Math.max(0, own - reference))}`,
      target: `+ ≤ ${milliseconds(promised)}`,
      met: own - reference <= promised,
    },
  ];
}

/** Selects the first step of the diagram and gives the field of its name. */
export async function nameField(page: Page): Promise<Locator> {
  await page
    .locator('.djs-shape[data-element-id^="Activity"] .djs-hit')
    .first()
    .click({ position: { x: 8, y: 8 } });
  const name = new RegExp(`^${stepFactTexts.name.kk} \\(`);
  const field = page.locator('element-panel').getByRole('textbox', { name }).first();
  await field.click();
  return field;
}

/** The median over many keys; a save now and then is in few of them and has a figure of its own. */
async function workPerKey(page: Page, field: Locator): Promise<number> {
  await page.bringToFront();
  await field.focus();
  const session = await pageWork(page);
  const times: number[] = [];
  for (let key = 0; key < keys; key++) {
    const before = await workSoFar(session);
    await page.keyboard.press('abcdefgh'[key % 8] ?? 'a');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    times.push((await workSoFar(session)) - before);
  }
  await session.detach();
  return median(times);
}
