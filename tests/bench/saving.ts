import type { Page } from 'playwright';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { projectWith } from './project-with.ts';
import { nameField } from './typing.ts';

const openings = 3;
const savesEach = 5;
const promised = 50;

/** How long a task of the page took: by the clock, and by the processor, which other programs do not disturb. */
interface Task {
  readonly clock: number;
  readonly processor: number;
}

/**
 * The longest task of the page from the edit of a name until it is called saved: drawing, writing, patching and storing
 * it. The first save after opening stands apart, because most of its code runs for the first time.
 */
export async function measureSaving(studio: BenchStudio): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of [500, 1000]) {
    const project = projectWith({ 'as-is': diagramOfSize(size) });
    const page = await studio.openWith([project], `#/project/${project.id}/model/as-is`);
    const first: Task[] = [];
    const later: Task[] = [];
    for (let opening = 0; opening < openings; opening++) {
      await page.reload();
      const saves = await longestTasks(studio, page);
      first.push(...saves.slice(0, 1));
      later.push(...saves.slice(1));
    }
    await page.context().close();
    for (const [which, tasks] of [['first', first] as const, ['later', later] as const]) {
      const longest = median(tasks.map((task) => task.processor));
      const byClock = median(tasks.map((task) => task.clock));
      figures.push({
        what: `Saving an edit at ${String(size)} elements, ${which}: longest task of the page`,
        figure: `${milliseconds(longest)} of processor, ${milliseconds(byClock)} by the clock`,
        reference: milliseconds(promised),
        ratio: ratioOf(longest, promised),
        target: size === 500 ? `≤ ${milliseconds(promised)}` : '–',
        met: size === 500 ? longest <= promised : undefined,
      });
    }
  }
  return figures;
}

/** For each of several saves its longest task. */
async function longestTasks(studio: BenchStudio, page: Page): Promise<Task[]> {
  const field = await nameField(page);
  // What is prepared when nobody waits for it is not part of saving.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await studio.browser.startTracing(page, { categories });
  for (let save = 0; save < savesEach; save++) {
    const saved = page.evaluate(untilSaved);
    await field.press('a');
    await saved;
  }
  return tasksBetweenMarks(await studio.browser.stopTracing());
}

/** Runs in the page: marks the moment an edit is known and the moment it is called saved. */
function untilSaved(): Promise<void> {
  const indicator = document.querySelector('app-bar')?.shadowRoot?.querySelector('saving-indicator');
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      const isSaved = indicator?.getAttribute('state') === 'saved';
      performance.mark(isSaved ? 'bench-saved' : 'bench-edited');
      if (!isSaved) return;
      watch.disconnect();
      resolve();
    });
    if (indicator) watch.observe(indicator, { attributeFilter: ['state'] });
  });
}

export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the thread that set the marks, for each span from the first `bench-edited` to `bench-saved`. */
function tasksBetweenMarks(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const marks = traceEvents.filter(({ name }) => name === 'bench-edited' || name === 'bench-saved');
  const main = marks[0];
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => {
    return name === 'RunTask' && ph === 'X' && pid === main?.pid && tid === main.tid;
  });
  const longest: Task[] = [];
  let since: number | undefined;
  for (const { name, ts } of [...marks].sort((left, right) => left.ts - right.ts)) {
    if (name === 'bench-edited') {
      since ??= ts;
      continue;
    }
    const own = tasks.filter((task) => since !== undefined && task.ts >= since && task.ts <= ts);
    longest.push({
      clock: Math.max(...own.map(({ dur = 0 }) => dur)) / 1000,
      processor: Math.max(...own.map(({ tdur = 0 }) => tdur)) / 1000,
    });
    since = undefined;
  }
  return longest;
}
