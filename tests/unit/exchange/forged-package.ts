import { sealArchive, type ManifestBody } from '#exchange/archive.ts';
import { packFile, type ZipFiles } from '#exchange/zip.ts';
import { layZip } from '#exchange/zip-layout.ts';

export const recordsFile = '05_supporting/records.json';

export const text = (value: string): Uint8Array => new TextEncoder().encode(value);
export const plain = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** A package whose manifest fits, although a file in it was written by somebody else. */
export async function forgedPackage(
  files: ZipFiles,
  change: (files: Map<string, Uint8Array>) => void,
  say: Partial<ManifestBody> = {},
): Promise<Uint8Array> {
  const changed = new Map(files);
  const manifest = JSON.parse(plain(changed.get('manifest.json'))) as ManifestBody;
  changed.delete('manifest.json');
  change(changed);
  const { format, program, createdAt, draft, findings, project, objects, records } = manifest as Extract<
    ManifestBody,
    { format: 'uderis-package' }
  >;
  const body = { format, program, createdAt, draft, findings, project, objects, records, ...say };
  return sealArchive(changed, body as ManifestBody);
}

/** The same with `records.json` changed as text. */
export function withRecords(files: ZipFiles, change: (json: string) => string): Promise<Uint8Array> {
  return forgedPackage(files, (changed) => changed.set(recordsFile, text(change(plain(changed.get(recordsFile))))));
}

/** An archive laid as it is, its manifest left to lie. */
export function lyingPackage(files: ZipFiles, change: (files: Map<string, Uint8Array>) => void): Uint8Array {
  const changed = new Map(files);
  change(changed);
  return layZip([...changed].map(([name, bytes]) => packFile(name, bytes)));
}
