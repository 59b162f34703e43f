import { difference } from '#domain/facts/difference.ts';
import type { Entity, Value } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { isVisible } from './element-types.ts';
import { patchSource } from './patch-source.ts';
import { readFacts } from './read-facts.ts';

const origin = 'bpmn:extensionElements/ud:origin';

/**
 * The source of a variant branched from `fromVariant`: every element keeps its id and says where it comes from
 * (`ud:origin variant element`, in place of an older origin). Concerns what is drawn: pools, lanes, steps, flows,
 * data and artifacts. Throws `XmlProblem`.
 */
export function branchSource(text: string, { fromVariant }: { readonly fromVariant: Id }): string {
  const facts = readFacts(text);
  const branched = new Map<string, Entity>(facts);
  for (const [key, entity] of facts) {
    const id = entity.get('@id') ?? key;
    if (!isVisible(String(entity.get('type')))) continue;
    const kept = [...entity].filter(([field]) => !field.startsWith(origin) && field !== 'bpmn:extensionElements');
    branched.set(key, new Map<string, Value>([...kept, [`${origin}@variant`, fromVariant], [`${origin}@element`, id]]));
  }
  return patchSource(text, difference(facts, branched));
}

/**
 * The source with record and variant ids of our own namespace replaced by `ids` (old to new): how a copied project
 * points to its own records. Everything else, element ids included, stays. Throws `XmlProblem`.
 */
export function renameRecords(text: string, ids: ReadonlyMap<Id, Id>): string {
  const facts = readFacts(text);
  const renamed = new Map<string, Entity>(facts);
  for (const [key, entity] of facts) {
    const isOwn = String(entity.get('type')).startsWith('ud:');
    for (const [field, value] of entity) {
      const now = ids.get(String(value));
      if (now === undefined || !(isOwn ? field.startsWith('@') : ownAttribute.test(field))) continue;
      renamed.set(key, new Map(renamed.get(key)).set(field, now));
    }
  }
  return patchSource(text, difference(facts, renamed));
}

/** An attribute of an element of our namespace: its path ends in a `ud:` element. An origin also names an element, which stays. */
const ownAttribute = /(?:^|\/)ud:[^/@]*@(?!element$)[^@]*$/;
