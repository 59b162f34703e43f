import { namespaces } from '#bpmn/xml/namespaces.ts';
import { difference } from '#domain/facts/difference.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { patchSource } from './patch-source.ts';
import { readFacts } from './read-facts.ts';

const declared = ['bpmn', 'bpmndi', 'dc', 'di', 'xsi', 'i18n', 'ud'] as const;
const declarations = declared.map((prefix) => `xmlns:${prefix}="${namespaces[prefix]}"`).join(' ');

/** A document with nothing in it. */
const skeleton = `<?xml version="1.0" encoding="UTF-8"?>\n<bpmn:definitions ${declarations}>\n</bpmn:definitions>\n`;

/** A new source with these facts, written as a patch of an empty document. Throws `UnwritableFacts` for facts that are no document. */
export function sourceFromFacts(facts: Facts): string {
  return patchSource(skeleton, difference(readFacts(skeleton), facts));
}
