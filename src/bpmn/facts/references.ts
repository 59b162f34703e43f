import { boundNamespace, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { canonicalName, namespaces, type QualifiedName } from '#bpmn/xml/namespaces.ts';
import { keyOfId } from './element-keys.ts';

const referenceAttributes = new Set([
  'default',
  'bpmnElement',
  'choreographyActivityShape',
  'labelStyle',
  'sourceElement',
  'targetElement',
  'calledElement',
]);
const referenceElements = new Set(['incoming', 'outgoing', 'supports', 'source', 'target']);
const prefixed = /^([^:\s{}]+):([^:\s]+)$/;

/** Whether an attribute without namespace on this element names another element (a QName or an id in the BPMN schema). */
export function isReferenceAttribute({ uri, local: owner }: QualifiedName, local: string): boolean {
  if (uri !== namespaces.bpmn && uri !== namespaces.bpmndi) return false;
  return (
    /Refs?$/.test(local) || referenceAttributes.has(local) || (owner === 'correlationProperty' && local === 'type')
  );
}

/** Whether the text of this element names another element. */
export function isReferenceElement({ uri, local }: QualifiedName): boolean {
  return uri === namespaces.bpmn && (/Refs?$/.test(local) || referenceElements.has(local));
}

/**
 * A reference without its prefix: `tns:Task_1` is `Task_1` when `tns` is the target namespace, `{uri}name` when it is
 * another one, and stays as written when the prefix means nothing (ids with a colon exist). It is the key of what it names.
 */
export function referenceFact(written: string, element: XmlElement, targetNamespace: string): string {
  const text = written.trim();
  const [, prefix, local] = prefixed.exec(text) ?? [];
  if (prefix === undefined || local === undefined) return keyOfId(text);
  const uri = boundNamespace(element, prefix);
  if (uri === undefined) return text;
  return uri === targetNamespace ? keyOfId(local) : `{${uri}}${local}`;
}

/** The value of `xsi:type` with a fixed prefix: `bpmn:tFormalExpression`. */
export function typeFact(written: string, element: XmlElement): string {
  const text = written.trim();
  const colon = text.indexOf(':');
  const uri = boundNamespace(element, colon < 0 ? '' : text.slice(0, colon));
  return uri === undefined ? text : canonicalName(uri, text.slice(colon + 1));
}
