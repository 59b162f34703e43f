import { isActivity } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';

/** A boundary event stands beside the activity it is attached to; without one it becomes an event of the flow. */
export function attachBoundaryEvents(draft: Draft): void {
  const children = draft.children();
  for (const key of draft.ofType('bpmn:boundaryEvent')) {
    const host = draft.text(key, '@attachedToRef') ?? '';
    if (isActivity(draft.type(host))) {
      if (draft.parent(key) === draft.parent(host)) continue;
      draft.set(key, 'parent', draft.parent(host));
      draft.report('boundary-moved', key, { host });
      continue;
    }
    const fields = [...(draft.entities.get(key)?.keys() ?? [])];
    const parts = [...fields, ...(children.get(key) ?? []).map((child) => draft.type(child))];
    const catches = parts.some((part) => /EventDefinition/.test(part));
    draft.set(key, 'type', catches ? 'bpmn:intermediateCatchEvent' : 'bpmn:intermediateThrowEvent');
    draft.set(key, '@attachedToRef', undefined);
    draft.set(key, '@cancelActivity', undefined);
    draft.report('boundary-detached', key, { host });
  }
}
