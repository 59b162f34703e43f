import type { Id } from '#domain/identity.ts';
import type { Workspace } from '#domain/workspace.ts';
import { sealArchive, type ManifestBody } from './archive.ts';
import { contentByProject } from './content-by-project.ts';
import { contentFiles } from './content-files.ts';
import { hashOfFiles, hashOfProjects, plainPlaces } from './hash-of-content.ts';
import type { ManifestFile, Program } from './manifest-schema.ts';
import { pacer } from './pacer.ts';
import { packFileFast } from './zip.ts';

/** The folder of a project in a backup. */
export function backupFolder(project: Id): string {
  return `projects/${project}/`;
}

/** The whole workspace as one file: a folder for each project, and a manifest with the hash of all. */
export async function writeBackup(
  workspace: Workspace,
  { createdAt, program }: { readonly createdAt: string; readonly program: Program },
): Promise<Uint8Array> {
  const breathe = pacer();
  const files = new Map<string, Uint8Array>();
  const contents = contentByProject(wellFormed(workspace));
  for (const [id, content] of contents) {
    const own = contentFiles(content, plainPlaces, true);
    for (const [name, bytes] of own) files.set(backupFolder(id) + name, bytes);
    await breathe();
  }
  const manifest = (listed: readonly ManifestFile[]): ManifestBody => {
    const byProject = filesByProject(listed);
    const projects = [...contents.keys()].map((id) => ({ id, hash: hashOfFiles(byProject.get(id) ?? []) }));
    const content = hashOfProjects(workspace.id, projects);
    return { format: 'uderis-backup', program, createdAt, workspace: workspace.id, projects, content };
  };
  return sealArchive(files, manifest, packFileFast);
}

/** The files of each project by their plain names. */
export function filesByProject(files: readonly ManifestFile[]): Map<Id, { name: string; sha256: string }[]> {
  const projects = new Map<Id, { name: string; sha256: string }[]>();
  for (const { name, sha256 } of files) {
    const [, project = '', plain = ''] = /^projects\/([^/]+)\/(.+)$/.exec(name) ?? [];
    projects.set(project, [...(projects.get(project) ?? []), { name: plain, sha256 }]);
  }
  return projects;
}

/** No file can hold half of a surrogate pair; a diagram with one would make the whole backup unreadable. */
function wellFormed(workspace: Workspace): Workspace {
  return {
    ...workspace,
    diagrams: workspace.diagrams.map((diagram) =>
      diagram.source.text.isWellFormed()
        ? diagram
        : { ...diagram, source: { ...diagram.source, text: diagram.source.text.toWellFormed() } },
    ),
  };
}
