import type { Draft } from './draft.ts';

const nameless = /^bpmndi:(BPMN(?:Diagram|Plane|Shape|Edge))$/;

/** The key of a drawing without id says what it shows (source-index.ts) and follows it; that is no repair to report. */
export function keyDrawings(draft: Draft): void {
  const renamed = new Map<string, string>();
  for (const key of draft.keys()) {
    const kind = key.startsWith('~') ? nameless.exec(draft.type(key))?.[1] : undefined;
    if (kind === undefined) continue;
    const element = shownBy(draft, key, kind);
    const wanted = `~${kind}${element === undefined ? '' : `:${element}`}`;
    if (key === wanted || key.replace(/~\d+$/, '') === wanted) continue;
    const now = freeKey(draft, wanted);
    draft.add(now, Object.fromEntries(draft.entities.get(key) ?? []));
    draft.forget(key);
    renamed.set(key, now);
  }
  if (renamed.size === 0) return;
  for (const key of draft.keys()) {
    const parent = renamed.get(draft.parent(key));
    if (parent !== undefined) draft.set(key, 'parent', parent);
  }
}

function shownBy(draft: Draft, key: string, kind: string): string | undefined {
  const plane =
    kind === 'BPMNDiagram' ? draft.ofType('bpmndi:BPMNPlane').find((one) => draft.parent(one) === key) : key;
  return plane === undefined ? undefined : draft.text(plane, '@bpmnElement');
}

function freeKey(draft: Draft, wanted: string): string {
  let key = wanted;
  for (let count = 2; draft.has(key); count += 1) key = `${wanted}~${count}`;
  return key;
}
