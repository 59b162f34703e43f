import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { projectFolder } from '#commands/install-missing.mjs';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { compareVariants } from '#domain/lineage/compare-variants.ts';
import { fatesOf } from '#domain/lineage/fates-of.ts';
import { knownPairs } from '#domain/lineage/known-pairs.ts';
import { likelyPairs } from '#domain/lineage/likely-pairs.ts';
import { diagramOfSize } from './diagram-of-size.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';
import { redrawn } from './redrawn.ts';

const rounds = 7;
const promised = 150;
const leastFound = 0.9;
const services = [
  'civil/birth-registration',
  'land/land-plot',
  'social/disability-allowance',
  'water/irrigation-contract',
  'water/special-water-use',
];
const variants = ['as-is', 'to-be', 'should-be'];

/** How long comparing takes, and how well elements are found again that have other ids. */
export function measureLineage(): Promise<Figure[]> {
  return Promise.resolve([
    comparing(),
    matchingTime(),
    ...[
      { names: 0.5, steps: 0.1 },
      { names: 1, steps: 0.2 },
    ].flatMap((changes) => {
      const what = `drawn again, ${percent(changes.names)} of names and ${percent(changes.steps)} of steps otherwise`;
      const found = services.flatMap((service) =>
        variants.map((variant) => {
          const facts = libraryFacts(service, variant);
          const { facts: again, truth } = redrawn(facts, 1, changes);
          return foundAgain(processGraph(facts), processGraph(again), truth);
        }),
      );
      return figuresOf(what, found, true);
    }),
    ...figuresOf('as-is and to-be of the library', ofLibrary('as-is', 'to-be'), true),
    ...figuresOf('to-be and should-be of the library', ofLibrary('to-be', 'should-be'), false),
  ]);
}

function comparing(): Figure {
  const text = diagramOfSize(500);
  const later = text
    .replaceAll('Check the documents', 'Look at the documents')
    .replaceAll('workLikely="10"', 'workLikely="5"');
  const [before, after] = [readFacts(text), readFacts(later)];
  const took = median(
    Array.from({ length: rounds }, () =>
      processorTime(() => {
        const pairs = knownPairs({ variant: 'bench', facts: before }, after);
        const fates = fatesOf(compareVariants(processGraph(before), processGraph(after), pairs));
        // Each step has another English name and takes less time.
        if (fates.filter(({ fate }) => fate === 'simplified').length < 200)
          throw new Error('The steps were not compared.');
      }),
    ),
  );
  return {
    what: 'Comparing two variants of 500 elements',
    figure: `${milliseconds(took)} of processor`,
    reference: milliseconds(promised),
    ratio: ratioOf(took, promised),
    target: `≤ ${milliseconds(promised)}`,
    met: took <= promised,
  };
}

function matchingTime(): Figure {
  const text = diagramOfSize(500);
  const [before, after] = [text, text.replaceAll('bench', 'other')].map((each) => processGraph(readFacts(each)));
  if (!before || !after) throw new Error('There are two diagrams.');
  const took = median(Array.from({ length: rounds }, () => processorTime(() => likelyPairs(before, after, []))));
  return {
    what: 'Matching two variants of 500 elements without an id in common',
    figure: `${milliseconds(took)} of processor`,
    reference: '–',
    ratio: '–',
    target: '–',
    met: undefined,
  };
}

/** Time of the processor, which other programs do not disturb as they do the clock. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

interface Found {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

function ofLibrary(earlier: string, later: string): Found[] {
  return services.map((service) => {
    const [before, after] = [libraryFacts(service, earlier), libraryFacts(service, later)];
    const truth = new Map(knownPairs({ variant: '', facts: before }, after).map((pair) => [pair.before, pair.after]));
    return foundAgain(processGraph(before), processGraph(after), truth);
  });
}

function foundAgain(before: ProcessGraph, after: ProcessGraph, truth: ReadonlyMap<string, string>): Found {
  const pairs = likelyPairs(before, after, []).filter((pair) => before.nodes.has(pair.before));
  const right = pairs.filter((pair) => truth.get(pair.before) === pair.after).length;
  const all = [...truth.keys()].filter((id) => before.nodes.has(id)).length;
  return { right, wrong: pairs.length - right, missed: all - right };
}

function figuresOf(what: string, found: readonly Found[], isPromised: boolean): Figure[] {
  const sum = (part: keyof Found): number => found.reduce((total, each) => total + each[part], 0);
  const shares = [
    ['precision', sum('right') / (sum('right') + sum('wrong'))],
    ['recall', sum('right') / (sum('right') + sum('missed'))],
  ] as const;
  return shares.map(([name, share]) => ({
    what: `Matching, ${what}: ${name}`,
    figure: share.toFixed(3),
    reference: `${String(sum('right') + sum('missed'))} elements in common`,
    ratio: '–',
    target: isPromised ? `≥ ${String(leastFound)}` : '–',
    met: isPromised ? share >= leastFound : undefined,
  }));
}

function libraryFacts(service: string, variant: string): Facts {
  return readFacts(readFileSync(join(projectFolder, 'process-library', service, `${variant}.bpmn`), 'utf8'));
}

function percent(share: number): string {
  return `${String(share * 100)} %`;
}
