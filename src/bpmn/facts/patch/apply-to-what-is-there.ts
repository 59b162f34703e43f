import { keyOfId } from '#bpmn/facts/element-keys.ts';
import type { Entity, Facts, Operation, Value } from '#domain/facts/facts.ts';

/**
 * The facts after operations that were made on another spelling of the same diagram: new values count, old ones are
 * not compared. An entity whose type is taken away is gone with all it holds; one that never was there stays away.
 */
export function applyToWhatIsThere(facts: Facts, operations: readonly Operation[]): Facts {
  const result = new Map<string, Entity>(facts);
  const copied = new Map<string, Map<string, Value>>();
  for (const { entity, field, new: now } of operations) {
    let fields = copied.get(entity);
    if (!fields) {
      fields = new Map(facts.get(entity));
      copied.set(entity, fields);
      result.set(entity, fields);
    }
    if (now === null) fields.delete(field);
    else fields.set(field, now);
    // Text takes the place of mixed content, which the editor does not know.
    if (now !== null && field.endsWith('#text')) fields.delete(field.replace(/#text$/, '#xml'));
  }
  for (const [key, fields] of copied) if (!fields.has('type')) result.delete(key);
  const roots = new Set([...facts].filter(([, entity]) => !entity.has('parent')).map(([key]) => key));
  for (let found = true; found;) {
    found = false;
    for (const [key, entity] of result) {
      const parent = entity.get('parent');
      if (
        parent === undefined ? roots.has(key) || entity.get('type') === 'bpmn:definitions' : result.has(String(parent))
      ) {
        continue;
      }
      result.delete(key);
      found = true;
    }
  }
  tellApart(result, operations);
  return result;
}

/**
 * Elements that share an id in the file are told apart by their keys. One that is referred to now, or whose namesake is
 * gone, gets its key as its id: the reference would mean the first, and the key would become that of the namesake.
 */
function tellApart(facts: Map<string, Entity>, operations: readonly Operation[]): void {
  const meant = new Set(operations.flatMap(({ new: now }) => (typeof now === 'string' ? now.split(' ') : [])));
  for (const [key, entity] of facts) {
    const id = entity.get('@id');
    if (id === undefined || key.startsWith('~') || (facts.has(keyOfId(String(id))) && !meant.has(key))) continue;
    facts.set(key, new Map([...entity].filter(([field]) => field !== '@id')));
  }
}
