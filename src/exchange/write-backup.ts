import type { Id } from '#domain/identity.ts';
import type { Workspace } from '#domain/workspace.ts';
import { sealArchive } from './archive.ts';
import { contentByProject } from './content-by-project.ts';
import { contentFiles, type ContentPlaces } from './content-files.ts';
import { hashOfContent, hashOfProjects } from './hash-of-content.ts';
import type { Program } from './manifest-schema.ts';
import { pacer } from './pacer.ts';

/** Where the files of a project stand in a backup. */
export function backupPlaces(project: Id): ContentPlaces {
  const folder = `projects/${project}`;
  return {
    records: `${folder}/records.json`,
    journal: `${folder}/journal.json`,
    diagram: (variant) => `${folder}/${variant}.bpmn`,
  };
}

/** The whole workspace as one file: a folder for each project, and a manifest with the hash of all. */
export async function writeBackup(
  workspace: Workspace,
  options: { readonly createdAt: string; readonly program: Program },
): Promise<Uint8Array> {
  const breathe = pacer();
  const whole = wellFormed(workspace);
  const files = new Map<string, Uint8Array>();
  const projects: { id: Id; hash: string }[] = [];
  for (const [project, content] of contentByProject(whole)) {
    for (const [name, bytes] of contentFiles(content, backupPlaces(project), true)) files.set(name, bytes);
    projects.push({ id: project, hash: hashOfContent(content) });
    await breathe();
  }
  const { createdAt, program } = options;
  return sealArchive(files, {
    format: 'uderis-backup',
    program,
    createdAt,
    workspace: whole.id,
    projects,
    content: hashOfProjects(whole.id, projects),
  });
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
