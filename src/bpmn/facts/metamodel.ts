import { BpmnModdle, type ModdleProperty, type ModdleType } from 'bpmn-moddle';

type Descriptor = ModdleType['$descriptor'];

/** What may stand inside a BPMN element: another element of the model, plain text, or anything foreign. */
export type Content = { readonly kind: 'element'; readonly type: string } | { readonly kind: 'text' | 'anything' };

const simpleTypes = new Set(['String', 'Boolean', 'Integer', 'Real']);
const ownPrefixes = new Set(['bpmn', 'bpmndi', 'dc', 'di']);
const types = new Map<string, Descriptor | undefined>();
let model: BpmnModdle | undefined;

/** Whether the BPMN model knows an element of this canonical name (`bpmn:userTask`). */
export function isKnownType(type: string): boolean {
  return descriptorOf(modelName(type)) !== undefined;
}

/** Whether the value of an `xsi:type` names a type of the BPMN model (`bpmn:tFormalExpression`). */
export function isModelType(xsiType: string): boolean {
  return descriptorOf(typeNamed(xsiType)) !== undefined;
}

/** Whether an element of this type has such an attribute; foreign attributes may stand anywhere. */
export function mayHaveAttribute(type: string, attribute: string): boolean {
  const colon = attribute.indexOf(':');
  if (attribute.startsWith('{') || (colon > 0 && !ownPrefixes.has(attribute.slice(0, colon)))) return true;
  const property = descriptorOf(modelName(type))?.propertiesByName[attribute];
  return property?.isAttr === true;
}

/** Whether an element of this type may hold text. */
export function mayHaveText(type: string): boolean {
  return descriptorOf(modelName(type))?.bodyProperty !== undefined;
}

/**
 * What a child of this canonical name is inside an element of this type; `undefined` when it may not stand there.
 * `xsiType` is the child's `xsi:type`, when it has one.
 */
export function contentOf(type: string, child: string, xsiType?: string): Content | undefined {
  const descriptor = descriptorOf(modelName(type));
  if (!descriptor) return undefined;
  const byName = descriptor.propertiesByName[child];
  if (byName && !byName.isAttr && !byName.isVirtual) return contentIn(byName, xsiType);
  const name = modelName(child);
  const childDescriptor = descriptorOf(name);
  if (childDescriptor) {
    const property = descriptor.properties.find(
      (one) => !one.isVirtual && !one.isReference && !one.isAttr && one.type in childDescriptor.allTypesByName,
    );
    return property && { kind: 'element', type: name };
  }
  const isOwn = ownPrefixes.has(child.slice(0, Math.max(child.indexOf(':'), 0)));
  const takesAnything = descriptor.properties.some((one) => !one.isReference && !one.isAttr && one.type === 'Element');
  return takesAnything && !isOwn ? { kind: 'anything' } : undefined;
}

function contentIn(property: ModdleProperty, xsiType: string | undefined): Content {
  if (simpleTypes.has(property.type) || property.isReference) return { kind: 'text' };
  const named = xsiType === undefined ? undefined : typeNamed(xsiType);
  return { kind: 'element', type: named !== undefined && descriptorOf(named) ? named : property.type };
}

/** BPMN writes its types with a `t` before the name. */
function typeNamed(xsiType: string): string {
  return xsiType.startsWith('bpmn:')
    ? xsiType.replace(/:t(?=[A-Z])|:.*/, (start) => (start === ':t' ? ':' : ''))
    : xsiType;
}

/** `bpmn:userTask` is `bpmn:UserTask` in the model; the names of the drawing are the same in both. */
function modelName(canonical: string): string {
  return canonical.replace(/^(bpmn:)(.)/, (_, prefix: string, first: string) => prefix + first.toUpperCase());
}

function descriptorOf(name: string): Descriptor | undefined {
  if (!types.has(name)) types.set(name, lookUp(name));
  return types.get(name);
}

function lookUp(name: string): Descriptor | undefined {
  if (!ownPrefixes.has(name.slice(0, Math.max(name.indexOf(':'), 0)))) return undefined;
  model ??= new BpmnModdle();
  try {
    return model.getType(name).$descriptor;
  } catch {
    return undefined;
  }
}
