import type { Value } from '#domain/facts/facts.ts';
import { idOfKey, keyOfId } from '#bpmn/facts/element-keys.ts';
import type { Draft } from './draft.ts';
import { isReferenceField } from './reference-fields.ts';

const pattern = /^[a-z_][\w.-]*$/i;

/**
 * What bpmn-js takes for an id and no one for a prefix; XML would allow letters of all alphabets, and bpmn-js drops such elements.
 * It keeps ids in plain objects, too, so `constructor` and its like are taken.
 */
function isLegal(id: string): boolean {
  return pattern.test(id) && !(id in {});
}

/** Gives ids that are repeated or illegal another form that says the same, and follows every reference to them. */
export function replaceIds(draft: Draft): void {
  const renamed = new Map<string, string>();
  const replaced = new Map<string, string>();
  for (const key of draft.keys()) {
    const id = draft.text(key, '@id') ?? (isNameless(draft, key) ? undefined : idOfKey(key));
    if (id === undefined || (id === key && isLegal(id))) continue;
    const now = draft.freeKey(isLegal(key) ? key : legalId(id));
    renamed.set(key, now);
    if (!isRepeated(draft, key, id)) replaced.set(keyOfId(id), now);
    draft.add(now, Object.fromEntries(draft.entities.get(key) ?? []));
    draft.set(now, '@id', undefined);
    draft.forget(key);
    draft.report('id-replaced', now, { id });
  }
  if (renamed.size > 0) follow(draft, renamed, replaced);
}

/** A root and a drawing need no id. */
function isNameless(draft: Draft, key: string): boolean {
  return key.startsWith('~') && /^bpmn(?::definitions|di:BPMN(?:Diagram|Plane|Shape|Edge))$/.test(draft.type(key));
}

function isRepeated(draft: Draft, key: string, id: string): boolean {
  return key !== id && draft.has(id);
}

function legalId(id: string): string {
  const text = id
    .trim()
    .replace(/[^\w.-]/gu, (character) =>
      /\s/.test(character) ? '_' : `x${(character.codePointAt(0) ?? 0).toString(16)}`,
    );
  return isLegal(text) ? text : `_${text}`;
}

function follow(draft: Draft, renamed: ReadonlyMap<string, string>, replaced: ReadonlyMap<string, string>): void {
  for (const key of draft.keys()) {
    const type = draft.type(key);
    for (const [field, value] of draft.entities.get(key) ?? new Map<string, Value>()) {
      const text = String(value);
      if (field === 'parent') draft.set(key, field, renamed.get(text) ?? value);
      else if (field === 'lane') draft.set(key, field, lanes(text, renamed));
      else if (isReferenceField(type, field)) draft.set(key, field, replaced.get(text) ?? value);
    }
  }
}

function lanes(text: string, renamed: ReadonlyMap<string, string>): string {
  const keys = text.split(' ').map((lane) => renamed.get(lane) ?? lane);
  return [...new Set(keys)].sort().join(' ');
}
