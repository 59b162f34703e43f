import type { Draft } from './draft.ts';
import { isReferenceField } from './reference-fields.ts';

/** Plain text in the schema, although its name says reference. */
const texts = new Set(['bpmn:itemDefinition@structureRef', 'bpmn:callActivity@calledElement']);

/**
 * References to messages, signals, errors, data and whatever else is not in the file go; those into other
 * files too, for no editor follows them; what a drawing shows is mended elsewhere.
 */
export function removeDanglingReferences(draft: Draft): void {
  for (const key of draft.keys()) {
    const type = draft.type(key);
    if (!/^bpmn(?:di)?:/.test(type)) continue;
    for (const [field, value] of [...(draft.entities.get(key) ?? [])]) {
      const target = String(value);
      if (field === '@bpmnElement') continue;
      if (!isReferenceField(type, field) || texts.has(type + field) || draft.has(target)) continue;
      draft.set(key, field, undefined);
      draft.report('reference-removed', key, { field, target });
    }
  }
}
