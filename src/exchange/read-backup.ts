import { emptyContent, type Content, type Workspace } from '#domain/workspace.ts';
import { manifestBytes, openArchive, readManifest } from './archive.ts';
import { contentFromFiles, fileNamed } from './content-files.ts';
import { refusal } from './file-problem.ts';
import { checkFileSize } from './file-size.ts';
import { hashOfFiles, hashOfProjects, plainPlaces } from './hash-of-content.ts';
import type { BackupManifest } from './manifest-schema.ts';
import { pacer } from './pacer.ts';
import { backupFolder, filesByProject } from './write-backup.ts';

/** A backup that can be restored: the workspace is identical by hash to the one that was backed up. */
export interface ReadBackup {
  readonly manifest: BackupManifest;
  readonly workspace: Workspace;
}

/**
 * Opens a backup. Throws `FileRefused` for a damaged or foreign file, a newer version, or a content whose hash is not
 * the one that was backed up; the caller has changed nothing yet then.
 */
export async function readBackup(bytes: Uint8Array): Promise<ReadBackup> {
  checkFileSize(bytes.length, 'backup');
  const files = await openArchive(bytes, 'backup');
  const manifest = readManifest(manifestBytes(files, 'backup'), 'backup');
  const breathe = pacer();
  const byProject = filesByProject(manifest.files);
  const contents: Content[] = [];
  for (const { id, hash } of manifest.projects) {
    const listed = byProject.get(id) ?? [];
    if (hashOfFiles(listed) !== hash) throw refusal('manifest-contradicts', { object: id });
    const own = new Map(listed.map(({ name }) => [name, fileNamed(files, backupFolder(id) + name)]));
    const content = contentFromFiles(own, plainPlaces);
    const foreign = [...content.documents, ...content.records, ...content.diagrams, ...content.journal].find(
      (object) => object.project !== id,
    );
    if (foreign) throw refusal('wrong-project', { object: foreign.project });
    contents.push(content);
    await breathe();
  }
  if (hashOfProjects(manifest.workspace, manifest.projects) !== manifest.content) {
    throw refusal('manifest-contradicts', { object: manifest.workspace });
  }
  return { manifest, workspace: { id: manifest.workspace, ...joined(contents) } };
}

function joined(contents: readonly Content[]): Content {
  return {
    ...emptyContent,
    documents: contents.flatMap((content) => content.documents),
    records: contents.flatMap((content) => content.records),
    diagrams: contents.flatMap((content) => content.diagrams),
    journal: contents.flatMap((content) => content.journal),
  };
}
