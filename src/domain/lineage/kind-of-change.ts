import type { Entity } from '#domain/facts/facts.ts';
import type { ChangeKind } from './change-kinds.ts';

/** A rule for fields of one sort: the kind of change, and which of several such things of the element it is. */
type Rule = readonly [pattern: RegExp, kind: ChangeKind, entry?: string];

const step = 'bpmn:extensionElements/ud:step@';
const definition = /EventDefinition$/;

/** Fields of an element itself, the first that fits. */
const fieldRules: readonly Rule[] = [
  [/^name\[kk\]$/, 'name-kk'],
  [/^name\[ru\]$/, 'name-ru'],
  [/^name\[en\]$/, 'name-en'],
  [/^text\[/, 'annotation'],
  [/^type$/, 'type'],
  [/^lane$/, 'lane'],
  [/^pool$/, 'pool'],
  [/^scope$/, 'scope'],
  [/^triggers$/, 'event-definition'],
  [/@(?:bioc|color):/, 'colour'],
  [/^bpmn:conditionExpression/, 'condition'],
  [/^@default$/, 'default-flow'],
  [/^@attachedToRef$/, 'boundary-host'],
  [/^@(?:cancelActivity|isInterrupting)$/, 'interrupting'],
  [/^bpmn:timerEventDefinition/, 'timer'],
  [/^bpmn:messageEventDefinition|^@messageRef$|^bpmn:operationRef/, 'message'],
  [/^bpmn:\w+EventDefinition/, 'event-definition'],
  [new RegExp(`^${step}work`), 'time', 'work'],
  [new RegExp(`^${step}wait`), 'time', 'wait'],
  [new RegExp(`^${step}channel$`), 'channel'],
  [new RegExp(`^${step}automation$`), 'automation'],
  [/ud:step@/, 'step-fact'],
  [/ud:performer@/, 'performer'],
  [/ud:branch@/, 'probability'],
  [/ud:volume@/, 'volume'],
  [/ud:call@|^@calledElement$/, 'call'],
  [/LoopCharacteristics/, 'repetition'],
  [/^bpmn:documentation|i18n:translation\[\w+,/, 'documentation'],
  [/^@(?:dataObjectRef|dataStoreRef|isCollection|capacity|isUnlimited)$|^bpmn:dataState|^@itemSubjectRef$/, 'data'],
  [/^bpmn:extensionElements|^@(?!xsi:|bpmn:)[^:]+:|^@\{/, 'extension'],
];

/** What stands inside an element or is meant by it, by its type. */
const partRules: readonly Rule[] = [
  [/^ud:document$/, 'documents'],
  [/^ud:legalGround$/, 'legal-ground'],
  [/^ud:system$/, 'system'],
  [/^ud:dataUse$/, 'data-use'],
  [/^bpmn:timerEventDefinition$/, 'timer'],
  [/^bpmn:message(?:EventDefinition)?$/, 'message'],
  [/EventDefinition$|^bpmn:(?:error|signal|escalation)$/, 'event-definition'],
  [/LoopCharacteristics$/, 'repetition'],
  [/^bpmn:(?:dataInput|dataOutput|ioSpecification|inputSet|outputSet)|Association$/, 'data-link'],
  [/^bpmn:dataObject$|^bpmn:dataStore$|^bpmn:dataState$/, 'data'],
  [/^bpmn:documentation$/, 'documentation'],
  [/^ud:/, 'extension'],
];

const shapeRules: readonly Rule[] = [
  [/@(?:bioc|color):/, 'colour'],
  [/^dc:Bounds@(?:width|height)$/, 'resized'],
  [/^dc:Bounds@|Label/, 'moved'],
  [/^waypoints$/, 'waypoints'],
];

/** Follows from the flows, or says how a file is written. */
const silent = /^@(?:gatewayDirection|processRef|isExecutable|processType|isClosed|id)$/;

/** What a change of one field is called; undefined when it says nothing to anybody. */
export interface Named {
  readonly kind: ChangeKind;
  readonly entry: string;
}

/** The kind of a changed field of the element itself. */
export function kindOfField(entity: Entity, field: string): Named | undefined {
  if (silent.test(field)) return undefined;
  const type = String(entity.get('type'));
  if (/^@(?:source|target)Ref$/.test(field)) {
    return { kind: type === 'bpmn:association' ? 'association' : 'flow-ends', entry: '' };
  }
  const rule = fieldRules.find(([pattern]) => pattern.test(field));
  if (!rule) return { kind: 'attribute', entry: field };
  const [, kind, entry] = rule;
  const isOneOfMany = kind === 'extension' || kind === 'step-fact' || kind === 'performer';
  return { kind, entry: entry ?? (isOneOfMany ? field.replace(/^bpmn:extensionElements\//, '') : '') };
}

/** The kind of a change inside of an element: an entry that came, went or says something else, or its drawing. */
export function kindOfPart(entity: Entity, id: string, field: string, change: 'added' | 'removed' | 'changed'): Named {
  const type = String(entity.get('type'));
  if (type.startsWith('bpmndi:')) {
    if (change !== 'changed') return { kind: `drawing-${change}`, entry: '' };
    return { kind: shapeRules.find(([pattern]) => pattern.test(field))?.[1] ?? 'drawing', entry: '' };
  }
  const kind = partRules.find(([pattern]) => pattern.test(type))?.[1] ?? 'attribute';
  const isOneThing = definition.test(type) || kind === 'repetition' || kind === 'message' || kind === 'data';
  return { kind, entry: isOneThing ? '' : id };
}
