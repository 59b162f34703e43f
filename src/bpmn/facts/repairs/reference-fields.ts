import { qualifiedName } from '#bpmn/xml/namespaces.ts';
import { fieldPath, segmentOf } from '#bpmn/facts/field-path.ts';
import { isReferenceAttribute, isReferenceElement } from '#bpmn/facts/references.ts';

/** Whether a field of an entity of this type names another element of the same file. */
export function isReferenceField(type: string, field: string): boolean {
  if (field === 'type' || field === 'parent' || field === 'within' || field === 'lane' || field === 'waypoints')
    return false;
  const { segments, kind, attribute } = fieldPath(field);
  const last = segments.at(-1);
  const owner = qualifiedName(last === undefined ? type : segmentOf(last).name);
  if (!owner) return false;
  if (kind === 'attribute') return !attribute.includes(':') && isReferenceAttribute(owner, attribute);
  return kind === 'text' && isReferenceElement(owner);
}
