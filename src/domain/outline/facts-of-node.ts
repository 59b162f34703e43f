import type { Value } from '#domain/facts/facts.ts';
import type { Outline } from './outline.ts';

/** What can be told of an element in words; `others` are the facts that have none. */
export interface NodeFacts {
  readonly told: readonly ToldFact[];
  readonly documentation: readonly string[];
  readonly others: readonly { readonly field: string; readonly value: Value }[];
}

/** A fact that names other elements of the file, or, where the file has no such element, what it names. */
export interface ToldFact {
  readonly code: FactCode;
  readonly elements: readonly string[];
}

export type FactCode =
  | 'initiator'
  | 'participants'
  | 'messages'
  | 'message'
  | 'source'
  | 'target'
  | 'incoming'
  | 'outgoing'
  | 'called'
  | 'links'
  | 'process';

const references: readonly { readonly code: FactCode; readonly field: RegExp }[] = [
  { code: 'initiator', field: /^@initiatingParticipantRef$/ },
  { code: 'participants', field: /^bpmn:participantRef(?:\[\d+\])?#text$/ },
  { code: 'messages', field: /^bpmn:messageFlowRef(?:\[\d+\])?#text$/ },
  { code: 'message', field: /^@messageRef$/ },
  { code: 'source', field: /^@sourceRef$/ },
  { code: 'target', field: /^@targetRef$/ },
  { code: 'called', field: /^@(?:calledChoreographyRef|calledCollaborationRef|calledElement)$/ },
  { code: 'process', field: /^@processRef$/ },
];
const flows: readonly { readonly code: FactCode; readonly type: string; readonly end: string }[] = [
  { code: 'incoming', type: 'bpmn:sequenceFlow', end: '@targetRef' },
  { code: 'outgoing', type: 'bpmn:sequenceFlow', end: '@sourceRef' },
  { code: 'links', type: 'bpmn:conversationLink', end: '@sourceRef' },
  { code: 'links', type: 'bpmn:conversationLink', end: '@targetRef' },
];
const documented = /^bpmn:documentation(?:\[\d+\])?#text$/;
/** Told by the tree itself, by the name and by its translations. */
const silent = /^(?:type|parent|within|lane|@name|bpmn:text#text|bpmn:extensionElements\/i18n:translation.*)$/;

/** All that the file says of an element: who takes part, what is exchanged, where it leads; nothing is left out. */
export function factsOfNode({ facts, nodes }: Outline, id: string): NodeFacts {
  const told: ToldFact[] = [];
  const documentation: string[] = [];
  const others: { field: string; value: Value }[] = [];
  const entity = nodes.get(id)?.entity ?? new Map<string, Value>();
  const add = (code: FactCode, element: string): void => {
    const at = told.findIndex((fact) => fact.code === code);
    if (at < 0) told.push({ code, elements: [element] });
    else told[at] = { code, elements: [...(told[at]?.elements ?? []), element] };
  };
  for (const { code, field } of references) {
    for (const [name, value] of entity) if (field.test(name)) add(code, String(value));
  }
  for (const { code, type, end } of flows) {
    for (const [flow, each] of facts) if (each.get('type') === type && each.get(end) === id) add(code, flow);
  }
  for (const [field, value] of entity) {
    if (documented.test(field)) documentation.push(String(value));
    else if (!silent.test(field) && !references.some((reference) => reference.field.test(field))) {
      others.push({ field, value });
    }
  }
  return { told, documentation, others };
}
