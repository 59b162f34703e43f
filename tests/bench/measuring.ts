import { readFacts } from '#bpmn/facts/read-facts.ts';
import { variantMetrics } from '#domain/metrics/variant-metrics.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { withWays } from './with-ways.ts';

const rounds = 9;
const promised = 100;

/**
 * All metrics of a variant: the graph, complexity, burden, time, the critical path and what it rests on. Reading the same
 * text into facts is the reference.
 */
export function measureMeasuring(): Promise<Figure[]> {
  const figures = [500, 1000].map((size) => {
    const text = withWays(diagramOfSize(size - size / 5), size / 20);
    // The first round, when the code is new to the machine, is left out.
    const times = Array.from({ length: rounds + 1 }, () => measuring(text)).slice(1);
    const [took, reading] = [median(times.map(({ took }) => took)), median(times.map(({ reading }) => reading))];
    return {
      what: `All metrics of a variant of ${String(size)} elements`,
      figure: `${milliseconds(took)} of processor`,
      reference: `${milliseconds(reading)} for reading its text`,
      ratio: ratioOf(took, reading),
      target: size === 500 ? `≤ ${milliseconds(promised)}` : '–',
      met: size === 500 ? took <= promised : undefined,
    };
  });
  return Promise.resolve(figures);
}

/** Time of the processor, which other programs do not disturb as they do the clock. */
function measuring(text: string): { readonly took: number; readonly reading: number } {
  const start = process.cpuUsage();
  const facts = readFacts(text);
  const read = process.cpuUsage(start);
  const middle = process.cpuUsage();
  const { complexity, figures } = variantMetrics(facts, () => true);
  const counted = process.cpuUsage(middle);
  if (!complexity || !figures || 'endless' in figures || !figures.critical) throw new Error('Nothing was measured.');
  return { took: (counted.user + counted.system) / 1000, reading: (read.user + read.system) / 1000 };
}
