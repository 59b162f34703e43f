import { hashOfMeaning } from '#bpmn/facts/faces.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';
import { hashOfValue } from './hash-of-content.ts';
import type { PackageManifest } from './manifest-schema.ts';
import { program } from './program.ts';
import { sortedContent } from './sorted-content.ts';

/** The objects of a content as a manifest lists them, in id order. */
export function packageObjects(content: Content): PackageManifest['objects'] {
  const texts = new Map<Id, string>(content.diagrams.map(({ variant, source }) => [variant, source.text]));
  return content.documents.map((document) => {
    const { id, kind, revision } = document;
    const variant = variantKindOf(document);
    const meaning = meaningOf(texts.get(id));
    return { id, kind, revision, ...(variant ? { variant } : {}), ...(meaning ? { meaning } : {}) };
  });
}

function variantKindOf(document: StudioDocument): VariantKind | undefined {
  return variantKinds.find((kind) => document.kind === 'variant' && document.fields['variant'] === kind);
}

/** A diagram that cannot be read has no meaning to hash; it is packed all the same. */
function meaningOf(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : hashOfMeaning(text);
  } catch (error) {
    if (error instanceof XmlProblem) return undefined;
    throw error;
  }
}

/** The first object of which the manifest says something else than the content, or `undefined`. */
export function contradictionOf(manifest: PackageManifest, content: Content): string | undefined {
  // What a diagram means is hashed by rules that another version of the program may have refined.
  const comparesMeaning = manifest.program.version === program.version;
  const hashOf = ({ meaning, ...object }: PackageManifest['objects'][number]) =>
    hashOfValue(comparesMeaning && meaning ? { ...object, meaning } : object);
  const objects = new Map(packageObjects(sortedContent(content)).map((object) => [object.id, hashOf(object)]));
  const other = manifest.objects.find((object) => objects.get(object.id) !== hashOf(object));
  if (other) return other.id;
  const listed = new Set(manifest.objects.map((object) => object.id));
  const unlisted = [...objects.keys()].find((id) => !listed.has(id));
  if (unlisted !== undefined) return unlisted;
  const project = content.documents.find((document) => document.id === manifest.project.id);
  const sameProject = project?.kind === 'project' && project.revision === manifest.project.revision;
  return sameProject && manifest.records === content.records.length ? undefined : manifest.project.id;
}
