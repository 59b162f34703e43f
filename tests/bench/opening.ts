import type { Page } from 'playwright';
import { storeProjects } from '#tests/e2e/stored-workspace.ts';
import { bareModeler, drawBare } from './bare-modeler.ts';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { timeToDrawn } from './time-to-drawn.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { projectWith } from './project-with.ts';

const rounds = 9;
const promised = 1.15;

/** From the click on a variant until all of it is drawn, beside a bare bpmn-js Modeler on the same XML. */
export async function measureOpening(studio: BenchStudio): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of [100, 500, 1000]) {
    const xml = diagramOfSize(size);
    const project = projectWith({ 'as-is': diagramOfSize(20), 'to-be': xml });
    const context = await studio.context();
    const app = await studio.open(context);
    await storeProjects(app, [project]);
    await app.goto(`${studio.address}/#/project/${project.id}/model/as-is`);
    await app.locator('.djs-shape').first().waitFor();
    const bare = await bareModeler(await context.newPage(), studio.address);
    const shapes = [...xml.matchAll(/<bpmndi:BPMNShape /g)].length;
    const times = { app: [] as number[], made: [] as number[], bare: [] as number[] };
    // The first round of each warms up what loads only once.
    for (let round = 0; round <= rounds; round++) {
      await app.bringToFront();
      const opened = await openVariant(app, shapes);
      await bare.bringToFront();
      const drawn = await drawBare(bare, xml, shapes);
      if (round === 0) continue;
      times.app.push(opened);
      times.bare.push(drawn.imported);
      times.made.push(drawn.made);
    }
    await context.close();
    const [own, reference] = [median(times.app), median(times.bare)];
    figures.push({
      what: `Opening a variant of ${String(size)} elements, click to drawn`,
      figure: milliseconds(own),
      reference: `${milliseconds(reference)} bare importXML (${milliseconds(median(times.made))} with making the Modeler)`,
      ratio: ratioOf(own, reference),
      target: `≤ ${String(promised)} ×`,
      met: own / reference <= promised,
    });
  }
  return figures;
}

/** Clicks from the small variant to the large one and back; the time until every shape is there. */
async function openVariant(page: Page, shapes: number): Promise<number> {
  const tabs = page.getByRole('tab');
  const time = timeToDrawn(page, shapes);
  await tabs.nth(1).click();
  const taken = await time;
  await page.locator('saving-indicator[state="saved"]').waitFor();
  await tabs.nth(0).click();
  await page.waitForFunction((wanted) => {
    const all = document.querySelectorAll('.djs-shape').length;
    return all > 0 && all < wanted;
  }, shapes);
  return taken;
}
