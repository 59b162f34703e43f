import type { Content } from '#domain/workspace.ts';
import { manifestBytes, openArchive, readManifest } from './archive.ts';
import { checkContent } from './check-content.ts';
import { contentFromFiles } from './content-files.ts';
import { refusal, type FileProblem } from './file-problem.ts';
import { checkFileSize } from './file-size.ts';
import type { PackageManifest } from './manifest-schema.ts';
import { packageFiles } from './package-files.ts';
import { contradictionOf } from './package-objects.ts';

/** A package that can be imported; `notices` tell what to look at afterwards. */
export interface ReadPackage {
  readonly manifest: PackageManifest;
  readonly content: Content;
  readonly notices: readonly FileProblem[];
}

/**
 * Opens a package: its content is exactly what was exported. Throws `FileRefused` for an archive that could harm,
 * a manifest that lies, wrong types, a newer version, or parts that do not belong together; nothing is taken in then.
 */
export async function readPackage(bytes: Uint8Array): Promise<ReadPackage> {
  checkFileSize(bytes.length, 'package');
  const files = await openArchive(bytes, 'package');
  const manifest = readManifest(manifestBytes(files, 'package'), 'package');
  const content = contentFromFiles(files, packageFiles);
  const notices = checkContent(content);
  const contradiction = contradictionOf(manifest, content);
  if (contradiction !== undefined) throw refusal('manifest-contradicts', { object: contradiction });
  return { manifest, content, notices };
}
