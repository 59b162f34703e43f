import type { Entity, Facts } from '#domain/facts/facts.ts';

const label = 'bpmndi:BPMNLabel';

/**
 * Facts without the empty labels that bpmn-js puts on a shape whenever it is renamed and keeps after undo: they say
 * nothing, and an undone edit must leave the file as it was. Labels that were in `loaded` stay.
 */
export function withoutNewEmptyLabels(saved: Facts, loaded: Facts): Facts {
  const kept = new Map<string, Entity>(saved);
  for (const [id, entity] of saved) {
    if (entity.get(label) !== '' || loaded.get(id)?.has(label)) continue;
    const says = [...entity.keys()].some((field) => field.startsWith(label) && field !== label);
    if (!says) kept.set(id, new Map([...entity].filter(([field]) => field !== label)));
  }
  return kept;
}
