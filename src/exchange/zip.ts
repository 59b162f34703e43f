import { deflateSync, Inflate } from 'fflate';
import { pacer } from './pacer.ts';
import { crc32 } from './crc32.ts';
import { FileRefused, refusal } from './file-problem.ts';
import { inMebibytes } from './file-size.ts';
import { announcedCount, endOfDirectory, layZip, packedStart, readDirectory } from './zip-layout.ts';
import type { DirectoryLine, ZipPart } from './zip-layout.ts';

/** Files of an archive by name, in their order. */
export type ZipFiles = ReadonlyMap<string, Uint8Array>;

/** What an archive may hold; checked by its directory before one byte is inflated. */
export interface ZipLimits {
  readonly files: number;
  /** Bytes of one file and of all together, unpacked. */
  readonly fileSize: number;
  readonly totalSize: number;
}

/** A text of this size or less may shrink as far as it likes; a larger one that shrinks more than `bombRatio` is a bomb. */
const harmlessSize = 1024 * 1024;
const bombRatio = 200;
const inflateStep = 16 * 1024;
const deflated = 8;

/** A file as it will lie in the archive: deflated, or stored when that is not smaller or `store` asks for it. */
export function packFile(name: string, bytes: Uint8Array, store = false): ZipPart {
  return partOf(name, bytes, store ? bytes : deflateSync(bytes, { level: 6 }));
}

/**
 * The same by the platform's own compression where it has one: ten times as fast, for backups of many projects.
 * Its bytes may differ from platform to platform.
 */
export async function packFileFast(name: string, bytes: Uint8Array): Promise<ZipPart> {
  if (typeof CompressionStream === 'undefined') return packFile(name, bytes);
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return partOf(name, bytes, new Uint8Array(await new Response(stream).arrayBuffer()));
}

function partOf(name: string, bytes: Uint8Array, packed: Uint8Array): ZipPart {
  const smaller = packed.length < bytes.length;
  return {
    name,
    method: smaller ? deflated : 0,
    crc: crc32(bytes),
    size: bytes.length,
    packed: smaller ? packed : bytes,
  };
}

/** The archive of the files in their order: same files, same bytes. Lets the page breathe between files. */
export async function writeZip(files: ZipFiles): Promise<Uint8Array> {
  const breathe = pacer();
  const parts: ZipPart[] = [];
  for (const [name, bytes] of files) {
    parts.push(packFile(name, bytes));
    await breathe();
  }
  return layZip(parts);
}

/**
 * The files of an archive. Throws `FileRefused` before inflating for anything that could harm or mislead:
 * too many or too large files, bombs, paths that lead elsewhere, double names, links, encryption, overlapping files;
 * while inflating for a size or checksum that does not hold.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<ZipFiles> {
  const breathe = pacer();
  const files = new Map<string, Uint8Array>();
  for (const { line, packed } of checkedParts(bytes, limits)) {
    if (line.name.endsWith('/')) continue;
    files.set(line.name, unpack({ ...line, packed }));
    await breathe();
  }
  return files;
}

/** A file in an archive that passed every check that needs no inflating. */
export interface CheckedPart {
  readonly line: DirectoryLine;
  readonly start: number;
  readonly packed: Uint8Array;
}

/** The parts of an archive in the order of its directory. Throws as `readZip`, before inflating. */
export function checkedParts(bytes: Uint8Array, limits: ZipLimits): CheckedPart[] {
  const startsAsZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const end = endOfDirectory(bytes);
  if (end < 0) throw refusal(startsAsZip ? 'zip-truncated' : 'not-zip');
  const count = announcedCount(bytes, end);
  if (count > limits.files) throw refusal('zip-too-many', { count, limit: limits.files });
  const lines = readDirectory(bytes, end);
  if (!lines) throw refusal('zip-broken');
  checkNames(lines);
  checkSizes(lines, limits);
  const parts = lines.map((line) => {
    const start = packedStart(bytes, line, end);
    if (start < 0) throw refusal('zip-broken');
    return { line, start, packed: bytes.subarray(start, start + line.packedSize) };
  });
  refuseOverlap(parts);
  return parts;
}

