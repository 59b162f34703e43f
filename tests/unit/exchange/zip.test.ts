import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { layZip, type ZipPart } from '#exchange/zip-layout.ts';
import { packFile, readZip, writeZip } from '#exchange/zip.ts';
import { codeOf, refusalOf } from './refusal-of.ts';
import { sameBytes } from './same-bytes.ts';

const mebibyte = 1024 * 1024;
const limits = { files: 20, fileSize: 4 * mebibyte, totalSize: 8 * mebibyte };
const text = (value: string) => new TextEncoder().encode(value);
const read = (bytes: Uint8Array) => readZip(bytes, limits);
const archive = (...parts: ZipPart[]) => layZip(parts);
const named = (name: string) => packFile(name, text('x'));
/** The first place of a signature, counted from `from`. */
const place = (bytes: Uint8Array, signature: number[], from = 0) =>
  Buffer.from(bytes).indexOf(Buffer.from(signature), from);
const directory = [0x50, 0x4b, 1, 2];

function patched(bytes: Uint8Array, at: number, ...values: number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
}

const anyFiles = fc.dictionary(
  fc.stringMatching(/^[a-z0-9_-]{1,12}(\/[a-z0-9]{1,8}){0,2}\.(json|bpmn)$/),
  fc.uint8Array({ maxLength: 2000 }),
  {
    maxKeys: 8,
  },
);

describe('an archive of ours', () => {
  test('gives back its files in their order', async () => {
    await fc.assert(
      fc.asyncProperty(anyFiles, async (object) => {
        const files = new Map(Object.entries(object));
        const again = await read(await writeZip(files));
        expect([...again.keys()]).toEqual([...files.keys()]);
        for (const [name, bytes] of files) expect(sameBytes(again.get(name) ?? new Uint8Array(), bytes)).toBe(true);
      }),
    );
  });

  test('has the same bytes whenever it is written and is read by other programs', async () => {
    const files = new Map([
      ['manifest.json', text('{}')],
      ['01_as-is/as-is.bpmn', text('<definitions/>'.repeat(500))],
    ]);
    const bytes = await writeZip(files);
    expect(sameBytes(bytes, await writeZip(files))).toBe(true);
    expect(unzipSync(bytes)).toEqual(Object.fromEntries(files));
  });

  test('may come from other programs too', async () => {
    const bytes = zipSync({ 'a/b.txt': text('hello'.repeat(1000)), 'c.txt': [text('stored'), { level: 0 }] });
    expect([...(await read(bytes)).keys()]).toEqual(['a/b.txt', 'c.txt']);
  });
});

describe('an archive is refused', () => {
  const good = archive(named('a.txt'), named('b.txt'));
  const paths = [
    '../a.txt',
    'a/../../b',
    '/etc/passwd',
    'a\\b',
    'C:/a',
    'c:a',
    'a\0b',
    '.',
    './a',
    'a//b',
    '..',
    'a/..',
    '\u202e\n',
    '',
  ];

  test.each(paths)('for the path %j', async (path) => {
    expect(await codeOf(() => read(archive(named(path))))).toBe('zip-path');
  });

  test.each([
    ['a.txt', 'a.txt'],
    ['a.txt', 'A.TXT'],
    ['Қала.txt', 'қала.txt'],
    ['\u0439.txt', '\u0438\u0306.txt'],
  ])('for the double names %s and %s', async (first, second) => {
    expect(await codeOf(() => read(archive(named(first), named(second))))).toBe('zip-duplicate');
  });

  test('for a bomb, before it is inflated', async () => {
    const { code, params } = await refusalOf(() => read(archive(packFile('bomb', new Uint8Array(3 * mebibyte)))));
    expect([code, params['file']]).toEqual(['zip-bomb', 'bomb']);
  });

  test('for a bomb that lies about its size, without taking the memory', async () => {
    const part = packFile('bomb', new Uint8Array(16 * mebibyte));
    expect(await codeOf(() => read(archive({ ...part, size: 1000 })))).toBe('zip-size');
  });

  test('for files that share their bytes', async () => {
    const bytes = archive(named('a.txt'), named('a.txt'));
    const second = place(bytes, directory, place(bytes, directory) + 4);
    const renamed = patched(bytes, place(bytes, [...text('a.txt')], second), 0x62);
    expect(await codeOf(() => read(patched(renamed, second + 42, 0, 0, 0, 0)))).toBe('zip-broken');
    expect(await codeOf(() => read(patched(bytes, second + 42, 0, 0, 0, 0)))).toBe('zip-duplicate');
  });

  test('for too many files, one too large or all too large', async () => {
    const many = Array.from({ length: 21 }, (_, index) => named(`${index}`));
    const noise = (size: number) => Uint8Array.from({ length: size }, (_, index) => (index * 2654435761) >>> 24);
    const large = (name: string, size: number) => packFile(name, noise(size), true);
    expect(await codeOf(() => read(archive(...many)))).toBe('zip-too-many');
    expect(await codeOf(() => read(archive(large('a', 5 * mebibyte))))).toBe('zip-file-too-large');
    expect(await codeOf(() => read(archive(...['a', 'b', 'c'].map((name) => large(name, 3 * mebibyte)))))).toBe(
      'zip-total',
    );
  });

  test('for encryption, links and unknown methods', async () => {
    const at = place(good, directory);
    expect(await codeOf(() => read(patched(good, at + 8, 1)))).toBe('zip-encrypted');
    expect(await codeOf(() => read(patched(good, at + 10, 12)))).toBe('zip-method');
    const link = patched(patched(good, at + 5, 3), at + 38, 0, 0, 0xff, 0xa1);
    expect(await codeOf(() => read(link))).toBe('zip-link');
  });

  test('when it is cut, is none, or its checksum is wrong', async () => {
    expect(await codeOf(() => read(good.slice(0, -8)))).toBe('zip-truncated');
    expect(await codeOf(() => read(text('just text')))).toBe('not-zip');
    expect(await codeOf(() => read(new Uint8Array()))).toBe('not-zip');
    expect(await codeOf(() => read(patched(good, 35, 0x79)))).toBe('zip-checksum');
  });

  test('or read, but never ends otherwise, whatever byte is wrong', async () => {
    const bytes = archive(packFile('a.txt', text('hello '.repeat(50))), named('b.txt'));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        await read(patched(bytes, at, (bytes[at] ?? 0) ^ change)).catch((error: unknown) => {
          expect(error).toHaveProperty('problem.code');
        });
      }),
      { numRuns: 500 },
    );
  });
});
