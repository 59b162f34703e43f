import type { Entity, Facts } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import type { LineageLink } from './lineage-links.ts';
import type { Pair } from './pair.ts';
import { classOf } from './told-elements.ts';

const originElement = /^bpmn:extensionElements\/ud:origin(\[\d+\])?@element$/;

/**
 * The pairs that need no guessing: what a person linked, what elements of the later variant say of their origin in the
 * earlier one (several origins: made of several; one origin in several elements: made several), and equal ids, which
 * elements keep in every variant. A pair that a person rejected is left out, whoever says so.
 */
export function knownPairs(
  before: { readonly variant: Id; readonly facts: Facts },
  after: Facts,
  links: readonly LineageLink[] = [],
): Pair[] {
  const pairs = new Map<string, Pair>();
  const rejected = new Set(links.filter(({ same }) => !same).map(keyOf));
  const add = (pair: Pair): void => {
    const key = keyOf(pair);
    if (rejected.has(key) || pairs.has(key)) return;
    if (classOf(before.facts.get(pair.before)) !== classOf(after.get(pair.after))) return;
    pairs.set(key, pair);
  };
  for (const link of links) {
    if (link.same && classOf(after.get(link.after))) {
      add({ before: link.before, after: link.after, by: 'link', confidence: 1 });
    }
  }
  for (const [id, entity] of after) {
    if (!classOf(entity)) continue;
    const origins = originsIn(entity, before.variant).filter((origin) => before.facts.has(origin));
    for (const origin of origins) add({ before: origin, after: id, by: 'origin', confidence: 1 });
    if (origins.length === 0 && before.facts.has(id)) add({ before: id, after: id, by: 'id', confidence: 1 });
  }
  return [...pairs.values()];
}

/** The elements of a variant that this one comes from. */
function originsIn(entity: Entity, variant: Id): string[] {
  const origins: string[] = [];
  for (const [field, value] of entity) {
    const [, mark] = originElement.exec(field) ?? [];
    if (!originElement.test(field)) continue;
    if (entity.get(`bpmn:extensionElements/ud:origin${mark ?? ''}@variant`) === variant) origins.push(String(value));
  }
  return origins;
}

function keyOf({ before, after }: { readonly before: string; readonly after: string }): string {
  return `${before} ${after}`;
}
