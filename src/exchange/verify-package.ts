import { isManifestWhole, readManifest } from './archive.ts';
import { checkContent } from './check-content.ts';
import { contentFromFiles } from './content-files.ts';
import { crc32 } from './crc32.ts';
import type { FileProblem, FileProblemCode } from './file-problem.ts';
import { checkFileSize } from './file-size.ts';
import { manifestAtFront, outcomeOf, partsByDirectory, partsByManifest, type FoundParts } from './found-parts.ts';
import { hashOfBytes } from './hash-of-content.ts';
import type { BackupManifest, ManifestFile, PackageManifest } from './manifest-schema.ts';
import { packageFiles } from './package-files.ts';
import { contradictionOf } from './package-objects.ts';
import type { PackageProblem } from './package-problem.ts';
import { pacer } from './pacer.ts';
import { memberOf, readJson } from './read-json.ts';
import { strayBytes } from './stray-bytes.ts';
import { unpackUnchecked } from './zip.ts';
import type { ZipPart } from './zip-layout.ts';

/** What a verification found; a package without problems is exactly the one that was exported. */
export interface Verification {
  /** Absent when the archive is so damaged that its manifest cannot be read. */
  readonly manifest?: PackageManifest | BackupManifest;
  readonly problems: readonly PackageProblem[];
}

/**
 * Compares a package or backup with its manifest and names every altered, missing or added file and every byte
 * around the files that is not as it was written. Never throws for what the bytes hold. It proves that nothing was
 * changed by accident or in part; who made the package is a matter of signatures.
 */
export async function verifyPackage(bytes: Uint8Array): Promise<Verification> {
  const sized = outcomeOf(() => checkFileSize(bytes.length, 'backup'));
  if (sized.problem) return { problems: [{ file: '', problem: sized.problem }] };
  const listed = outcomeOf(() => partsByDirectory(bytes));
  return listed.problem ? verifyDamaged(bytes, listed.problem) : verifyParts(bytes, listed.value);
}

/** A damaged directory hides what is altered: the manifest at the front tells where each file must be. */
async function verifyDamaged(bytes: Uint8Array, problem: FileProblem): Promise<Verification> {
  const { file } = problem.params;
  const cause: PackageProblem = { file: typeof file === 'string' ? file : '', problem };
  const front = manifestAtFront(bytes);
  if (!front) return { problems: [cause] };
  const manifest = outcomeOf(() => manifestOf(front.part.packed));
  if (manifest.problem) return { problems: [cause, { file: packageFiles.manifest, problem: manifest.problem }] };
  const found = outcomeOf(() => partsByManifest(bytes, front, manifest.value.files));
  if (found.problem) return { manifest: manifest.value, problems: [cause] };
  const verification = await verifyParts(bytes, found.value);
  return verification.problems.length > 0 ? verification : { ...verification, problems: [cause] };
}

async function verifyParts(bytes: Uint8Array, found: FoundParts): Promise<Verification> {
  const breathe = pacer();
  const parts = new Map(found.parts.map((part) => [part.name, part]));
  const own = parts.get(packageFiles.manifest);
  if (!own) return { problems: [about(packageFiles.manifest, 'file-missing')] };
  const content = outcomeOf(() => unpackUnchecked(own));
  if (content.problem) return { problems: [{ file: own.name, problem: content.problem }] };
  const manifest = outcomeOf(() => manifestOf(content.value));
  if (manifest.problem) return { problems: [{ file: own.name, problem: manifest.problem }] };
  const problems: PackageProblem[] = [];
  const files = new Map<string, Uint8Array>();
  const laid = new Map<string, ZipPart>();
  if (isManifestWhole(manifest.value, content.value)) laid.set(own.name, { ...own, crc: crc32(content.value) });
  else problems.push(about(own.name, 'manifest-altered'));
  if (own.method !== 0) problems.push(about(own.name, 'file-repacked'));
  for (const file of manifest.value.files) {
    const part = parts.get(file.name);
    const problem = part ? problemOf(file, part, files, laid) : about(file.name, 'file-missing');
    if (problem) problems.push(problem);
    await breathe();
  }
  problems.push(...outOfPlace(manifest.value, found));
  const asWritten = found.parts.map((part) => laid.get(part.name) ?? part);
  problems.push(...strayBytes(bytes, { ...found, parts: asWritten }));
  if (problems.length === 0) problems.push(...contradictions(manifest.value, files));
  return { manifest: manifest.value, problems };
}

function manifestOf(bytes: Uint8Array): PackageManifest | BackupManifest {
  const isBackup = memberOf(readJson(bytes, packageFiles.manifest), 'format') === 'uderis-backup';
  return isBackup ? readManifest(bytes, 'backup') : readManifest(bytes, 'package');
}

/** Compares one file with its line of the manifest; keeps what is whole: its content, and its part with the right checksum. */
function problemOf(
  { name, size, sha256, packed }: ManifestFile,
  part: ZipPart,
  files: Map<string, Uint8Array>,
  laid: Map<string, ZipPart>,
): PackageProblem | undefined {
  if (part.size !== size && hashOfBytes(part.packed) !== packed.sha256) {
    return about(name, 'file-size', { expected: size, found: part.size });
  }
  const content = outcomeOf(() => unpackUnchecked({ ...part, size }));
  if (content.problem || hashOfBytes(content.value) !== sha256) return about(name, 'file-altered');
  files.set(name, content.value);
  laid.set(name, { ...part, size, crc: crc32(content.value) });
  return hashOfBytes(part.packed) === packed.sha256 ? undefined : about(name, 'file-repacked');
}

function outOfPlace(manifest: PackageManifest | BackupManifest, { parts }: FoundParts): PackageProblem[] {
  const expected = [packageFiles.manifest, ...manifest.files.map((file) => file.name)];
  const known = new Set(expected);
  const added = parts.filter((part) => !known.has(part.name)).map((part) => about(part.name, 'file-added'));
  const present = parts.map((part) => part.name).filter((name) => known.has(name));
  const there = new Set(present);
  const order = expected.filter((name) => there.has(name));
  const moved = present.find((name, index) => name !== order[index]);
  return moved === undefined ? added : [...added, about(moved, 'file-order')];
}

/** A manifest and records that are whole, each by itself, may still contradict each other. */
function contradictions(
  manifest: PackageManifest | BackupManifest,
  files: ReadonlyMap<string, Uint8Array>,
): PackageProblem[] {
  if (manifest.format === 'uderis-backup') return [];
  const contradiction = outcomeOf(() => {
    const content = contentFromFiles(files, packageFiles);
    checkContent(content);
    return contradictionOf(manifest, content);
  });
  if (contradiction.problem) return [{ file: packageFiles.records, problem: contradiction.problem }];
  if (contradiction.value === undefined) return [];
  return [about(packageFiles.manifest, 'manifest-contradicts', { object: contradiction.value })];
}

function about(file: string, code: FileProblemCode, params: FileProblem['params'] = {}): PackageProblem {
  return { file, problem: { code, params: { file, ...params } } };
}
