import type { Facts } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Language } from '#domain/language.ts';
import { elementsOfType, nameLanguage, nameOf, udFact } from './diagram-facts.ts';

/** A call activity that calls a variant of a project of the workspace. */
export interface ProcessCall {
  readonly element: string;
  /** Its name in the language asked for, else in another one. */
  readonly name: string;
  readonly project: Id;
  readonly variant: Id;
}

/** The call activities of a diagram that are linked to a process. */
export function callsIn(facts: Facts, language: Language): ProcessCall[] {
  const written = nameLanguage(facts);
  return elementsOfType(facts, ['bpmn:callActivity']).flatMap(({ id, entity }) => {
    const [project, variant] = [udFact(entity, 'call', 'project'), udFact(entity, 'call', 'variant')];
    if (project === undefined || variant === undefined) return [];
    return [{ element: id, name: textIn(nameOf(entity, written), language), project, variant }];
  });
}
