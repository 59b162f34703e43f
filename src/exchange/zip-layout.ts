/**
 * The bytes around the files of a ZIP archive (APPNOTE 6.3.10, without ZIP64): one writer, whose output depends on
 * nothing but its input, and one reader of the directory. What inflates and limits stands in zip.ts.
 */
const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localSize = 30;
const directorySize = 46;
const endSize = 22;
const longestComment = 0xffff;
/** 1 January 1980 00:00: archives of the same files have the same bytes whenever they are written. */
const fixedDate = 0x0021;
const namesAreUtf8 = 0x0800;
const version = 20;

/** A file as it lies in the archive: `method` 0 stored, 8 deflated. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** One line of an archive's directory as it stands there, nothing checked yet. */
export interface DirectoryLine {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly madeBy: number;
  readonly attributes: number;
  readonly offset: number;
}

/** The archive with its parts in the given order and not one byte that is not determined by them. */
export function layZip(parts: readonly ZipPart[]): Uint8Array {
  const names = parts.map((part) => new TextEncoder().encode(part.name));
  const bodies = parts.reduce(
    (sum, part, index) => sum + localSize + (names[index]?.length ?? 0) + part.packed.length,
    0,
  );
  const directory = names.reduce((sum, name) => sum + directorySize + name.length, 0);
  const bytes = new Uint8Array(bodies + directory + endSize);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let line = bodies;
  for (const [index, part] of parts.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(line, directorySignature, true);
    view.setUint16(line + 4, version, true);
    view.setUint32(line + 42, at, true);
    writeCommon(view, line + 6, part, name.length);
    bytes.set(name, line + directorySize);
    line += directorySize + name.length;
    view.setUint32(at, localSignature, true);
    writeCommon(view, at + 4, part, name.length);
    bytes.set(name, at + localSize);
    bytes.set(part.packed, at + localSize + name.length);
    at += localSize + name.length + part.packed.length;
  }
  view.setUint32(line, endSignature, true);
  view.setUint16(line + 8, parts.length, true);
  view.setUint16(line + 10, parts.length, true);
  view.setUint32(line + 12, directory, true);
  view.setUint32(line + 16, bodies, true);
  return bytes;
}

/** A stretch of a laid archive: the header before a file, its packed bytes, its directory line, or the end record. */
export interface ZipRegion {
  readonly from: number;
  readonly part: 'header' | 'data' | 'line' | 'end';
  readonly name: string;
}

/** The regions of `layZip(parts)` in their order; each ends where the next begins. */
export function zipRegions(parts: readonly ZipPart[]): ZipRegion[] {
  const regions: ZipRegion[] = [];
  let at = 0;
  const lengths = parts.map((part) => new TextEncoder().encode(part.name).length);
  for (const [index, { name, packed }] of parts.entries()) {
    regions.push({ from: at, part: 'header', name });
    at += localSize + (lengths[index] ?? 0);
    regions.push({ from: at, part: 'data', name });
    at += packed.length;
  }
  for (const [index, { name }] of parts.entries()) {
    regions.push({ from: at, part: 'line', name });
    at += directorySize + (lengths[index] ?? 0);
  }
  return [...regions, { from: at, part: 'end', name: '' }];
}

/** Where the local header of a file of this name stands, found by its signature, or -1. */
export function findHeader(bytes: Uint8Array, name: string): number {
  const wanted = new TextEncoder().encode(name);
  const view = viewOf(bytes);
  for (let at = 0; at + localSize + wanted.length <= bytes.length; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== localSignature) continue;
    if (wanted.every((byte, index) => bytes[at + localSize + index] === byte)) return at;
  }
  return -1;
}

/** Checksum and sizes that the local header at `at` states, and where the packed bytes begin. */
export function readHeader(
  bytes: Uint8Array,
  at: number,
): { crc: number; packedSize: number; size: number; start: number } {
  const view = viewOf(bytes);
  const start = at + localSize + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return {
    crc: view.getUint32(at + 14, true),
    packedSize: view.getUint32(at + 18, true),
    size: view.getUint32(at + 22, true),
    start,
  };
}

/** Bytes from the start of a local header to the packed bytes, as `layZip` writes it. */
export function headerLength(name: string): number {
  return localSize + new TextEncoder().encode(name).length;
}

/** The 26 bytes that a local header and a directory line share. */
function writeCommon(view: DataView, at: number, part: ZipPart, nameLength: number): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, namesAreUtf8, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, fixedDate, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Where the end record stands, or -1: the bytes are no ZIP or were cut short. */
export function endOfDirectory(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - endSize - longestComment);
  for (let at = bytes.length - endSize; at >= first; at--) if (view.getUint32(at, true) === endSignature) return at;
  return -1;
}

/** Number of files that the end record announces, 65535 when the archive needs ZIP64. */
export function announcedCount(bytes: Uint8Array, end: number): number {
  return viewOf(bytes).getUint16(end + 10, true);
}

/** The directory's lines in their order, or `undefined` when it does not lie where the end record says. */
export function readDirectory(bytes: Uint8Array, end: number): DirectoryLine[] | undefined {
  const view = viewOf(bytes);
  const start = view.getUint32(end + 16, true);
  const lines: DirectoryLine[] = [];
  let at = start;
  for (let count = announcedCount(bytes, end); count > 0; count--) {
    if (at + directorySize > end || view.getUint32(at, true) !== directorySignature) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const next = at + directorySize + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return undefined;
    lines.push({
      name: decodeName(bytes.subarray(at + directorySize, at + directorySize + nameLength)),
      madeBy: view.getUint16(at + 4, true),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      attributes: view.getUint32(at + 38, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at - start === view.getUint32(end + 12, true) ? lines : undefined;
}

/** Where the packed bytes of a line begin, or -1 when its local header is not there, names another file or runs over the end. */
export function packedStart(bytes: Uint8Array, line: DirectoryLine, end: number): number {
  const view = viewOf(bytes);
  const { offset } = line;
  if (offset + localSize > end || view.getUint32(offset, true) !== localSignature) return -1;
  const nameEnd = offset + localSize + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  const sameName = decodeName(bytes.subarray(offset + localSize, nameEnd)) === line.name;
  return sameName && start + line.packedSize <= end ? start : -1;
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
