import type { Page } from 'playwright';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { projectWith } from './project-with.ts';
import type { TraceEvent } from './saving.ts';
import { withWays } from './with-ways.ts';

const rounds = 14;
const frame = 16;
/** How long before the work a page asks for it, and how long after it shows the answer, in microseconds. */
const asking = 100_000;
const showing = 300_000;

/** How long comparing and measuring take in the worker of a real page, and how long the page itself is held up. */
export async function measureBeside(studio: BenchStudio): Promise<Figure[]> {
  const text = withWays(diagramOfSize(400), 25);
  const later = text
    .replaceAll('Check the documents', 'Look at the documents')
    .replaceAll('workLikely="10"', 'workLikely="5"');
  const project = projectWith({ 'as-is': text, 'to-be': later });
  const compare = `#/project/${project.id}/compare`;
  const page = await studio.openWith([project], compare);
  const comparing = await spansOf(studio, page, 'compare-screen', 'uderis-comparison', [
    `${compare}?from=to-be&to=as-is`,
    `${compare}?from=as-is&to=to-be`,
  ]);
  await page.context().close();
  const other = await studio.openWith([project], `#/project/${project.id}/metrics`);
  const measuring = await spansOf(studio, other, 'metrics-screen', 'uderis-measures', [
    `#/project/${project.id}/metrics`,
    `#/project/${project.id}`,
  ]);
  await other.context().close();
  return [
    inWorker('Comparing two variants of 500 elements, in the worker of a page', comparing, 150, 1),
    onPage('Comparing two variants of 500 elements: longest task of the page', comparing),
    inWorker('All metrics of a variant of 500 elements, in the worker of a page', measuring, 100, 2),
    onPage('Metrics of two variants of 500 elements: longest task of the page', measuring),
  ];
}

interface Span {
  /** Time of the processor, of the worker and of the longest task of the page meanwhile. */
  readonly worker: number;
  readonly longest: number;
}

function inWorker(what: string, spans: readonly Span[], promised: number, variants: number): Figure {
  const took = median(spans.map(({ worker }) => worker)) / variants;
  return {
    what,
    figure: `${milliseconds(took)} of processor`,
    reference: milliseconds(promised),
    ratio: ratioOf(took, promised),
    target: `≤ ${milliseconds(promised)}`,
    met: took <= promised,
  };
}

function onPage(what: string, spans: readonly Span[]): Figure {
  const longest = median(spans.map((each) => each.longest));
  return {
    what,
    figure: `${milliseconds(longest)} of processor`,
    reference: `${milliseconds(frame)}, one frame`,
    ratio: ratioOf(longest, frame),
    target: `≤ ${milliseconds(frame)}`,
    met: longest <= frame,
  };
}

/** Goes to the addresses by turns; each span is from the question to the answer on the screen. */
async function spansOf(
  studio: BenchStudio,
  page: Page,
  screen: string,
  work: string,
  addresses: readonly string[],
): Promise<Span[]> {
  await page.locator(`${screen} [aria-busy="false"]`).first().waitFor();
  const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await studio.browser.startTracing(page, { categories });
  for (let round = 0; round < rounds; round++) {
    await page.evaluate((address) => (location.hash = address), addresses[round % addresses.length] ?? '');
    await page.waitForTimeout(1200);
  }
  return spansIn(await studio.browser.stopTracing(), work);
}

function spansIn(trace: Buffer, work: string): Span[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const tasks = traceEvents.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const done = traceEvents.filter(({ name, ph }) => name === work && ph === 'b');
  const page = traceEvents.find(({ name, pid, args }) => {
    return name === 'thread_name' && pid === done[0]?.pid && args?.name === 'CrRendererMain';
  });
  const spans = done.map(({ ts, tid }) => {
    const own = tasks.find((task) => task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0));
    if (!own) throw new Error('The work was done in no task.');
    const [from, to] = [own.ts - asking, own.ts + (own.dur ?? 0) + showing];
    const meanwhile = tasks.filter(
      ({ tid, pid, ts }) => pid === own.pid && tid === page?.tid && ts >= from && ts <= to,
    );
    return {
      worker: (own.tdur ?? 0) / 1000,
      longest: Math.max(0, ...meanwhile.map(({ tdur = 0 }) => tdur)) / 1000,
    };
  });
  // The first is left out: its code is new to the machine.
  return spans.slice(1);
}
