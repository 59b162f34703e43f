import { nameLanguage, nameOf } from '#domain/diagram/diagram-facts.ts';
import type { Entity, Facts } from '#domain/facts/facts.ts';
import type { Language, Text } from '#domain/language.ts';
import { flowOrder } from './flow-order.ts';

/** An element of a file in the tree of what stands in what. */
export interface OutlineNode {
  readonly id: string;
  /** As the file writes it: `bpmn:choreographyTask`. */
  readonly type: string;
  readonly entity: Entity;
  readonly name: Text;
  /** Ids of the elements right inside it: who takes part, then the steps along the flow, then lines and notes. */
  readonly inside: readonly string[];
}

/** What a BPMN file holds, its drawing apart: for diagrams that nothing draws. */
export interface Outline {
  readonly facts: Facts;
  /** The language of the attribute `name`. */
  readonly language: Language;
  readonly roots: readonly string[];
  readonly nodes: ReadonlyMap<string, OutlineNode>;
}

/** Says only how its elements hang together: its parts stand in what is around it. */
const transparent = new Set(['bpmn:laneSet']);
const lines = new Set([
  'bpmn:sequenceFlow',
  'bpmn:messageFlow',
  'bpmn:conversationLink',
  'bpmn:association',
  'bpmn:dataInputAssociation',
  'bpmn:dataOutputAssociation',
]);
const notes = new Set(['bpmn:textAnnotation', 'bpmn:group']);
const diagrams = /^bpmn:(?:choreography|collaboration|process|global\w+)$/;

/** The tree of a file: choreographies, collaborations and processes before what they are defined with. */
export function outlineOf(facts: Facts): Outline {
  const language = nameLanguage(facts);
  const inside = new Map<string, string[]>();
  const shown = new Set<string>();
  for (const [id, entity] of facts) {
    const type = String(entity.get('type') ?? '');
    if (!type.startsWith('bpmn:') || type === 'bpmn:definitions' || transparent.has(type)) continue;
    shown.add(id);
    const parent = homeOf(facts, entity);
    const siblings = inside.get(parent);
    if (siblings) siblings.push(id);
    else inside.set(parent, [id]);
  }
  const typeOf = (id: string): string => String(facts.get(id)?.get('type') ?? '');
  const nodes = new Map<string, OutlineNode>();
  for (const id of shown) {
    const entity = facts.get(id) ?? new Map();
    const type = typeOf(id);
    const words = type === 'bpmn:textAnnotation' ? 'text' : 'name';
    nodes.set(id, { id, type, entity, name: nameOf(entity, language, words), inside: sorted(inside.get(id) ?? []) });
  }
  const roots = (inside.get('') ?? []).toSorted(
    (left, right) => Number(diagrams.test(typeOf(right))) - Number(diagrams.test(typeOf(left))),
  );
  return { facts, language, roots, nodes };

  function sorted(ids: readonly string[]): string[] {
    const ranked = (rank: number): string[] => ids.filter((id) => rankOf(typeOf(id)) === rank);
    return [...ranked(0), ...flowOrder(ranked(1), facts), ...ranked(2), ...ranked(3)];
  }
}

function homeOf(facts: Facts, entity: Entity): string {
  let parent = String(entity.get('parent') ?? '');
  while (transparent.has(String(facts.get(parent)?.get('type') ?? ''))) {
    parent = String(facts.get(parent)?.get('parent') ?? '');
  }
  return String(facts.get(parent)?.get('type') ?? '') === 'bpmn:definitions' ? '' : parent;
}

function rankOf(type: string): number {
  if (type === 'bpmn:participant' || type === 'bpmn:lane') return 0;
  if (notes.has(type)) return 3;
  return lines.has(type) ? 2 : 1;
}
