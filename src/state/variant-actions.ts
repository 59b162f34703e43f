import { branchSource } from '#bpmn/facts/branch.ts';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import type { DocumentChange, StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import { newVariant } from '#domain/new-project.ts';
import { textOf } from '#domain/read-fields.ts';
import { fieldOperations } from '#domain/record-facts.ts';
import type { Source, VariantKind } from '#domain/variant.ts';
import { refuseForeignDiagram } from '#exchange/foreign-diagram.ts';
import { checkFileSize } from '#exchange/file-size.ts';
import { readDiagram } from '#exchange/read-diagram.ts';
import { writeSource } from '#exchange/write-source.ts';
import { fileOutcome, type FileOutcome, type FileProblem } from './file-outcome.ts';
import { marksIn } from './marks-in.ts';
import { perform } from './perform.ts';

/** Starts a variant with a pool, a lane and a start event; names are written in `language`. */
export async function addBlankVariant(project: StudioDocument, kind: VariantKind, language: Language): Promise<Id> {
  const name = textOf(project.fields, 'name');
  const text = emptySource({ name: name[language] ?? name.kk ?? '', names: name, language });
  return add(project.id, kind, { text, encoding: 'utf-8', byteOrderMark: false });
}

/** Takes a `.bpmn` file in as a variant; an earlier one of the kind is marked deleted in the same step, and undo brings it back. */
export async function addVariantFromFile(
  project: StudioDocument,
  kind: VariantKind,
  file: File,
  earlier?: StudioDocument,
): Promise<FileOutcome<{ variant: Id; notices: readonly FileProblem[] }>> {
  const outcome = await fileOutcome(async () => {
    await refuseForeignDiagram(file, file.name);
    checkFileSize(file.size, 'diagram');
    return readDiagram(new Uint8Array(await file.arrayBuffer()));
  });
  if (outcome.refused) return outcome;
  const { source, notices } = outcome.done;
  return {
    done: {
      variant: await add(project.id, kind, source, undefined, earlier),
      notices: [...notices, ...marksIn(source.text)],
    },
  };
}

/** Branches a variant: the copy keeps every element id and records where each element comes from. */
export async function branchVariant(from: StudioDocument, source: Source, kind: VariantKind): Promise<Id> {
  const text = branchSource(source.text, { fromVariant: from.id });
  return add(from.project, kind, { ...source, text }, from.id);
}

async function add(project: Id, kind: VariantKind, source: Source, origin?: Id, earlier?: StudioDocument): Promise<Id> {
  const { variant, ...change } = newVariant(project, kind, source, origin);
  const documents = earlier ? [deletion(earlier), ...change.documents] : change.documents;
  await perform({ ...change, documents }, false);
  return variant;
}

function deletion(document: StudioDocument): DocumentChange {
  const fields = { ...document.fields, deletedAt: new Date().toISOString() };
  const operations = fieldOperations(document.id, document.fields, fields);
  return { document: document.id, kind: document.kind, basedOn: document.revision, operations };
}

/** The file of a diagram in its own encoding; an untouched one has the bytes it came with. */
export function diagramFile(source: Source): Blob {
  return new Blob([new Uint8Array(writeSource(source))], { type: 'application/xml' });
}
