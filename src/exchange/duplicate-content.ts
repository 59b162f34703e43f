import { renameRecords } from '#bpmn/facts/branch.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import type { Fields } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { languages, type Text } from '#domain/language.ts';
import { textFields } from '#domain/new-project.ts';
import type { Source } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { newContent, type Stamp } from './new-content.ts';
import { renameInFields, type Renaming } from './rename-ids.ts';

/**
 * A copy of a project under `name` with ids of its own: documents, variants and records are new, element ids stay.
 * What was deleted is left behind, and so is the journal: the copy's begins with one entry.
 */
export function duplicateContent(content: Content, name: Text, stamp: Stamp): Content {
  const documents = content.documents.filter(
    (document) => document.fields['deletedAt'] === undefined || document.kind === 'project',
  );
  const kept = new Set(documents.map((document) => document.id));
  const records = content.records.filter((record) => record.deletedAt === undefined && kept.has(record.document));
  const diagrams = content.diagrams.filter((diagram) => kept.has(diagram.variant));
  const ids: Renaming = new Map([...documents, ...records].map((object): [Id, Id] => [object.id, newId()]));
  const of = (id: Id): Id => ids.get(id) ?? id;
  const project = of(content.documents.find((document) => document.kind === 'project')?.id ?? '');
  return newContent(
    'duplicate-project',
    project,
    {
      documents: documents.map(({ id, kind, fields }) => ({
        id: of(id),
        kind,
        fields: kind === 'project' ? renamedProject(fields, name) : renameInFields(fields, ids),
      })),
      records: records.map((record) => ({
        ...record,
        id: of(record.id),
        project,
        document: of(record.document),
        fields: renameInFields(record.fields, ids),
      })),
      diagrams: diagrams.map(({ variant, source }) => ({
        variant: of(variant),
        project,
        source: renamed(source, ids),
      })),
    },
    stamp,
  );
}

/** A copy is neither deleted nor archived, whatever the original is. */
function renamedProject(fields: Fields, name: Text): Fields {
  const dropped = new Set(['deletedAt', 'archivedAt', ...languages.map((language) => `name.${language}`)]);
  const kept = Object.entries(fields).filter(([key]) => !dropped.has(key));
  return { ...Object.fromEntries(kept), ...textFields('name', name) };
}

/** A diagram that cannot be read is copied as it is. */
function renamed(source: Source, ids: Renaming): Source {
  try {
    return { ...source, text: renameRecords(source.text, ids) };
  } catch (error) {
    if (error instanceof XmlProblem) return source;
    throw error;
  }
}
