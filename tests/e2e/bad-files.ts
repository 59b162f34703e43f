import { readFileSync } from 'node:fs';
import { mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { variantKinds } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import type { FileProblem } from '#exchange/file-problem.ts';
import { program } from '#exchange/program.ts';
import { writePackage } from '#exchange/write-package.ts';
import { layZip } from '#exchange/zip-layout.ts';
import { packFile, readZip, type ZipFiles } from '#exchange/zip.ts';
import { lyingPackage, plain, recordsFile, text, withRecords } from '#tests/unit/exchange/forged-package.ts';

/** A file that must not be taken in, and why. */
export interface BadFile extends FileProblem {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bpmn = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';
const mebibyte = 1024 * 1024;

/** Files that are no diagram that can be opened; the places are counted by hand. */
export const badDiagrams: readonly BadFile[] = [
  bad('prose.bpmn', 'Өтініш қабылданды.', 'not-xml'),
  bad('page.bpmn', '<html><body><script>window.ran = true</script></body></html>', 'not-bpmn', { root: 'html' }),
  bad('cut.bpmn', `<definitions ${bpmn}>\n  <process id="p">\n    <task id="t"`, 'truncated', { line: 3 }),
  bad('tag.bpmn', `<definitions ${bpmn}>\n  <process id="p">\n  </proces>\n</definitions>`, 'xml-tag', {
    ...{ line: 3, column: 3, element: 'process' },
  }),
  bad(
    'bomb.bpmn',
    `<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<definitions ${bpmn} name="&b;"/>`,
    'entities-refused',
    { line: 2 },
  ),
  bad(
    'external.bpmn',
    `<?xml version="1.0"?>\n<!DOCTYPE d [<!ENTITY a SYSTEM "http://hostile.test/a">]>\n<definitions ${bpmn} name="&a;"/>`,
    'entities-refused',
    { line: 2 },
  ),
];

/** Packages and archives that must not be taken in, made from the package of a project. */
export async function badPackages(good: Uint8Array): Promise<readonly BadFile[]> {
  const files = await filesOf(good);
  const manifest = plain(files.get('manifest.json'));
  const other = plain(files.get(recordsFile)).replace('"revision":1', '"revision":2');
  const file = packFile('a.txt', text('a'));
  const zeros = packFile('zeros.txt', new Uint8Array(3 * mebibyte));
  const huge = { ...packFile('huge.txt', text('a')), size: 300 * mebibyte };
  return [
    bad('path.zip', layZip([packFile('../a.txt', text('a'))]), 'zip-path', { file: '../a.txt' }),
    bad('ratio.zip', layZip([zeros]), 'zip-bomb', {
      ...{ file: 'zeros.txt', ratio: Math.round(zeros.size / zeros.packed.length), limit: 200 },
    }),
    bad('size.zip', layZip([huge]), 'zip-file-too-large', { file: 'huge.txt', size: 300, limit: 200 }),
    bad('double.zip', layZip([file, file]), 'zip-duplicate', { file: 'a.txt' }),
    bad(
      'lying.zip',
      lyingPackage(files, (changed) => changed.set(recordsFile, text(other))),
      'file-altered',
      { file: recordsFile },
    ),
    bad(
      'newer.zip',
      lyingPackage(files, (changed) =>
        changed.set('manifest.json', text(manifest.replace(/"version":1\b/, '"version":2'))),
      ),
      'newer-version',
      { found: 2, known: 1 },
    ),
    bad('json.zip', await withRecords(files, (json) => json.slice(0, -1)), 'json-broken', { file: recordsFile }),
  ];
}

/** A package whose records say a text where a number must be. */
export async function packageOfWrongTypes(good: Uint8Array): Promise<Uint8Array> {
  return withRecords(await filesOf(good), (json) => json.replace('"revision":1', '"revision":"1"'));
}

/** The package of a project, as the studio would export it. */
export async function packageOf(content: Content): Promise<Uint8Array> {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>';
  const pictures = Object.fromEntries(variantKinds.map((kind) => [kind, drawing]));
  return writePackage(content, pictures, { draft: true, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program });
}

export async function filesOf(archive: Uint8Array): Promise<ZipFiles> {
  return readZip(archive, { files: 1000, fileSize: 100 * mebibyte, totalSize: 200 * mebibyte });
}

/** A file of the corpus of diagrams. */
export function corpusFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`tests/fixtures/corpus/own/${name}`));
}

/** Writes the files into a folder and gives their paths; a number of bytes makes a file of that size. */
export async function written(
  folder: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array | number }[],
): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const path = join(folder, name);
      await writeFile(path, typeof bytes === 'number' ? '' : bytes);
      if (typeof bytes === 'number') await truncate(path, bytes);
      return path;
    }),
  );
}

function bad(
  name: string,
  content: string | Uint8Array,
  code: FileProblem['code'],
  params: FileProblem['params'] = {},
): BadFile {
  return { name, bytes: typeof content === 'string' ? text(content) : content, code, params };
}
