import type { StudioDocument, StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { textIn } from '#domain/language.ts';
import { liveVariants } from '#domain/live-variants.ts';
import { elementsOf, textOf } from '#domain/read-fields.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import { attributeKey, attributesOf } from './attributes.ts';

/** A data item that asks a client for an attribute. */
export interface AskedPlace {
  readonly item: StudioRecord;
  /** As the item spells it. */
  readonly attribute: string;
  /** The variants whose elements carry the item. */
  readonly variants: readonly VariantKind[];
}

/** An attribute that clients are asked for more than once. */
export interface RepeatedAttribute {
  readonly key: string;
  /** As it is spelled most often. */
  readonly attribute: string;
  readonly places: readonly AskedPlace[];
  readonly projects: readonly Id[];
}

/**
 * The attributes that the processes of a workspace ask of their clients more than once, in the variant `kind` (as-is,
 * to-be …) or, without one, in any; the most often asked first. Repeated collection is not allowed (601 p.39–40).
 * `items` are live records of the kind `data-item`; projects that are deleted or put aside are left out.
 */
export function repeatedData(
  documents: readonly StudioDocument[],
  items: readonly StudioRecord[],
  kind?: VariantKind,
): RepeatedAttribute[] {
  const kinds = new Map(liveVariants(documents).map(({ id, fields }) => [id, fields['variant'] as VariantKind]));
  const projects = new Set(documents.filter(isPresent).map(({ project }) => project));
  const asked = items.filter(({ project, fields }) => projects.has(project) && fields['fromClient'] === true);
  const places = asked.flatMap((item) => {
    const found = new Set(elementsOf(item.fields).map(({ variant }) => kinds.get(variant)));
    const variants = variantKinds.filter((each) => found.has(each));
    if (kind && !variants.includes(kind)) return [];
    return attributesOf(item.fields).map((attribute) => ({ item, attribute, variants }));
  });
  return grouped(places)
    .filter(({ places }) => isRepeated(places))
    .toSorted((left, right) => right.places.length - left.places.length);
}

function isPresent({ kind, fields }: StudioDocument): boolean {
  return kind === 'project' && fields['deletedAt'] === undefined && fields['archivedAt'] === undefined;
}

/** An attribute of two items of one project is asked twice only where a variant has both. */
function isRepeated(places: readonly AskedPlace[]): boolean {
  return places.some((one, at) =>
    places
      .slice(at + 1)
      .some(
        (other) =>
          one.item.id !== other.item.id &&
          (one.item.project !== other.item.project || one.variants.some((kind) => other.variants.includes(kind))),
      ),
  );
}

function grouped(places: readonly AskedPlace[]): RepeatedAttribute[] {
  const groups = new Map<string, AskedPlace[]>();
  for (const place of places) {
    const name = textIn(textOf(place.item.fields, 'name'), 'kk');
    // «ЖСН/БСН» asks for the one or the other.
    for (const each of place.attribute.split('/')) {
      const key = attributeKey(each, name);
      const group = groups.get(key) ?? [];
      if (group.some(({ item }) => item.id === place.item.id)) continue;
      groups.set(key, [...group, { ...place, attribute: each.trim() }]);
    }
  }
  return [...groups].map(([key, own]) => ({
    key,
    attribute: mostSpelled(own.map(({ attribute }) => attribute)),
    places: own,
    projects: [...new Set(own.map(({ item }) => item.project))],
  }));
}

function mostSpelled(spellings: readonly string[]): string {
  const times = new Map<string, number>();
  for (const each of spellings) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times].toSorted(([, left], [, right]) => right - left)[0]?.[0] ?? '';
}
