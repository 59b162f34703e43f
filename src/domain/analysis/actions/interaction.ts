import type { AnalysisAction } from '#domain/analysis/analysis-action.ts';
import { notDrawn } from '#domain/analysis/analysis-action.ts';
import { burdenMetric, type AnalysisSide } from '#domain/analysis/analysis-subject.ts';
import { elementsOfMetric, type Said } from '#domain/analysis/said.ts';
import { isTask } from '#domain/diagram/node-kinds.ts';
import { performerAt } from '#domain/metrics/performers.ts';

/** Interaction to be regulated: messages between bodies, hand-offs within them, and steps of both without a ground, p.8(6). */
export const interaction: AnalysisAction = {
  number: 6,
  prefill: (subject) => {
    const { asIs } = subject;
    if (!asIs) return notDrawn;
    const outer = messagesBetweenBodies(asIs);
    const inner = elementsOfMetric(asIs.burden().get('hand-offs'));
    const loose = stepsWithoutGround(asIs, [...outer, ...inner]);
    const said: Said[] = [
      { code: 'messages-between', params: { n: outer.length } },
      { code: 'hand-offs-within', params: { n: inner.length } },
    ];
    if (loose.length > 0) said.push({ code: 'without-ground', params: { n: loose.length } });
    return {
      said,
      elements: { 'as-is': [...new Set([...outer, ...inner, ...loose])] },
      metric: burdenMetric(subject, 'hand-offs'),
    };
  },
};

function messagesBetweenBodies({ graph, performers }: AnalysisSide): string[] {
  const isBody = (end: string): boolean => {
    const kind = performers.get(performerAt(graph, end) ?? '')?.kind;
    return kind === 'human' || kind === 'contractor';
  };
  return [...graph.messages.values()]
    .filter(({ source, target }) => isBody(source) && isBody(target))
    .map(({ id }) => id);
}

/** Tasks that hand over or send, and rest on no act. */
function stepsWithoutGround({ graph, details }: AnalysisSide, lines: readonly string[]): string[] {
  const sources = lines.flatMap((id) => (graph.flows.get(id) ?? graph.messages.get(id))?.source ?? []);
  return [...new Set(sources)].filter((id) => {
    const node = graph.nodes.get(id);
    return node !== undefined && isTask(node) && details.get(id)?.acts.length === 0;
  });
}
