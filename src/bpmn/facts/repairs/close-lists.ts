import { fieldPath, segmentOf } from '#bpmn/facts/field-path.ts';
import type { Value } from '#domain/facts/facts.ts';
import type { Draft } from './draft.ts';

/** Positions in lists without ids count from 0 without gaps, and an element that says something needs no mark of presence. */
export function closeLists(draft: Draft): void {
  const inside = insides(draft);
  const byEntity = new Map<string, (field: string) => string>();
  for (const key of draft.keys()) {
    const entity = draft.entities.get(key) ?? new Map<string, Value>();
    const renumbered = renumbering([...entity.keys(), ...(inside.get(key) ?? [])]);
    byEntity.set(key, renumbered);
    const closed = new Map([...entity].map(([field, value]) => [renumbered(field), value]));
    const now = new Map([...closed].filter(([field]) => !isNeedlessMark(field, closed, inside.get(key), renumbered)));
    const isOpen = [...entity.keys()].some((field) => renumbered(field) !== field);
    if (!isOpen && now.size === entity.size) continue;
    draft.entities.set(key, now);
    if (isOpen) draft.report('list-closed', key);
  }
  for (const key of draft.keys()) {
    const within = draft.text(key, 'within');
    if (within !== undefined) draft.set(key, 'within', byEntity.get(draft.parent(key))?.(within) ?? within);
  }
}

function insides(draft: Draft): Map<string, Set<string>> {
  const inside = new Map<string, Set<string>>();
  for (const [, entity] of draft.entities) {
    const within = entity.get('within');
    if (within === undefined) continue;
    const parent = String(entity.get('parent'));
    inside.set(parent, (inside.get(parent) ?? new Set()).add(String(within)));
  }
  return inside;
}

/** How fields are to be renumbered so that the siblings of each name count 0, 1, 2. */
function renumbering(fields: readonly string[]): (field: string) => string {
  const positions = new Map<string, Set<number>>();
  for (const field of fields) {
    let path = '';
    for (const text of fieldPath(field).segments) {
      const { name, index, identity, language } = segmentOf(text);
      const list = `${path}/${name}`;
      if (identity === undefined && language === undefined)
        positions.set(list, (positions.get(list) ?? new Set()).add(index));
      path = `${path}/${text}`;
    }
  }
  const orders = new Map(
    [...positions].map(([list, indexes]) => [list, [...indexes].sort((left, right) => left - right)]),
  );
  return (field) => {
    const { segments } = fieldPath(field);
    let path = '';
    const renumbered = segments.map((text) => {
      const { name, index, identity, language } = segmentOf(text);
      const position = orders.get(`${path}/${name}`)?.indexOf(index) ?? index;
      path = `${path}/${text}`;
      if (identity !== undefined || language !== undefined) return text;
      return position === 0 ? name : `${name}[${position}]`;
    });
    return renumbered.join('/') + field.slice(segments.join('/').length);
  };
}

function isNeedlessMark(
  field: string,
  entity: ReadonlyMap<string, Value>,
  inside: ReadonlySet<string> | undefined,
  renumbered: (field: string) => string,
): boolean {
  const { segments, kind } = fieldPath(field);
  if (kind !== 'marker' || segments.length === 0 || !/[:}]/.test(field)) return false;
  const isBelow = (other: string): boolean =>
    other.startsWith(field) && (other === field || '/@#'.includes(other[field.length] ?? ' '));
  return (
    [...entity.keys()].some((other) => other !== field && isBelow(other)) ||
    [...(inside ?? [])].some((path) => isBelow(renumbered(path)))
  );
}