function checkNames(lines: readonly DirectoryLine[]): void {
  const seen = new Set<string>();
  for (const line of lines) {
    const file = printable(line.name);
    if (!isSafePath(line.name)) throw refusal('zip-path', { file });
    const folded = line.name.normalize('NFC').toLowerCase();
    if (seen.has(folded)) throw refusal('zip-duplicate', { file });
    seen.add(folded);
    if (line.flags & 0x2041) throw refusal('zip-encrypted', { file });
    if (line.method !== 0 && line.method !== deflated) throw refusal('zip-method', { file, method: line.method });
    if (!isPlainFile(line)) throw refusal('zip-link', { file });
  }
}

/** Only names that stay below the folder they are unpacked into, on every system. */
function isSafePath(name: string): boolean {
  const path = name.endsWith('/') ? name.slice(0, -1) : name;
  if (/[\u0000-\u001f\u007f\\:\ufffd]/.test(path)) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

/** Unix keeps the file's type in the upper half of the attributes: links and devices are refused. */
function isPlainFile(line: DirectoryLine): boolean {
  const type = line.attributes >>> 28;
  const madeOnUnix = line.madeBy >> 8 === 3 || line.madeBy >> 8 === 19;
  return !madeOnUnix || type === 0 || type === 8 || (type === 4 && line.name.endsWith('/'));
}

/** Refuses sizes beyond the limits and bombs, by what the lines say. Throws as `readZip`. */
export function checkSizes(
  lines: readonly Pick<DirectoryLine, 'name' | 'size' | 'packedSize' | 'method'>[],
  limits: ZipLimits,
): void {
  let total = 0;
  for (const { name, size, packedSize, method } of lines) {
    const file = printable(name);
    if (size > limits.fileSize) throw tooLarge(file, size, limits.fileSize);
    if (size > harmlessSize && size > packedSize * bombRatio) {
      throw refusal('zip-bomb', { file, ratio: Math.round(size / Math.max(1, packedSize)), limit: bombRatio });
    }
    if ((method === 0 && size !== packedSize) || (name.endsWith('/') && size > 0)) throw refusal('zip-size', { file });
    total += size;
  }
  if (total > limits.totalSize) {
    throw refusal('zip-total', { size: inMebibytes(total), limit: inMebibytes(limits.totalSize) });
  }
}

function tooLarge(file: string, size: number, limit: number) {
  return refusal('zip-file-too-large', { file, size: inMebibytes(size), limit: inMebibytes(limit) });
}

/** Files that share packed bytes multiply a small archive into a huge one without any bad ratio. */
function refuseOverlap(parts: readonly CheckedPart[]): void {
  let end = 0;
  for (const part of [...parts].sort((left, right) => left.line.offset - right.line.offset)) {
    if (part.line.offset < end) throw refusal('zip-broken');
    end = part.start + part.line.packedSize;
  }
}

/** The content of a part. Throws `FileRefused`: `zip-size`, `zip-checksum`. */
export function unpack(part: ZipPart): Uint8Array {
  const bytes = unpackUnchecked(part);
  if (crc32(bytes) !== part.crc) throw refusal('zip-checksum', { file: printable(part.name) });
  return bytes;
}

/** The same whatever its checksum says. Inflates step by step and stops as soon as more comes out than `size` says. */
export function unpackUnchecked({ name, method, size, packed }: Omit<ZipPart, 'crc'>): Uint8Array {
  const file = printable(name);
  const bytes = method === 0 ? packed.slice() : inflate(packed, size, file);
  if (bytes.length !== size) throw refusal('zip-size', { file });
  return bytes;
}

function inflate(packed: Uint8Array, size: number, file: string): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  const stream = new Inflate((chunk) => {
    if (at + chunk.length > size) throw refusal('zip-size', { file });
    bytes.set(chunk, at);
    at += chunk.length;
  });
  try {
    for (let from = 0; from < packed.length; from += inflateStep) {
      stream.push(packed.subarray(from, from + inflateStep), from + inflateStep >= packed.length);
    }
  } catch (error) {
    throw error instanceof FileRefused ? error : refusal('zip-checksum', { file });
  }
  return bytes.subarray(0, at);
}

/** A name from outside, fit to be shown in a message. */
function printable(name: string): string {
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�').slice(0, 200);
}
