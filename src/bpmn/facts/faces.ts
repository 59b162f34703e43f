import type { Entity, Facts, Value } from '#domain/facts/facts.ts';
import { hashOf } from '#domain/facts/hash-of.ts';
import { readFacts } from './read-facts.ts';

/**
 * What the process is: all facts but its drawing. The hash of it ignores geometry, prefixes, the order of attributes
 * and white space between tags, and with them what `readFacts` names as saying nothing; any other change changes it.
 */
export function meaningOf(facts: Facts): Facts {
  return face(facts, false);
}

/** How the process is drawn: diagrams, planes, shapes, edges, labels, their styles, and colours wherever they stand. */
export function appearanceOf(facts: Facts): Facts {
  return face(facts, true);
}

/** SHA-256 over the meaning of a diagram, given as source text or as facts. Throws `XmlProblem` for a text that is no XML. */
export function hashOfMeaning(diagram: string | Facts): string {
  return hashOf(meaningOf(typeof diagram === 'string' ? readFacts(diagram) : diagram));
}

/** SHA-256 over the appearance of a diagram, given as source text or as facts. Throws `XmlProblem` for a text that is no XML. */
export function hashOfAppearance(diagram: string | Facts): string {
  return hashOf(appearanceOf(typeof diagram === 'string' ? readFacts(diagram) : diagram));
}

function face(facts: Facts, wanted: boolean): Facts {
  const result = new Map<string, Entity>();
  for (const [key, entity] of facts) {
    if (isDrawing(facts, entity)) {
      if (wanted) result.set(key, entity);
      continue;
    }
    const fields = new Map<string, Value>([...entity].filter(([field]) => isColour(field) === wanted));
    if (fields.size > 0) result.set(key, fields);
  }
  return result;
}

/** Part of the drawing is what BPMNDI names, and whatever stands inside it. */
function isDrawing(facts: Facts, entity: Entity): boolean {
  const seen = new Set<Entity>();
  for (let around: Entity | undefined = entity; around && !seen.has(around);) {
    seen.add(around);
    if (String(around.get('type')).startsWith('bpmndi:')) return true;
    around = facts.get(String(around.get('parent')));
  }
  return false;
}

function isColour(field: string): boolean {
  return field.includes('@bioc:') || field.includes('@color:');
}
