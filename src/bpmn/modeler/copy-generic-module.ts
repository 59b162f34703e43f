import type EventBus from 'diagram-js/lib/core/EventBus';
import type { GenericElement, Moddle, ModdleElement } from './moddle.ts';

/** What bpmn-js asks before it copies a property of an element. */
interface CopyQuestion {
  readonly parent?: ModdleElement;
  readonly property?: unknown;
}

/** What bpmn-js tells before it copies the properties of an element. */
interface CopyOfAll {
  readonly sourceElement: WithAttributes;
  readonly targetElement: WithAttributes;
}

interface WithAttributes {
  readonly $attrs?: Record<string, unknown>;
}

/** Before bpmn-js answers itself. */
const first = 2000;

/**
 * bpmn-js leaves attributes and extension elements without a descriptor behind when an element is copied or replaced:
 * translations of names and what other programs keep there. Here they go along.
 */
class CopyGeneric {
  static readonly $inject = ['eventBus', 'moddle'];

  constructor(eventBus: EventBus, moddle: Moddle) {
    eventBus.on('moddleCopy.canCopyProperty', ({ parent, property }: CopyQuestion) =>
      parent?.$type === 'bpmn:ExtensionElements' && isGeneric(property) ? copyOf(moddle, property) : undefined,
    );
    eventBus.on('moddleCopy.canCopyProperties', first, ({ sourceElement, targetElement }: CopyOfAll) => {
      for (const [name, value] of Object.entries(sourceElement.$attrs ?? {})) {
        if (targetElement.$attrs && !name.startsWith('xmlns')) targetElement.$attrs[name] ??= value;
      }
    });
  }
}

function isGeneric(value: unknown): value is GenericElement {
  const descriptor = (value as { $descriptor?: { isGeneric?: boolean } } | undefined)?.$descriptor;
  return descriptor?.isGeneric === true;
}

function copyOf(moddle: Moddle, element: GenericElement): ModdleElement {
  const attributes = Object.fromEntries(
    Object.entries(element).filter(([name]) => name !== '$type' && name !== '$parent' && name !== '$children'),
  );
  const uri = (element['$descriptor'] as { ns: { uri: string } }).ns.uri;
  const children = element['$children'] as readonly GenericElement[] | undefined;
  const copied = children ? { $children: children.map((child) => copyOf(moddle, child)) } : {};
  return moddle.createAny(element.$type, uri, { ...attributes, ...copied });
}

export const copyGenericModule = {
  __init__: ['copyGeneric'],
  copyGeneric: ['type', CopyGeneric],
};
