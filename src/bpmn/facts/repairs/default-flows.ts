import type { Draft } from './draft.ts';

/** A default flow is a sequence flow that leaves the very node. */
export function defaultFlows(draft: Draft): void {
  for (const key of draft.keys()) {
    const flow = draft.type(key).startsWith('bpmn:') ? draft.text(key, '@default') : undefined;
    if (flow === undefined) continue;
    if (draft.type(flow) === 'bpmn:sequenceFlow' && draft.text(flow, '@sourceRef') === key) continue;
    draft.set(key, '@default', undefined);
    draft.report('default-flow-removed', key, { flow });
  }
}
