import fc from 'fast-check';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { program } from '#exchange/program.ts';
import { verifyPackage } from '#exchange/verify-package.ts';
import { writePackage } from '#exchange/write-package.ts';
import { readZip, writeZip, type ZipFiles } from '#exchange/zip.ts';
import { findHeader, layZip } from '#exchange/zip-layout.ts';
import { packFile } from '#exchange/zip.ts';
import { corpusSource, sampleProject } from './sample-project.ts';

const limits = { files: 100, fileSize: 1e8, totalSize: 1e8 };
const sheet = '00_portal-sheet.html';
const asIs = '01_as-is/as-is.bpmn';
let bytes: Uint8Array;
let files: ZipFiles;

beforeAll(async () => {
  bytes = await writePackage(
    sampleProject(),
    {},
    { draft: true, findings: [], createdAt: '2026-11-20T10:00:00.000Z', program },
  );
  files = await readZip(bytes, limits);
});

/** The archive with other files, laid out as the program does. */
function laid(change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const changed = new Map(files);
  change(changed);
  return layZip([...changed].map(([name, file]) => packFile(name, file, name === 'manifest.json')));
}

async function found(archive: Uint8Array): Promise<string[]> {
  const { problems } = await verifyPackage(archive);
  return problems.map(({ file, problem }) => `${problem.code} ${file}`.trim());
}

const text = (value: string) => new TextEncoder().encode(value);

describe('verification', () => {
  test('finds nothing in a package as it was exported', async () => {
    expect(await found(bytes)).toEqual([]);
    expect((await verifyPackage(bytes)).manifest?.format).toBe('uderis-package');
  });

  test('names an altered, a missing and an added file', async () => {
    const archive = laid((changed) => {
      changed.set(asIs, text(corpusSource('own/public-service-ru.bpmn').text));
      changed.delete(sheet);
      changed.set('05_supporting/note.txt', text('surprise'));
    });
    expect(await found(archive)).toEqual([
      `file-missing ${sheet}`,
      `file-size ${asIs}`,
      'file-added 05_supporting/note.txt',
    ]);
  });

  test('names a file of the same size with another byte', async () => {
    const archive = laid((changed) =>
      changed.set(
        sheet,
        (changed.get(sheet) ?? bytes).map((byte, at) => (at === 900 ? byte ^ 1 : byte)),
      ),
    );
    expect(await found(archive)).toEqual([`file-altered ${sheet}`]);
  });

  test('names files in another order', async () => {
    const archive = laid((changed) => {
      const first = changed.get(sheet) ?? bytes;
      changed.delete(sheet);
      changed.set(sheet, first);
    });
    expect((await found(archive))[0]).toMatch(/^file-order /);
  });

  test('names an altered manifest, even when it is valid', async () => {
    const manifest = new TextDecoder().decode(files.get('manifest.json'));
    const archive = laid((changed) =>
      changed.set('manifest.json', text(manifest.replace('"draft":true', '"draft":false'))),
    );
    expect(await found(archive)).toEqual(['manifest-altered manifest.json']);
    expect(await found(laid((changed) => changed.set('manifest.json', text(`${manifest} `))))).toEqual([
      'manifest-altered manifest.json',
    ]);
  });

  test('names bytes before, after and missing at the end', async () => {
    const extra = text('extra bytes');
    expect(await found(new Uint8Array([...bytes, ...extra]))).toEqual(['bytes-added']);
    expect(await found(new Uint8Array([...extra, ...bytes]))).toEqual(['bytes-added']);
    expect(await found(new Uint8Array([...bytes, ...new Uint8Array(70_000)]))).toEqual(['bytes-added']);
    expect(await found(bytes.slice(0, -5))).toEqual(['bytes-missing']);
  });

  test('names the file in whose data a package was cut', async () => {
    const at = findHeader(bytes, '05_supporting/records.json');
    const problems = await found(bytes.slice(0, at + 100));
    expect(problems).toContain('file-altered 05_supporting/records.json');
    expect(problems).toContain('file-altered 05_supporting/registers.xlsx');
  });

  test('names changed times and other bytes around a file', async () => {
    const at = findHeader(bytes, asIs);
    expect(await found(bytes.map((byte, index) => (index === at + 10 ? 0x21 : byte)))).toEqual([
      `packing-altered ${asIs}`,
    ]);
  });

  test('names an archive that another program packed anew', async () => {
    expect(await found(zipSync(Object.fromEntries(files)))).toContain('repacked');
  });

  test('says why a file is no package at all', async () => {
    expect(await found(text('prose'))).toEqual(['not-zip']);
    expect(await found(new Uint8Array())).toEqual(['empty']);
    expect(await found(await writeZip(new Map([['a.txt', text('a')]])))).toEqual(['file-missing manifest.json']);
    expect(await found(zipSync({ '../manifest.json': text('{}') }))).toEqual(['zip-path ../manifest.json']);
  });

  test('notices every single altered byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ change;
        expect(await found(altered)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('names the file in whose bytes the altered byte lies', async () => {
    const names = [...files.keys()].slice(1);
    const starts = names.map((name) => findHeader(bytes, name));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(names.length - 1),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        async (index, share) => {
          const from = starts[index] ?? 0;
          const to = starts[index + 1] ?? bytes.length - 2000;
          const altered = bytes.slice();
          const at = from + Math.floor((to - from) * share);
          altered[at] = (altered[at] ?? 0) ^ 0x10;
          expect((await found(altered)).join('\n')).toContain(names[index]);
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);

  test('notices every byte of the directory and the end record', async () => {
    const start = bytes.length - 900;
    for (let at = start; at < bytes.length; at++) {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 0xff;
      expect(await found(altered)).not.toEqual([]);
    }
  }, 120_000);
});
