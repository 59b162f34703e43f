import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { normaliseFacts } from '#bpmn/facts/normalise-facts.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { sourceFromFacts } from '#bpmn/facts/source-from-facts.ts';
import stepFacts from '#bpmn/ud.json';
import { difference } from '#domain/facts/difference.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { anyDiagram } from '#tests/unit/bpmn/facts/any-diagram.ts';
import { anyDamage } from '#tests/unit/bpmn/facts/damaged.ts';
import { anyMerge, puttingTogether } from '#tests/unit/bpmn/facts/merged.ts';
import { repairCases, wholeDiagram } from '#tests/unit/bpmn/facts/repair-cases.ts';

/** Drawing takes long on a busy machine. */
const patience = 180_000;

/** Refused because of its entities. */
const refused = ['own/xxe-http.bpmn'];

const files = Object.entries(
  import.meta.glob<string>('/tests/fixtures/corpus/*/*.{bpmn,bpmn2,xml}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .map(([path, text]) => ({ name: path.replace('/tests/fixtures/corpus/', ''), text }))
  .filter(({ name }) => !refused.includes(name) && !name.includes('encoding'));

let container: HTMLElement;
let viewer: NavigatedViewer;

beforeEach(() => {
  container = document.createElement('div');
  container.style.height = '600px';
  document.body.append(container);
  viewer = new NavigatedViewer({ container, moddleExtensions: { ud: stepFacts } });
});

afterEach(() => {
  viewer.destroy();
  container.remove();
});

/** What bpmn-js says against the facts once they are mended. */
async function warningsOf(facts: Facts): Promise<string[]> {
  const { warnings } = await viewer.importXML(sourceFromFacts(normaliseFacts(facts).facts));
  return (warnings as readonly unknown[]).map((warning) =>
    warning instanceof Object && 'message' in warning ? String(warning.message) : String(warning),
  );
}

test.each(files.map(({ name }) => name))(
  '%s opens without a warning once it is mended',
  async (name) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    expect(await warningsOf(readFacts(text))).toEqual([]);
  },
  patience,
);

test.each(repairCases)(
  'opens without a warning: $fault',
  async ({ operations }) => {
    expect(await warningsOf(puttingTogether(wholeDiagram, operations))).toEqual([]);
  },
  patience,
);

test.each([
  ['a diagram', anyDiagram],
  ['a merge', anyMerge],
  ['a damaged diagram', anyDamage],
])(
  '%s opens without a warning once it is mended',
  async (_, facts) => {
    await fc.assert(
      fc.asyncProperty(facts, async (generated) => {
        expect(await warningsOf(generated)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
  patience,
);

test(
  'two files of the corpus put into one open without a warning once they are mended',
  async () => {
    const file = fc.constantFrom(...files.filter(({ text }) => text.length < 40_000));
    await fc.assert(
      fc.asyncProperty(file, file, async (ours, theirs) => {
        const merged = puttingTogether(readFacts(ours.text), difference(new Map(), readFacts(theirs.text)));
        expect(await warningsOf(merged)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  },
  patience,
);
