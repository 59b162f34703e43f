import type { Id } from '#domain/identity.ts';
import type { Content } from '#domain/workspace.ts';

type Lists = { -readonly [Key in keyof Content]: Content[Key][number][] };

/** The content of each project, by project id in sorted order; the entries of each journal keep their order. */
export function contentByProject(content: Content): Map<Id, Content> {
  const projects = new Map<Id, Lists>();
  const of = (project: Id): Lists => {
    const known = projects.get(project);
    if (known) return known;
    const fresh: Lists = { documents: [], records: [], diagrams: [], journal: [] };
    projects.set(project, fresh);
    return fresh;
  };
  for (const document of content.documents) of(document.project).documents.push(document);
  for (const record of content.records) of(record.project).records.push(record);
  for (const diagram of content.diagrams) of(diagram.project).diagrams.push(diagram);
  for (const entry of content.journal) of(entry.project).journal.push(entry);
  return new Map([...projects].sort(([left], [right]) => (left < right ? -1 : 1)));
}
