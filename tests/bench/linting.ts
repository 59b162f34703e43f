import type { BenchStudio } from './bench-studio.ts';
import { measureLiveLint } from './live-lint.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { runLint } from '#domain/lint/run-lint.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { withWays } from './with-ways.ts';

const changes = 15;
const promisedFirst = 300;
const promisedLater = 100;

/**
 * Judging a diagram by all rules as the background does: reading its text, making the graph, running the rules. The
 * first time, when the code is new to the machine, stands apart from those after a change of one name.
 */
export async function measureLinting(studio: BenchStudio): Promise<Figure[]> {
  const figures = [500, 1000].flatMap((size) => {
    const text = withWays(diagramOfSize(size - size / 5), size / 20);
    const first = judging(text);
    const later = median(
      Array.from({ length: changes }, (_, at) => judging(text.replace('тексеру 1"', `тексеру ${String(at)} рет"`))),
    );
    return [
      ...(size === 500 ? [figureOf(`${String(size)} elements, first`, first, promisedFirst, true)] : []),
      figureOf(`${String(size)} elements, after a change`, later, promisedLater, size === 500),
    ];
  });
  return [...figures, ...(await measureLiveLint(studio))];
}

/** Time of the processor, which other programs do not disturb as they do the clock. */
function judging(text: string): number {
  const start = process.cpuUsage();
  const findings = runLint(processGraph(readFacts(text)), { variant: 'bench', kind: 'as-is', language: 'kk' });
  const { user, system } = process.cpuUsage(start);
  // Each pair merges otherwise than it splits: without this finding the ways were not walked.
  if (!findings.some(({ code }) => code === 'merge-unlike-split')) throw new Error('The ways were not judged.');
  return (user + system) / 1000;
}

function figureOf(what: string, took: number, promised: number, isPromised: boolean): Figure {
  return {
    what: `Judging a diagram of ${what}`,
    figure: `${milliseconds(took)} of processor`,
    reference: milliseconds(promised),
    ratio: ratioOf(took, promised),
    target: isPromised ? `≤ ${milliseconds(promised)}` : '–',
    met: isPromised ? took <= promised : undefined,
  };
}
