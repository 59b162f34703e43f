import { fieldPath } from '#bpmn/facts/field-path.ts';
import { isModelType } from '#bpmn/facts/metamodel.ts';
import { withoutIllegalCharacters } from '#bpmn/xml/escape.ts';
import type { Draft } from './draft.ts';

/**
 * Values are such as a file can hold: no character that XML forbids, no type that BPMN does not have. Text of white
 * space alone is no text, and the mark of an element that says nothing has no value; neither is worth a report.
 */
export function cleanValues(draft: Draft): void {
  for (const key of draft.keys()) {
    for (const [field, value] of [...(draft.entities.get(key) ?? [])]) {
      const text = String(value);
      const clean = withoutIllegalCharacters(text);
      if (clean !== text || typeof value !== 'string') draft.set(key, field, clean);
      if (clean !== text) draft.report('characters-removed', key, { field });
      if (field.endsWith('@xsi:type') && !isModelType(clean)) {
        draft.set(key, field, undefined);
        draft.report('content-removed', key, { field, value: text });
      }
      const { kind, segments } = fieldPath(field);
      if (isPath(field) && kind === 'marker' && clean !== '') draft.set(key, field, '');
      if ((kind === 'text' || kind === 'xml') && !/[^ \t\r\n]/.test(clean)) {
        draft.set(key, field, undefined);
        if (segments.length > 0 && !draft.entities.get(key)?.has(segments.join('/')))
          draft.set(key, segments.join('/'), '');
      }
    }
  }
}

/** Fields that are no path have a plain name: `type`, `lane`, `waypoints`. */
function isPath(field: string): boolean {
  return /[:}]/.test(field);
}
