import { archiveLimits } from './archive.ts';
import { FileRefused, type FileProblem } from './file-problem.ts';
import type { ManifestFile } from './manifest-schema.ts';
import { packageFiles } from './package-files.ts';
import { findHeader, headerLength, readHeader, type ZipPart } from './zip-layout.ts';
import { checkedParts, checkSizes } from './zip.ts';

/** What was found of an archive: its parts in the order of their bytes, from `base` on. */
export interface FoundParts {
  readonly base: number;
  readonly parts: readonly ZipPart[];
}

/** The parts that the directory lists. Throws `FileRefused` when it is damaged or the archive dangerous. */
export function partsByDirectory(bytes: Uint8Array): FoundParts {
  const parts = checkedParts(bytes, archiveLimits.backup)
    .sort((left, right) => left.start - right.start)
    .map(({ line, packed }) => ({ name: line.name, method: line.method, crc: line.crc, size: line.size, packed }));
  return { base: 0, parts };
}

/** The manifest of a damaged archive, found by its own header at the front. */
export function manifestAtFront(bytes: Uint8Array): { base: number; part: ZipPart } | undefined {
  const base = findHeader(bytes, packageFiles.manifest);
  if (base < 0) return undefined;
  const { crc, size } = readHeader(bytes, base);
  const start = base + headerLength(packageFiles.manifest);
  const packed = bytes.subarray(start, start + size);
  return { base, part: { name: packageFiles.manifest, method: 0, crc, size, packed } };
}

/** The parts of a damaged archive cut out where the manifest says that they are. Throws `FileRefused` for sizes beyond the limits. */
export function partsByManifest(
  bytes: Uint8Array,
  { base, part }: { base: number; part: ZipPart },
  files: readonly ManifestFile[],
): FoundParts {
  const lines = files.map(({ name, size, packed }) => ({
    name,
    size,
    packedSize: packed.size,
    method: packed.size < size ? 8 : 0,
  }));
  checkSizes(lines, archiveLimits.backup);
  let at = base + headerLength(part.name) + part.packed.length;
  const parts = lines.map(({ name, size, packedSize, method }): ZipPart => {
    const crc = at + 30 <= bytes.length ? readHeader(bytes, at).crc : 0;
    const start = at + headerLength(name);
    at = start + packedSize;
    return { name, method, crc, size, packed: bytes.subarray(start, at) };
  });
  return { base, parts: [part, ...parts] };
}

/** What `read` gave, or the problem for which it refused. */
export type Outcome<Result> =
  { readonly problem?: undefined; readonly value: Result } | { readonly problem: FileProblem };

export function outcomeOf<Result>(read: () => Result): Outcome<Result> {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.problem };
    throw error;
  }
}
