import type { StudioDocument } from './document.ts';

/** The variants that are there: not deleted, of projects that are not deleted; archived ones too. */
export function liveVariants(documents: readonly StudioDocument[]): StudioDocument[] {
  const projects = new Set(
    documents.flatMap(({ id, kind, fields }) => (kind === 'project' && fields['deletedAt'] === undefined ? [id] : [])),
  );
  return documents.filter(
    ({ kind, project, fields }) => kind === 'variant' && fields['deletedAt'] === undefined && projects.has(project),
  );
}
