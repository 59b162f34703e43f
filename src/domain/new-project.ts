import { documentKinds, type Change, type DocumentChange, type Fields } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import { languages, type Text } from '#domain/language.ts';
import { fieldOperations } from '#domain/record-facts.ts';
import type { Source, VariantKind } from '#domain/variant.ts';

/** The change that creates a project with its empty registers, journey and plan. `owner` is the name of the owner body. */
export function newProject(name: Text, owner = ''): Change {
  const project = newId();
  const documents = documentKinds
    .filter((kind) => kind !== 'variant')
    .map((kind): DocumentChange => {
      const document = kind === 'project' ? project : newId();
      const fields = kind === 'project' ? { ...textFields('name', name), owner, stage: 'planning' } : {};
      return { document, kind, basedOn: null, operations: fieldOperations(document, {}, fields) };
    });
  return { command: 'create-project', project, documents };
}

/** The change that adds a variant; `origin` is the variant it was branched from. */
export function newVariant(
  project: Id,
  kind: VariantKind,
  source: Source,
  origin?: Id,
): Change & { readonly variant: Id } {
  const variant = newId();
  const fields: Fields = { variant: kind, state: 'draft', ...(origin === undefined ? {} : { origin }) };
  const operations = fieldOperations(variant, {}, fields);
  return {
    command: origin === undefined ? 'add-variant' : 'branch-variant',
    project,
    documents: [{ document: variant, kind: 'variant', basedOn: null, operations, source }],
    variant,
  };
}

/** A text as its three fields, e.g. `name.kk`; empty languages are absent. */
export function textFields(key: string, text: Text): Fields {
  return Object.fromEntries(
    languages.flatMap((language) => (text[language] ? [[`${key}.${language}`, text[language]]] : [])),
  );
}
