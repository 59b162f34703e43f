import { readFacts } from '#bpmn/facts/read-facts.ts';
import { readConventions } from '#domain/conventions/conventions.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { FileProblem } from './file-outcome.ts';

/** Tells of the marks of the DGSC calculator in a diagram that is taken in. */
export function marksIn(text: string): FileProblem[] {
  const n = readConventions(processGraph(readFacts(text))).length;
  return n > 0 ? [{ code: 'marks-found', params: { n } }] : [];
}
