import { contentOf, mayHaveAttribute, mayHaveText } from '#bpmn/facts/metamodel.ts';
import { fieldPath, segmentOf } from '#bpmn/facts/field-path.ts';
import type { Draft } from './draft.ts';
import { modelType } from './model-type.ts';

const own = /^(?:bpmn|bpmndi|dc|di):/;

/**
 * Attributes and parts that an element of its type cannot have go: one person made a task of the event that another
 * gave a timer. Foreign attributes stay everywhere, foreign elements inside `extensionElements`; marked-up text
 * becomes plain text where BPMN has plain text.
 */
export function removeUnknownContent(draft: Draft): void {
  for (const key of draft.keys()) {
    removeForeignFields(draft, key);
    const type = own.test(draft.type(key)) ? modelType(draft, key) : undefined;
    if (type === undefined) continue;
    for (const [field, value] of [...(draft.entities.get(key) ?? [])]) {
      const verdict = judge(draft, key, type, field);
      if (verdict === 'fits') continue;
      draft.set(key, field, undefined);
      if (verdict === 'plain') draft.set(key, field.replace(/#xml$/, '#text'), plainText(String(value)));
      draft.report(verdict === 'plain' ? 'markup-removed' : 'content-removed', key, { field, value: String(value) });
    }
  }
}

/** Only edges have waypoints, only parts of a process stand in lanes. */
function removeForeignFields(draft: Draft, key: string): void {
  const holder = { waypoints: draft.type(key) === 'bpmndi:BPMNEdge', lane: draft.type(key).startsWith('bpmn:') };
  for (const [field, fits] of Object.entries(holder)) {
    const value = draft.text(key, field);
    if (fits || value === undefined) continue;
    draft.set(key, field, undefined);
    draft.report('content-removed', key, { field, value });
  }
}

const structure = new Set(['type', 'parent', 'within', 'lane', 'waypoints', '@id']);

function judge(draft: Draft, key: string, type: string, field: string): 'fits' | 'plain' | 'unknown' {
  if (structure.has(field)) return 'fits';
  const { segments, kind, attribute } = fieldPath(field);
  let at = type;
  let path = '';
  let isText = false;
  for (const text of segments) {
    if (isText) return 'unknown';
    path = path === '' ? text : `${path}/${text}`;
    const content = contentOf(at, segmentOf(text).name, draft.text(key, `${path}@xsi:type`));
    if (content === undefined) return 'unknown';
    if (content.kind === 'anything') return 'fits';
    if (content.kind === 'element') at = content.type;
    else isText = true;
  }
  if (kind === 'attribute') return isText || mayHaveAttribute(at, attribute) ? 'fits' : 'unknown';
  if (kind === 'xml') return isText || mayHaveText(at) ? 'plain' : 'unknown';
  return kind !== 'text' || isText || mayHaveText(at) ? 'fits' : 'unknown';
}

function plainText(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll(']]&gt;', ']]>')
    .replaceAll('&#13;', '\r')
    .replaceAll('&amp;', '&');
}
