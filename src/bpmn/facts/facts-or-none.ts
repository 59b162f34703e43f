import type { Facts } from '#domain/facts/facts.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import { readFacts } from './read-facts.ts';

/** The facts of a diagram; none where its text cannot be read, which its own screen says. */
export function factsOrNone(text: string): Facts {
  try {
    return readFacts(text);
  } catch (error) {
    if (error instanceof XmlProblem) return new Map();
    throw error;
  }
}
