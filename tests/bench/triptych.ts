import type { Page } from 'playwright';
import { compareTexts } from '#i18n/texts/compare.ts';
import { bareModeler, drawBare } from './bare-modeler.ts';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { timeToDrawn } from './time-to-drawn.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { pageWork, workSoFar } from './page-work.ts';
import { projectWith } from './project-with.ts';

const rounds = 5;
const steps = 30;
const promised = { drawn: 2, key: 50, moved: 1.5 };

/** Three variants of 500 elements beside each other: until all are drawn, to the next change, and moving them together. */
export async function measureTriptych(studio: BenchStudio): Promise<Figure[]> {
  const text = diagramOfSize(500);
  const later = text.replaceAll('Check the documents', 'Look at the documents');
  const project = projectWith({ 'as-is': text, 'to-be': later, 'should-be': text });
  const page = await studio.openWith([project], `#/project/${project.id}/compare`);
  const bare = await bareModeler(await page.context().newPage(), studio.address);
  const shapes = [...text.matchAll(/<bpmndi:BPMNShape /g)].length;
  const [own, reference]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    await page.bringToFront();
    own.push(await openBeside(page, 3 * shapes));
    await bare.bringToFront();
    let three = 0;
    for (let variant = 0; variant < 3; variant++) three += (await drawBare(bare, text, shapes)).imported;
    reference.push(three);
  }
  await drawBare(bare, text, shapes, true);
  const bareMove = 3 * (await workOf(bare, () => wheel(bare)));
  await bare.close();
  await page.bringToFront();
  await openBeside(page, 3 * shapes);
  await page.locator('triptych-view').getByRole('toolbar').waitFor();
  const [key, move] = [await workOf(page, () => page.keyboard.press('F7')), await workOf(page, () => wheel(page))];
  await page.context().close();
  const [drawn, bareDrawn] = [median(own.slice(1)), median(reference.slice(1))];
  return [
    {
      what: 'Three variants of 500 elements beside each other, click to drawn',
      figure: milliseconds(drawn),
      reference: `${milliseconds(bareDrawn)} bare importXML of all three`,
      ratio: ratioOf(drawn, bareDrawn),
      target: `≤ ${String(promised.drawn)} ×`,
      met: drawn / bareDrawn <= promised.drawn,
    },
    {
      what: 'Three variants of 500 elements: to the next change, work of the page',
      figure: `${milliseconds(key)} of processor`,
      reference: milliseconds(promised.key),
      ratio: ratioOf(key, promised.key),
      target: `≤ ${milliseconds(promised.key)}`,
      met: key <= promised.key,
    },
    {
      what: 'Three variants of 500 elements: moved together, work of the page',
      figure: `${milliseconds(move)} of processor`,
      reference: `${milliseconds(bareMove)} for three bare diagrams`,
      ratio: ratioOf(move, bareMove),
      target: `≤ ${String(promised.moved)} ×`,
      met: move / bareMove <= promised.moved,
    },
  ];
}

/** From the list to the drawings; the time until every shape is there. */
async function openBeside(page: Page, shapes: number): Promise<number> {
  await page.getByRole('tab').first().click();
  await page.waitForFunction(() => document.querySelectorAll('.djs-shape').length === 0);
  await page.locator('compare-screen [aria-busy="false"]').first().waitFor();
  const time = timeToDrawn(page, shapes);
  await page.getByRole('tab', { name: compareTexts.beside.kk, exact: true }).click();
  return time;
}

/** The median work of the page for an act, drawing included. */
async function workOf(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await pageWork(page);
  await page.locator('.djs-container').first().hover();
  const times: number[] = [];
  for (let step = 0; step <= steps; step++) {
    const before = await workSoFar(session);
    await act();
    // The words follow the drawings a frame later.
    for (let painted = 0; painted < 2; painted++) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0))));
    }
    times.push((await workSoFar(session)) - before);
  }
  await session.detach();
  return median(times.slice(1));
}

function wheel(page: Page): Promise<void> {
  return page.mouse.wheel(40, 0);
}
