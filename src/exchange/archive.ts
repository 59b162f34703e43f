import { backupManifestSchema, packageManifestSchema } from './manifest-schema.ts';
import type { BackupManifest, ManifestFile, PackageManifest } from './manifest-schema.ts';
import { fileNamed, jsonBytes } from './content-files.ts';
import { schemaVersion } from './content-schema.ts';
import { refusal } from './file-problem.ts';
import { sizeLimits } from './file-size.ts';
import { hashOfBytes, hashOfFile, hashOfValue } from './hash-of-content.ts';
import { packageFiles } from './package-files.ts';
import { pacer } from './pacer.ts';
import { memberOf, parsed, readJson } from './read-json.ts';
import { layZip, type ZipPart } from './zip-layout.ts';
import { packFile, readZip, type ZipFiles, type ZipLimits } from './zip.ts';

type Manifest = PackageManifest | BackupManifest;
type Sealed = 'version' | 'files' | 'hash';
/** What a manifest says beside the files, its version and its own hash, which sealing adds. */
export type ManifestBody = Omit<PackageManifest, Sealed> | Omit<BackupManifest, Sealed>;

const mebibyte = 1024 * 1024;

/** Unpacked sizes that a package and a backup of this program never reach. */
export const archiveLimits = {
  package: { files: 200, fileSize: 100 * mebibyte, totalSize: 300 * mebibyte },
  backup: { files: 60_000, fileSize: 200 * mebibyte, totalSize: 2 * sizeLimits.backup },
} as const satisfies Record<string, ZipLimits>;

/**
 * The archive of the files in name order under a manifest that names each by size and SHA-256, as it is and as packed.
 * The manifest comes first and is stored, so every byte of the archive follows from it.
 */
export async function sealArchive(
  files: ZipFiles,
  body: ManifestBody | ((listed: readonly ManifestFile[]) => ManifestBody),
  pack: (name: string, bytes: Uint8Array) => ZipPart | Promise<ZipPart> = packFile,
): Promise<Uint8Array> {
  const breathe = pacer();
  const parts: ZipPart[] = [];
  const listed: ManifestFile[] = [];
  for (const [name, bytes] of [...files].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const part = await pack(name, bytes);
    const packed = { size: part.packed.length, sha256: await hashOfFile(part.packed) };
    parts.push(part);
    listed.push({ name, size: bytes.length, sha256: await hashOfFile(bytes), packed });
    await breathe();
  }
  const said = typeof body === 'function' ? body(listed) : body;
  const unsealed = { ...said, version: schemaVersion, files: listed };
  const manifest = jsonBytes({ ...unsealed, hash: hashOfValue(unsealed) });
  return layZip([packFile(packageFiles.manifest, manifest, true), ...parts]);
}

/** Whether the manifest's own hash and its bytes hold. */
export function isManifestWhole(manifest: Manifest, bytes: Uint8Array): boolean {
  const { hash, ...unsealed } = manifest;
  const canonical = jsonBytes(manifest);
  return hash === hashOfValue(unsealed) && hashOfBytes(canonical) === hashOfBytes(bytes);
}

/** Reads a manifest. Throws `FileRefused`: `json-broken`, `not-package`, `not-backup`, `is-backup`, `is-package`, `newer-version`, `wrong-type`. */
export function readManifest(bytes: Uint8Array, format: 'package'): PackageManifest;
export function readManifest(bytes: Uint8Array, format: 'backup'): BackupManifest;
export function readManifest(bytes: Uint8Array, format: 'package' | 'backup'): Manifest {
  const value = readJson(bytes, packageFiles.manifest);
  const found = memberOf(value, 'format');
  const isPackage = found === 'uderis-package';
  const isBackup = found === 'uderis-backup';
  if (format === 'package') {
    if (!isPackage) throw refusal(isBackup ? 'is-backup' : 'not-package');
    return parsed(packageManifestSchema, value, packageFiles.manifest);
  }
  if (!isBackup) throw refusal(isPackage ? 'is-package' : 'not-backup');
  return parsed(backupManifestSchema, value, packageFiles.manifest);
}

/** The bytes of the manifest among an archive's files. Throws `FileRefused`: `not-package` or `not-backup` when there is none. */
export function manifestBytes(files: ZipFiles, format: 'package' | 'backup'): Uint8Array {
  const bytes = files.get(packageFiles.manifest);
  if (!bytes) throw refusal(format === 'package' ? 'not-package' : 'not-backup');
  return bytes;
}

/** The files of an archive of ours. Throws `FileRefused` for the archive and for every way in which its manifest can lie. */
export async function openArchive(bytes: Uint8Array, format: 'package' | 'backup'): Promise<ZipFiles> {
  const files = await readZip(bytes, archiveLimits[format]);
  const own = manifestBytes(files, format);
  const manifest = format === 'package' ? readManifest(own, 'package') : readManifest(own, 'backup');
  if (!isManifestWhole(manifest, own)) throw refusal('manifest-altered');
  const listed = new Set(manifest.files.map((file) => file.name));
  for (const { name, size, sha256 } of manifest.files) {
    const file = fileNamed(files, name);
    if (file.length !== size || (await hashOfFile(file)) !== sha256) throw refusal('file-altered', { file: name });
  }
  const added = [...files.keys()].find((name) => name !== packageFiles.manifest && !listed.has(name));
  if (added !== undefined) throw refusal('file-added', { file: added });
  return files;
}
