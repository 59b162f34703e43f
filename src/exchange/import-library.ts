import { renameRecords } from '#bpmn/facts/branch.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { attributeOf, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { documentKindOf, documentKinds, type DocumentKind, type Fields } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { textFields } from '#domain/new-project.ts';
import { stringOf, textOf } from '#domain/read-fields.ts';
import type { Content } from '#domain/workspace.ts';
import { refusal } from './file-problem.ts';
import { librarySchema, type LibraryProcess } from './library-schema.ts';
import { newContent, type Stamp } from './new-content.ts';
import { parsed, readJson } from './read-json.ts';
import { checkDiagram } from './read-diagram.ts';
import { renameReferences, type Renaming } from './rename-ids.ts';

const recordsFile = 'records.json';

/** What a process of the library says of itself, records included. Throws `FileRefused`. */
export function readLibraryProcess(recordsJson: string): LibraryProcess {
  return parsed(librarySchema, readJson(new TextEncoder().encode(recordsJson), recordsFile), recordsFile);
}

/**
 * A process of the library as a new project. `diagrams` holds the BPMN text of each file that the process names.
 * Ids of the project, its documents and records are fresh and every reference follows; element ids stay.
 * Throws `FileRefused`.
 */
export function importLibraryProcess(
  recordsJson: string,
  diagrams: ReadonlyMap<string, string>,
  stamp: Stamp,
): Content {
  const process = readLibraryProcess(recordsJson);
  const ids: Renaming = new Map([...process.variants, ...process.records].map(({ id }): [Id, Id] => [id, newId()]));
  const of = (id: Id): Id => ids.get(id) ?? id;
  const project = newId();
  const documents = new Map<DocumentKind, Id>(
    documentKinds.filter((kind) => kind !== 'variant').map((kind) => [kind, kind === 'project' ? project : newId()]),
  );
  const variants = process.variants.map(({ kind, id, file }) => {
    const text = diagrams.get(file);
    if (text === undefined) throw refusal('file-missing', { file });
    checkDiagram(text);
    const origin = originOf(text);
    const fields: Fields = {
      variant: kind,
      state: 'draft',
      ...(origin !== undefined && ids.has(origin) ? { origin: of(origin) } : {}),
    };
    const source = { text: renameRecords(text, ids), encoding: 'utf-8', byteOrderMark: false };
    return { id: of(id), fields, source };
  });
  return newContent(
    'open-library-process',
    project,
    {
      documents: [
        ...[...documents].map(([kind, id]) => ({ id, kind, fields: kind === 'project' ? projectFields(process) : {} })),
        ...variants.map(({ id, fields }) => ({ id, kind: 'variant' as const, fields })),
      ],
      records: process.records.map(({ id, kind, order, fields }) => ({
        id: of(id),
        project,
        document: documents.get(documentKindOf(kind)) ?? project,
        kind,
        order,
        fields: renameReferences({ kind, fields }, ids),
      })),
      diagrams: variants.map(({ id, source }) => ({ variant: id, project, source })),
    },
    stamp,
  );
}

/** Fields of the project document; `illustrative` makes every screen say that numbers are partly assumptions. */
function projectFields(process: LibraryProcess): Fields {
  const { area, illustrative, checkedOn } = process;
  return {
    ...textFields('name', process.name),
    ...textFields('summary', process.summary),
    owner: ownerName(process),
    stage: 'planning',
    library: `${area}/${process.process}`,
    checkedOn,
    ...(illustrative ? { illustrative } : {}),
  };
}

function ownerName({ records }: LibraryProcess): string {
  const passport = records.find((record) => record.kind === 'passport');
  const owner = stringOf(passport?.fields ?? {}, 'owner');
  return textIn(textOf(records.find((record) => record.id === owner)?.fields ?? {}, 'name'), 'kk');
}

/** The variant that the first branched element of a diagram comes from. */
function originOf(text: string): Id | undefined {
  const search = (element: XmlElement): Id | undefined => {
    if (element.uri === namespaces.ud && element.local === 'origin') return attributeOf(element, 'variant');
    for (const child of childElements(element)) {
      const found = search(child);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(parseSource(text).root);
}
