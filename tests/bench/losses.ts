import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { projectFolder } from '#commands/install-missing.mjs';
import { serve } from '#commands/serve.mjs';
import type { BenchStudio } from './bench-studio.ts';
import type { Loss } from './losses/losses-of.ts';
import type { FileLosses } from './losses/page.ts';
import type { Figure } from './figure.ts';

const corpus = join(projectFolder, 'tests/fixtures/corpus');

/** Refused when it is opened, because of its entities. */
const refused = 'own/xxe-http.bpmn';

/**
 * What saving loses, over files of many programs (tests/fixtures/corpus/SOURCES.md): opened and saved untouched, and
 * after one edit of each of twenty kinds. The reference is bpmn-js alone, opening and saving without an edit.
 */
export async function measureLosses(studio: BenchStudio): Promise<Figure[]> {
  const outDir = await mkdtemp(join(tmpdir(), 'losses-'));
  const root = join(projectFolder, 'tests/bench/losses');
  const input = join(root, 'page.html');
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir, target: 'esnext', minify: false, rolldownOptions: { input } },
  });
  const server = await serve({ folder: outDir, port: 4481 });
  const page = await studio.browser.newPage({ viewport: { width: 1440, height: 900 } });
  const all: FileLosses[] = [];
  let kinds: typeof lossKinds;
  try {
    await page.goto(`${server.address}/page.html`);
    await page.waitForFunction(() => 'fileLosses' in globalThis);
    kinds = await page.evaluate(() => lossKinds);
    for (const name of await corpusFiles()) {
      const bytes = [...(await readFile(join(corpus, name)))];
      const losses = await page.evaluate((given) => fileLosses(given), bytes);
      for (const [edit, each] of Object.entries(losses.edits)) {
        for (const { kind, what } of each) console.log(`lost: ${name}, ${edit}: ${kind}: ${what}`);
      }
      all.push(losses);
    }
  } finally {
    await page.close();
    await server.close();
    await rm(outDir, { recursive: true });
  }
  return figuresOf(all, kinds);
}

async function corpusFiles(): Promise<string[]> {
  const names = await readdir(corpus, { recursive: true });
  return names.filter((name) => /\.(bpmn2?|xml)$/.test(name) && name !== refused).sort();
}

function figuresOf(all: readonly FileLosses[], kinds: typeof lossKinds): Figure[] {
  const edits = all.flatMap((each) => Object.values(each.edits));
  const changed = all.filter(({ isSame }) => !isSame).length;
  const figure = (what: string, lost: number, plain: number, reference: string): Figure => ({
    what,
    figure: String(lost),
    reference: `${String(plain)} ${reference}`,
    ratio: plain === 0 ? '–' : `${(lost / plain).toFixed(2)} ×`,
    target: '0',
    met: lost === 0,
  });
  const with_ = (kind: Loss['kind']) => (losses: readonly Loss[] | undefined) =>
    losses === undefined || losses.some((loss) => loss.kind === kind);
  return [
    figure(
      `Opened and saved untouched: files of ${String(all.length)} that are not the same bytes`,
      changed,
      all.filter(({ plain }) => plain === undefined || plain.length > 0).length,
      'files lose something with bpmn-js alone',
    ),
    ...kinds.classes.map((kind) =>
      figure(
        `${String(edits.length)} edits of ${String(kinds.edits)} kinds: losses beyond the edit, ${kind}`,
        edits.filter(with_(kind)).length,
        all.filter(({ plain }) => with_(kind)(plain)).length,
        'files with bpmn-js alone and no edit',
      ),
    ),
  ];
}
