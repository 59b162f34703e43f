import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { sayElement } from '#i18n/say-element.ts';

/** What a person would call an element: its name, for a line its two ends, otherwise its type. */
export function elementWords(graph: ProcessGraph, id: string): string {
  const line = graph.flows.get(id) ?? graph.messages.get(id);
  if (line && line.source !== id && line.target !== id) {
    return `${elementWords(graph, line.source)} → ${elementWords(graph, line.target)}`;
  }
  const known = graph.nodes.get(id) ?? graph.lanes.get(id) ?? graph.pools.get(id);
  return sayElement({ name: known?.name ?? {}, type: String(graph.facts.get(id)?.get('type') ?? '') });
}
