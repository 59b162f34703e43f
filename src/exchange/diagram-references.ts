import { keyOfId } from '#bpmn/facts/element-keys.ts';
import { recordAttributes } from '#bpmn/facts/record-attributes.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { attributeOf, childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';

/** What a diagram names: the ids of its elements, the names that some have, and the records that their step facts point to. */
export interface DiagramReferences {
  readonly elements: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  readonly records: readonly { readonly element: string; readonly field: string; readonly record: string }[];
}

/** Reads the references of a BPMN text. Throws `XmlProblem`. */
export function diagramReferences(text: string): DiagramReferences {
  const elements = new Set<string>();
  const names = new Map<string, string>();
  const records: { element: string; field: string; record: string }[] = [];
  const visit = (element: XmlElement, owner: string): void => {
    const written = attributeOf(element, 'id');
    const id = written === undefined ? undefined : keyOfId(written);
    const name = attributeOf(element, 'name');
    if (id !== undefined) elements.add(id);
    if (id !== undefined && name) names.set(id, name);
    const isFact = element.uri === namespaces.ud;
    const holder = isFact ? owner : (id ?? owner);
    for (const field of isFact ? recordAttributes : []) {
      const record = attributeOf(element, field);
      if (record) records.push({ element: holder, field: `${element.local}@${field}`, record });
    }
    for (const child of childElements(element)) visit(child, holder);
  };
  visit(parseSource(text).root, '');
  return { elements, names, records };
}
