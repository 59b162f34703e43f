import type { Draft } from './draft.ts';

/** A document has one `definitions`: the first by key; others are merged into it, and where there is none it is added. */
export function oneRoot(draft: Draft): void {
  const found = draft.ofType('bpmn:definitions');
  const root = found[0] ?? '~definitions';
  if (found.length === 0) {
    draft.add(root, { type: 'bpmn:definitions', '@targetNamespace': 'urn:uderis:diagram' });
    draft.report('root-added', root);
  }
  if (draft.parent(root) !== '') {
    draft.report('parent-repaired', root, { from: draft.parent(root), to: '' });
    draft.set(root, 'parent', undefined);
  }
  draft.set(root, 'within', undefined);
  for (const other of found.slice(1)) {
    for (const key of draft.keys()) if (draft.parent(key) === other) draft.set(key, 'parent', root);
    draft.forget(other);
    draft.report('root-merged', other, { into: root });
  }
}
