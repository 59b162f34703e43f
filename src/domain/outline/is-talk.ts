import { elementTypes } from '#domain/diagram/diagram-facts.ts';
import type { Facts } from '#domain/facts/facts.ts';

const talk = /^bpmn:(?:global)?(?:sub|call)?(?:choreography|conversation)/i;
const flowNodes: ReadonlySet<string> = new Set(elementTypes.flowNodes);

/** Whether a file tells how parties talk with each other and not what any of them does: a choreography, a conversation. */
export function isTalk(facts: Facts): boolean {
  const typeOf = (id: string): string => String(facts.get(id)?.get('type') ?? '');
  const all = [...facts.values()];
  const hasSteps = all.some(
    (entity) => flowNodes.has(String(entity.get('type'))) && !talk.test(typeOf(String(entity.get('parent') ?? ''))),
  );
  return !hasSteps && all.some((entity) => talk.test(String(entity.get('type'))));
}
