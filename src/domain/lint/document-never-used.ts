import { entriesOf, type GraphNode, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { laterThan } from '#domain/diagram/later-than.ts';
import { udFact, type Element } from '#domain/diagram/diagram-facts.ts';
import { attributeText } from '#domain/diagram/step-details.ts';
import type { Choice } from '#domain/choices.ts';
import { languages, type Text } from '#domain/language.ts';
import type { LintFound, LintRule } from './lint-rule.ts';

/** Channels that bring the client what a step produces without a message on the diagram. */
const reachesClient: ReadonlySet<string> = new Set<Choice<'channel'>>(['egov', 'egov-mobile', 'bank-app', 'sms']);

/**
 * A step produces a document that no later step names or takes as data, and that no message carries out. Documents are the
 * same when they have a name in common or are of one data item; a message of the step itself carries what it produces.
 */
export const documentNeverUsed: LintRule = {
  code: 'document-never-used',
  severity: 'I',
  source: ['service-analysis', '601 p.32(3)'],
  run: (graph) => {
    const sending = new Set([...graph.messages.values()].map(({ source }) => source));
    const mentions = mentionsIn(graph);
    const later = laterThan(graph, { byMessage: true });
    return [...graph.nodes.values()]
      .filter(({ id, entity }) => !sending.has(id) && !reachesClient.has(udFact(entity, 'step', 'channel') ?? ''))
      .flatMap((node) => {
        const unused = producedBy(graph, node).filter((keys) => {
          const others = keys.flatMap((key) => mentions.get(key) ?? []).filter((each) => each !== node.id);
          if (others.length === 0) return true;
          const after = later(node.id);
          return !others.some((each) => after.has(each));
        });
        return unused.length === 0 ? [] : [{ element: node.id, params: { count: unused.length } } satisfies LintFound];
      });
  },
};

function producedBy(graph: ProcessGraph, { id }: GraphNode): string[][] {
  return entriesOf(graph, id, 'ud:document')
    .filter((entry) => attributeText(entry, 'direction') === 'produced')
    .map(keysOf)
    .filter((keys) => keys.length > 0);
}

/** Where documents and data taken in are named, by name or data item: nodes, and the nodes that send messages. */
function mentionsIn(graph: ProcessGraph): ReadonlyMap<string, readonly string[]> {
  const mentions = new Map<string, string[]>();
  const put = (place: string, keys: readonly string[]): void => {
    for (const key of keys) mentions.set(key, [...(mentions.get(key) ?? []), place]);
  };
  for (const { id } of graph.nodes.values()) {
    for (const entry of entriesOf(graph, id, 'ud:document')) put(id, keysOf(entry));
    for (const entry of entriesOf(graph, id, 'ud:dataUse')) {
      if (attributeText(entry, 'direction') === 'in') put(id, itemOf(entry));
    }
  }
  for (const { id, name, source } of graph.messages.values()) {
    put(source, namesOf(name));
    for (const entry of entriesOf(graph, id, 'ud:document')) put(source, keysOf(entry));
  }
  return mentions;
}

function keysOf(entry: Element): string[] {
  const name = Object.fromEntries(languages.map((language) => [language, attributeText(entry, language)]));
  return [...namesOf(name), ...itemOf(entry)];
}

function namesOf(name: Text): string[] {
  return languages.flatMap((language) => {
    const own = name[language]?.trim().toLowerCase() ?? '';
    return own === '' ? [] : [`${language} ${own}`];
  });
}

function itemOf(entry: Element): string[] {
  const item = attributeText(entry, 'item');
  return item === '' ? [] : [item];
}
