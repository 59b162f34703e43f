import { removeAttribute } from '#bpmn/xml/edit-tree.ts';
import { removeElement } from '#bpmn/xml/layout.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { writeTree } from '#bpmn/xml/write-tree.ts';
import { childElements, type XmlElement } from '#bpmn/xml/xml-tree.ts';
import type { Id } from '#domain/identity.ts';

/** Attributes of the step facts that hold the id of a record. */
export const recordAttributes: readonly string[] = ['record', 'act', 'item', 'role'];

/** Facts that say nothing without their record. */
const empty = new Set(['system', 'dataUse']);

/** The source without links to some records; what else their facts say (an article, the name of a document) stays. Throws `XmlProblem`. */
export function withoutRecords(text: string, records: ReadonlySet<Id>): string {
  if (records.size === 0) return text;
  const tree = parseSource(text);
  visit(tree.root);
  return writeTree(tree);

  function visit(element: XmlElement): void {
    for (const child of childElements(element)) visit(child);
    if (element.uri !== namespaces.ud) return;
    const links = element.attributes.filter(
      ({ local, value }) => recordAttributes.includes(local) && records.has(value),
    );
    if (links.length > 0 && empty.has(element.local)) removeElement(text, element);
    else for (const { name } of links) removeAttribute(text, element, name);
  }
}

/** Ids of the records that the step facts of a source point to, each once. Throws `XmlProblem`. */
export function recordsIn(text: string): Id[] {
  const found = new Set<Id>();
  visit(parseSource(text).root);
  return [...found];

  function visit(element: XmlElement): void {
    for (const { local, value } of element.uri === namespaces.ud ? element.attributes : []) {
      if (recordAttributes.includes(local) && value !== '') found.add(value);
    }
    for (const child of childElements(element)) visit(child);
  }
}
