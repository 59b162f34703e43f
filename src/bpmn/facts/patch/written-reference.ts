import { boundNamespace, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import { qualifiedName } from '#bpmn/xml/namespaces.ts';
import { elementName, prefixFor } from '#bpmn/xml/qualified-names.ts';
import { idOfKey } from '#bpmn/facts/element-keys.ts';
import type { Patch } from './patch.ts';

/** A reference as the file writes it: with the prefix of the target namespace where the old value had it. */
export function writtenReference(patch: Patch, element: XmlElement, value: string, old: string | undefined): string {
  if (value.startsWith('{')) {
    const name = qualifiedName(value);
    return name ? `${prefixFor(patch.source, element, name.uri)}:${name.local}` : value;
  }
  const prefix = old === undefined ? undefined : /^\s*([^:\s]+):/.exec(old)?.[1];
  const isTarget = prefix !== undefined && boundNamespace(element, prefix) === patch.index.targetNamespace;
  return isTarget ? `${prefix}:${idOfKey(value)}` : idOfKey(value);
}

/** The value of `xsi:type` with the prefix that the file uses. */
export function writtenType(patch: Patch, element: XmlElement, value: string): string {
  const name = qualifiedName(value);
  return name ? elementName(patch.source, element, name.uri, name.local) : value;
}
