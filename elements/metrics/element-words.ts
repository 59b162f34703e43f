import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { textIn } from '#domain/language.ts';
import { currentLanguage } from '#i18n/language.ts';
import { say } from '#i18n/say.ts';
import { elementTypeText } from '#i18n/texts/element-types.ts';

/** What a person would call an element: its name, for a line its two ends, otherwise its type. */
export function elementWords(graph: ProcessGraph, id: string): string {
  const language = currentLanguage();
  const known = graph.nodes.get(id) ?? graph.lanes.get(id) ?? graph.pools.get(id);
  const name = known && textIn(known.name, language);
  if (name) return name;
  const line = graph.flows.get(id) ?? graph.messages.get(id);
  if (line && line.source !== id && line.target !== id) {
    return `${elementWords(graph, line.source)} → ${elementWords(graph, line.target)}`;
  }
  return say(elementTypeText(String(graph.facts.get(id)?.get('type') ?? '')));
}
