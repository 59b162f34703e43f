import { performerAt } from '#domain/metrics/performers.ts';
import type { AnalysisSide } from './analysis-subject.ts';

/** Who begins a service: its client, by a message or in a lane of the client, or the body itself. */
export function startOf({ graph, performers }: AnalysisSide): {
  readonly byClient: boolean;
  readonly elements: readonly string[];
} {
  const isClient = (end: string): boolean => performers.get(performerAt(graph, end) ?? '')?.kind === 'client';
  const starts = [...graph.nodes.values()].filter(({ type, scope }) => type === 'bpmn:startEvent' && isProcess(scope));
  const own = starts.filter(({ id }) => !isClient(id));
  const asked = own.filter(({ id }) =>
    [...graph.messages.values()].some(({ source, target }) => target === id && isClient(source)),
  );
  const byTheClient = starts.filter(({ id }) => isClient(id));
  // A start that nobody sends a message to belongs to the client's side when only that side has one.
  const first = asked.length > 0 ? asked : own.length === 0 ? byTheClient : [];
  return { byClient: first.length > 0, elements: (first.length > 0 ? first : own).map(({ id }) => id) };

  function isProcess(scope: string): boolean {
    return graph.processes.includes(scope);
  }
}
