import { writeBackup } from '#exchange/write-backup.ts';
import { writePackage } from '#exchange/write-package.ts';
import type { Content, Workspace } from '#domain/workspace.ts';
import { libraryProject } from '#tests/e2e/stored-workspace.ts';
import { median, milliseconds, ratioOf, type Figure } from './figure.ts';

const many = 200;
const few = 10;
const rounds = 5;
const wholeRounds = 3;
const promised = 1.25;
const program = { name: 'Üderis Studio', version: 'bench' };
const createdAt = '2026-11-22T00:00:00.000Z';

/** Time and bytes of one package, and whether packages and the backup of many projects grow in step with their number. */
export async function measurePacking(): Promise<Figure[]> {
  const contents = Array.from({ length: many }, () => libraryProject('land/land-plot'));
  await packed(contents.slice(0, 3));
  const singles: number[] = [];
  let bytes = 0;
  for (const content of contents.slice(0, 5)) {
    const since = performance.now();
    bytes = (await pack(content)).length;
    singles.push(performance.now() - since);
  }
  const one = median(singles);
  const [smallPackages, allPackages] = [await medianOfFew(contents, packed), await packed(contents)];
  const [smallBackup, wholeBackup] = await mediansOfBackups(contents);
  return [
    {
      what: 'Package of 1 project without pictures',
      figure: `${milliseconds(one)}, ${(bytes / 1024).toFixed(0)} KB`,
      reference: `${(sizeOf(contents[0]) / 1024).toFixed(0)} KB of content`,
      ratio: ratioOf(bytes, sizeOf(contents[0])),
      target: '–',
      met: undefined,
    },
    linear(`Packages of ${String(many)} projects, per project`, allPackages, smallPackages),
    linear(`Backup of ${String(many)} projects, per project`, wholeBackup, smallBackup),
  ];
}

function linear(what: string, all: number, small: number): Figure {
  return {
    what,
    figure: milliseconds(all / many),
    reference: `${milliseconds(small / few)} at ${String(few)} projects`,
    ratio: ratioOf(all / many, small / few),
    target: `≤ ${String(promised)} × (linear)`,
    met: all / many / (small / few) <= promised,
  };
}

/** Time of few projects: a single short measurement would be at the mercy of one pause of the machine. */
async function medianOfFew<Part extends Content>(
  contents: readonly Part[],
  measure: (contents: readonly Part[]) => Promise<number>,
): Promise<number> {
  const times: number[] = [];
  for (let from = 0; from < few * rounds; from += few) times.push(await measure(contents.slice(from, from + few)));
  return median(times);
}

/** Time of few projects and of all, each once in every round: a busy minute of the machine must not meet one alone. */
async function mediansOfBackups(contents: Parameters<typeof backedUp>[0]): Promise<readonly [number, number]> {
  const [small, whole]: [number[], number[]] = [[], []];
  for (let round = 0; round < wholeRounds; round += 1) {
    small.push(await medianOfFew(contents, backedUp));
    whole.push(await backedUp(contents));
  }
  return [median(small), median(whole)];
}

function pack(content: Content): Promise<Uint8Array> {
  return writePackage(content, {}, { draft: true, findings: [], createdAt, program });
}

async function packed(contents: readonly Content[]): Promise<number> {
  const since = performance.now();
  for (const content of contents) await pack(content);
  return performance.now() - since;
}

async function backedUp(contents: readonly (Content & { readonly id: string })[]): Promise<number> {
  const workspace: Workspace = {
    id: contents[0]?.id ?? '',
    documents: contents.flatMap((content) => content.documents),
    records: contents.flatMap((content) => content.records),
    diagrams: contents.flatMap((content) => content.diagrams),
    journal: contents.flatMap((content) => content.journal),
  };
  const since = performance.now();
  await writeBackup(workspace, { createdAt, program });
  return performance.now() - since;
}

/** Bytes of a content as plain JSON: what a package would hold without packing, tables and sheet. */
function sizeOf(content: Content | undefined): number {
  return Buffer.byteLength(JSON.stringify(content ?? {}));
}
