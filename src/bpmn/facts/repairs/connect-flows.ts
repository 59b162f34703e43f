import { isFlowNode } from '#bpmn/facts/element-types.ts';
import type { Draft } from './draft.ts';
import { processType } from './homes.ts';

/**
 * Flows have two ends that are there. A sequence flow stays inside one process or sub-process (BPMN 2.0, 7.6.1) and
 * stands in it; a message flow never stays inside one pool (7.6.2); an association joins two elements.
 */
export function connectFlows(draft: Draft): void {
  for (const key of draft.ofType('bpmn:sequenceFlow')) connectSequence(draft, key);
  const pools = poolsByProcess(draft);
  for (const key of draft.ofType('bpmn:messageFlow')) connectMessage(draft, key, pools);
  for (const key of draft.ofType('bpmn:association')) {
    const { source, target } = endsOf(draft, key);
    if (
      draft.type(source).startsWith('bpmn:') &&
      draft.type(target).startsWith('bpmn:') &&
      source !== key &&
      target !== key
    ) {
      continue;
    }
    remove(draft, key, 'association-removed');
  }
}

function connectSequence(draft: Draft, key: string): void {
  const { source, target } = endsOf(draft, key);
  if (!isFlowNode(draft.type(source)) || !isFlowNode(draft.type(target))) {
    remove(draft, key, 'flow-removed');
  } else if (draft.parent(source) !== draft.parent(target)) {
    remove(draft, key, 'flow-crosses-process');
  } else if (draft.parent(key) !== draft.parent(source)) {
    draft.report('parent-repaired', key, { from: draft.parent(key), to: draft.parent(source) });
    draft.set(key, 'parent', draft.parent(source));
  }
}

function connectMessage(draft: Draft, key: string, pools: ReadonlyMap<string, string>): void {
  const { source, target } = endsOf(draft, key);
  if (!canSendMessages(draft, source) || !canSendMessages(draft, target)) {
    remove(draft, key, 'message-flow-removed');
    return;
  }
  const [from, to] = [source, target].map((end) =>
    draft.type(end) === 'bpmn:participant' ? end : pools.get(draft.around(end, processType) ?? ''),
  );
  if (source === target || (from !== undefined && from === to)) remove(draft, key, 'message-flow-inside-pool');
}

function canSendMessages(draft: Draft, key: string): boolean {
  const type = draft.type(key);
  return type === 'bpmn:participant' || isFlowNode(type);
}

function poolsByProcess(draft: Draft): Map<string, string> {
  return new Map(draft.ofType('bpmn:participant').map((key) => [draft.text(key, '@processRef') ?? key, key]));
}

function endsOf(draft: Draft, key: string): { source: string; target: string } {
  return { source: draft.text(key, '@sourceRef') ?? '', target: draft.text(key, '@targetRef') ?? '' };
}

function remove(draft: Draft, key: string, code: Parameters<Draft['report']>[0]): void {
  const { source, target } = endsOf(draft, key);
  draft.remove(key);
  draft.report(code, key, { source, target });
}
