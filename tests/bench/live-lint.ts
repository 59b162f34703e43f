import { sharedTexts } from '#i18n/texts/shared.ts';
import { stepFactTexts } from '#i18n/texts/step-facts.ts';
import type { BenchStudio } from './bench-studio.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { projectWith } from './project-with.ts';
import type { TraceEvent } from './saving.ts';
import { nameField } from './typing.ts';

const edits = 12;
/** What the studio waits after an edit before it judges, and before it saves, in milliseconds. */
const pause = 150;
const saving = 350;
const frame = 16;
const promised = 100;

/** How long the page is held up while the open diagram is judged after an edit, and when the findings are there. */
export async function measureLiveLint(studio: BenchStudio): Promise<Figure[]> {
  const project = projectWith({ 'as-is': diagramOfSize(500) });
  const page = await studio.openWith([project], `#/project/${project.id}/model/as-is`);
  await nameField(page);
  const name = `${stepFactTexts.work.kk} ${sharedTexts.likely.kk}`;
  const field = page.locator('element-panel').getByRole('textbox', { name, exact: true });
  await page.locator('element-panel finding-list li').first().waitFor();
  const categories = ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel'];
  await studio.browser.startTracing(page, { categories });
  for (let edit = 0; edit < edits; edit++) {
    const judged = page.evaluate(untilJudged);
    await field.fill(edit % 2 === 0 ? '' : '10');
    await field.press('Tab');
    await judged;
    await page.locator('saving-indicator[state="saved"]').waitFor();
  }
  const { longest, later, byClock } = spansOf(await studio.browser.stopTracing());
  await page.context().close();
  return [
    {
      what: 'Live judging at 500 elements: longest task of the page',
      figure: `${milliseconds(longest)} of processor`,
      reference: `${milliseconds(frame)}, one frame`,
      ratio: ratioOf(longest, frame),
      target: `≤ ${milliseconds(frame)}`,
      met: longest <= frame,
    },
    {
      what: 'Live judging at 500 elements: findings after the pause',
      figure: `${milliseconds(later)} of processor, ${milliseconds(byClock)} by the clock`,
      reference: milliseconds(promised),
      ratio: ratioOf(later, promised),
      target: `≤ ${milliseconds(promised)}`,
      met: later <= promised,
    },
  ];
}

/** Runs in the page: marks the moment the field is left, which is the edit, and the moment its findings are shown. */
function untilJudged(): Promise<void> {
  const panel = document.querySelector('diagram-editor')?.shadowRoot?.querySelector('element-panel');
  const list = panel?.shadowRoot
    ?.querySelector('diagram-findings')
    ?.shadowRoot?.querySelector<HTMLElement & { readonly findings: readonly unknown[] }>('finding-list');
  if (!list?.shadowRoot) throw new Error('The panel shows no findings.');
  const before = list.findings.length;
  document.addEventListener('keydown', () => performance.mark('bench-edited'), { once: true, capture: true });
  const { shadowRoot } = list;
  return new Promise((resolve) => {
    const judged = new MutationObserver(() => {
      if (list.findings.length === before) return;
      performance.mark('bench-judged');
      judged.disconnect();
      resolve();
    });
    judged.observe(shadowRoot, { subtree: true, childList: true, characterData: true });
  });
}

interface Spans {
  readonly longest: number;
  readonly later: number;
  readonly byClock: number;
}

/** Medians over the edits but the first: the longest task of the page, and the work and the time until the findings. */
function spansOf(trace: Buffer): Spans {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const marks = (name: string): TraceEvent[] =>
    traceEvents.filter((event) => event.name === name).sort((left, right) => left.ts - right.ts);
  const judged = marks('bench-judged');
  const spans = marks('bench-edited').map((edit, at) => ({ edit, until: judged[at]?.ts ?? edit.ts }));
  const main = spans[0]?.edit;
  const workers = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name?.includes('Worker'));
  const tasks = traceEvents.filter(({ name, ph, pid }) => name === 'RunTask' && ph === 'X' && pid === main?.pid);
  const measured = spans.slice(1).map(({ edit: { ts }, until }) => {
    const from = ts + (pause - 20) * 1000;
    const within = (to: number) => tasks.filter((task) => task.ts >= from && task.ts <= to);
    const page = within(Math.min(until, ts + saving * 1000)).filter(({ tid }) => tid === main?.tid);
    const beside = within(until).filter(({ tid }) => workers.some((worker) => worker.tid === tid));
    const work = [...page, ...beside].reduce((sum, { tdur = 0 }) => sum + tdur, 0);
    const longest = Math.max(0, ...page.map(({ tdur = 0 }) => tdur));
    return { longest: longest / 1000, later: work / 1000, byClock: (until - ts) / 1000 - pause };
  });
  return {
    longest: median(measured.map((each) => each.longest)),
    later: median(measured.map((each) => each.later)),
    byClock: median(measured.map((each) => each.byClock)),
  };
}
