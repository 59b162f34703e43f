import { qualifiedName } from '#bpmn/xml/namespaces.ts';
import type { Draft } from './draft.ts';

/** What is left of an entity that one side removed and the other changed has no type: it goes, with all it held. */
export function removeFragments(draft: Draft): void {
  for (const key of draft.keys()) {
    if (!draft.has(key) || (qualifiedName(draft.type(key))?.local ?? '') !== '') continue;
    draft.remove(key);
    draft.report('fragment-removed', key);
  }
}
