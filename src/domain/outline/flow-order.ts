import type { Facts } from '#domain/facts/facts.ts';

/**
 * Elements in the order in which their sequence flows lead, whatever their types: each after all that leads to it, as far
 * as loops allow. What no flow leads to or from keeps the order of the file.
 */
export function flowOrder(ids: readonly string[], facts: Facts): string[] {
  const own = new Set(ids);
  const next = new Map<string, string[]>();
  const waiting = new Map(ids.map((id): [string, number] => [id, 0]));
  for (const entity of facts.values()) {
    if (entity.get('type') !== 'bpmn:sequenceFlow') continue;
    const [from, to] = [String(entity.get('@sourceRef') ?? ''), String(entity.get('@targetRef') ?? '')];
    if (!own.has(from) || !own.has(to) || from === to) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const order: string[] = [];
  const left = new Set(ids);
  while (left.size > 0) {
    const free = [...left].filter((id) => waiting.get(id) === 0);
    const [first] = left;
    // Nothing is free in a loop: it is entered where the file begins it.
    follow(free.length > 0 ? free : first === undefined ? [] : [first]);
  }
  return order;

  function follow(starts: readonly string[]): void {
    const open = starts.toReversed();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (!left.delete(id)) continue;
      order.push(id);
      const ready = (next.get(id) ?? []).filter((to) => {
        waiting.set(to, (waiting.get(to) ?? 0) - 1);
        return waiting.get(to) === 0;
      });
      open.push(...ready.reverse());
    }
  }
}
