import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { projectFolder } from '#commands/install-missing.mjs';
import { readRepositoryFile } from './repository-files.ts';

const kazakh = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const marks = '№«»—–…’“”„·•%+−×≤≥₸°→←↑↓';
const faces = fontFaces(readRepositoryFile('elements/shared/page.css'));

test('the page declares fonts of its own', () => {
  expect(faces.length).toBeGreaterThan(2);
});

test.each([
  ['Kazakh and Russian', kazakh + kazakh.toUpperCase() + 'Ёё'],
  ['Latin', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÜü0123456789'],
])('every letter of %s is drawn with our own fonts, from the very file that the page declares for it', (_, letters) => {
  const missing = [...letters].filter((letter) => !isCovered(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
});

test('common marks are covered as far as the fonts have them', () => {
  const covered = [...marks].filter((mark) => isCovered(mark.codePointAt(0) ?? 0));
  expect(covered).toEqual(expect.arrayContaining([...'№«»—–…’“”„·•%+−×']));
});

/** A browser takes the last declared face whose range holds the letter. */
function isCovered(code: number): boolean {
  const face = faces.findLast(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
  return face?.codes.has(code) ?? false;
}

interface Face {
  readonly ranges: readonly (readonly [number, number])[];
  readonly codes: ReadonlySet<number>;
}

function fontFaces(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = '']) => {
    const file = /url\(['"]?\/([^'")]+)/.exec(body)?.[1] ?? '';
    const list = /unicode-range:([^;]+)/.exec(body)?.[1] ?? 'U+0-10FFFF';
    const ranges = [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
      ([, from = '', to]) => [parseInt(from, 16), parseInt(to ?? from, 16)] as const,
    );
    return { ranges, codes: codesOf(readFileSync(join(projectFolder, 'public', file))) };
  });
}

/**
 * The code points that a WOFF2 file draws: its `cmap` table, which WOFF2 compresses but never transforms.
 * https://www.w3.org/TR/WOFF2/, https://learn.microsoft.com/typography/opentype/spec/cmap (formats 4 and 12)
 */
function codesOf(file: Buffer): Set<number> {
  const cmap = cmapOf(file);
  const codes = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + index * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let segment = 0; segment < segments; segment += 1) {
        const end = table.readUInt16BE(14 + segment * 2);
        const start = table.readUInt16BE(16 + segments * 2 + segment * 2);
        for (let code = start; code <= end && code !== 0xffff; code += 1) codes.add(code);
      }
    } else if (format === 12) {
      for (let group = 0; group < table.readUInt32BE(12); group += 1) {
        const start = table.readUInt32BE(16 + group * 12);
        const end = table.readUInt32BE(20 + group * 12);
        for (let code = start; code <= end; code += 1) codes.add(code);
      }
    }
  }
  return codes;
}

function cmapOf(file: Buffer): Buffer {
  let position = 48;
  let offset = 0;
  let found: readonly [number, number] | undefined;
  const number = (): number => {
    let value = 0;
    for (;;) {
      const byte = file.readUInt8(position);
      position += 1;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  };
  for (let table = 0; table < file.readUInt16BE(12); table += 1) {
    const flags = file.readUInt8(position);
    position += 1;
    const known = flags & 0x3f;
    if (known === 0x3f) position += 4;
    const length = number();
    // Known tables 10 and 11 are glyf and loca, which version 0 transforms; every other table, when version is not 0.
    const version = flags >> 6;
    const transformed = known === 10 || known === 11 ? version !== 3 : version !== 0;
    const stored = transformed ? number() : length;
    if (known === 0) found = [offset, length];
    offset += stored;
  }
  if (found === undefined) throw new Error('a font without cmap');
  const tables = brotliDecompressSync(file.subarray(position, position + file.readUInt32BE(20)));
  return tables.subarray(found[0], found[0] + found[1]);
}
