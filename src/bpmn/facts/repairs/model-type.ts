import { contentOf, isKnownType, type Content } from '#bpmn/facts/metamodel.ts';
import { pathSegments, segmentOf } from '#bpmn/facts/field-path.ts';
import type { Draft } from './draft.ts';

/** The type in the BPMN model of an entity; some elements (`bpmn:timeDuration`) have a type only where they stand. */
export function modelType(draft: Draft, key: string): string | undefined {
  const type = draft.type(key);
  if (isKnownType(type)) return type;
  const content = contentInParent(draft, key);
  return content?.kind === 'element' ? content.type : undefined;
}

/** What the BPMN model takes an entity for where it stands; `undefined` when it has no place there. */
export function contentInParent(draft: Draft, key: string, depth = 0): Content | undefined {
  const parent = draft.parent(key);
  const parentType = draft.type(parent);
  let at: string | undefined = isKnownType(parentType) ? parentType : undefined;
  if (at === undefined && depth < 20) {
    const around = contentInParent(draft, parent, depth + 1);
    if (around?.kind !== 'element') return around?.kind === 'anything' ? around : undefined;
    at = around.type;
  }
  const within = draft.text(key, 'within');
  for (const text of within === undefined ? [] : pathSegments(within)) {
    const content: Content | undefined = contentOf(at ?? '', segmentOf(text).name);
    if (content?.kind !== 'element') return content?.kind === 'anything' ? content : undefined;
    at = content.type;
  }
  return contentOf(at ?? '', draft.type(key), draft.text(key, '@xsi:type'));
}
