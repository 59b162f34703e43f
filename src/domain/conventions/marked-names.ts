import { udFact } from '#domain/diagram/diagram-facts.ts';
import type { Entity } from '#domain/facts/facts.ts';
import { languages, type Text } from '#domain/language.ts';
import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Marking } from './convention.ts';

/** A lane or a pool. */
export interface Holder {
  readonly id: string;
  readonly entity: Entity;
  readonly name: Text;
}

/** Lanes and pools: those who perform. */
export function holdersOf({ lanes, pools }: ProcessGraph): readonly Holder[] {
  return [...pools.values(), ...lanes.values()];
}

/** What `ud:performer` says of a lane or a pool. */
export function performerFact({ entity }: Holder, name: 'kind' | 'rank'): string | undefined {
  return udFact(entity, 'performer', name);
}

/** The first language whose name matches. */
export function matchIn(name: Text, pattern: RegExp): RegExpExecArray | undefined {
  for (const language of languages) {
    const match = pattern.exec(name[language] ?? '');
    if (match) return match;
  }
  return undefined;
}

/** A name without a mark and the space around it. */
export function without(pattern: RegExp): (name: string) => string {
  return (name) => name.replace(pattern, ' ').replace(/\s+/g, ' ').trim();
}

/** The mark that a pattern of plain letters and brackets finds, as it is written. */
export function markOf(pattern: RegExp): string {
  return pattern.source.replaceAll('\\', '');
}

const nameField = /^(?:@name|bpmn:extensionElements\/i18n:translation\[\w+\]#text)$/;

/** Puts a mark at the end of each name of an element that has none. */
export function marked({ id, entity }: Holder, mark: string): Marking[] {
  return [...entity].flatMap(([field, value]) =>
    nameField.test(field) && !String(value).includes(mark)
      ? [{ entity: id, field, value: `${String(value).trim()} ${mark}` }]
      : [],
  );
}
