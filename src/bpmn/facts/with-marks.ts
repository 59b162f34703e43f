import { withConventions } from '#domain/conventions/conventions.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { difference } from '#domain/facts/difference.ts';
import { patchSource } from './patch-source.ts';
import { readFacts } from './read-facts.ts';

/** The source with the marks of the DGSC calculator in names, colours and notes; all else stays byte for byte. Throws `XmlProblem`. */
export function withMarks(text: string): string {
  const facts = readFacts(text);
  return patchSource(text, difference(facts, withConventions(processGraph(facts))), { check: false });
}
