import { recordsOf, variantOf, type ProjectView } from '#domain/checks/check.ts';
import { processGraph, type ProcessGraph } from '#domain/diagram/process-graph.ts';
import { stepDetails, type StepDetails } from '#domain/diagram/step-details.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { Text } from '#domain/language.ts';
import { automationOf, burdenOf, type BurdenCode } from '#domain/metrics/burden.ts';
import { flowFiguresOf, type FlowFigures } from '#domain/metrics/flow-figures.ts';
import type { Metric } from '#domain/metrics/metric.ts';
import { performersOf, type Performer } from '#domain/metrics/performers.ts';
import { textOf } from '#domain/read-fields.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { AnalysisMetric } from './said.ts';

/** One variant as the analysis sees it; numbers are counted when they are first asked for. */
export interface AnalysisSide {
  readonly variant: Id;
  readonly graph: ProcessGraph;
  readonly details: ReadonlyMap<string, StepDetails>;
  readonly performers: ReadonlyMap<string, Performer>;
  readonly burden: () => ReadonlyMap<BurdenCode, Metric<BurdenCode>>;
  readonly figures: () => FlowFigures | undefined;
  readonly automation: () => number | undefined;
}

/** The service under analysis: its current and target variant where they are drawn, and its records. */
export interface AnalysisSubject {
  readonly asIs: AnalysisSide | undefined;
  readonly toBe: AnalysisSide | undefined;
  readonly records: (kind: RecordKind) => readonly StudioRecord[];
}

export function analysisSubject(view: ProjectView): AnalysisSubject {
  return {
    asIs: sideOf(view, 'as-is'),
    toBe: sideOf(view, 'to-be'),
    records: (kind) => recordsOf(view, kind),
  };
}

/** A number of both variants by its code in the burden passport. */
export function burdenMetric({ asIs, toBe }: AnalysisSubject, code: BurdenCode): AnalysisMetric {
  return { code, before: asIs?.burden().get(code)?.value, after: toBe?.burden().get(code)?.value };
}

export function burdenAt(side: AnalysisSide | undefined, code: BurdenCode): number {
  return side?.burden().get(code)?.value ?? 0;
}

/** Names of elements in every language that they are written in. */
export function namesOf({ graph }: AnalysisSide, elements: Iterable<string>): Text[] {
  return [...elements].map(
    (id) => (graph.nodes.get(id) ?? graph.lanes.get(id) ?? graph.pools.get(id) ?? graph.messages.get(id))?.name ?? {},
  );
}

/** Names of the records with these ids, those that are there. */
export function recordNames(subject: AnalysisSubject, kind: RecordKind, ids: Iterable<string>): Text[] {
  const known = new Map(subject.records(kind).map((record) => [record.id, record]));
  return [...ids].flatMap((id) => {
    const record = known.get(id);
    return record ? [textOf(record.fields, 'name')] : [];
  });
}

/** Systems that a variant uses, each once, in the order of the diagram. */
export function systemsIn(side: AnalysisSide | undefined): string[] {
  return [...new Set([...(side?.details.values() ?? [])].flatMap(({ systems }) => systems))].filter((id) => id !== '');
}

/** Nodes of a variant of which something holds. */
export function nodesWhere(
  side: AnalysisSide | undefined,
  holds: (details: StepDetails, id: string) => boolean,
): string[] {
  return [...(side?.details ?? [])].filter(([id, details]) => holds(details, id)).map(([id]) => id);
}

function sideOf(view: ProjectView, kind: 'as-is' | 'to-be'): AnalysisSide | undefined {
  const variant = variantOf(view, kind);
  const graph = variant && processGraph(variant.facts);
  if (!variant || !graph || graph.nodes.size === 0) return undefined;
  const asked = new Set(
    recordsOf(view, 'data-item')
      .filter(({ fields }) => fields['fromClient'] === true)
      .map(({ id }) => id),
  );
  return {
    variant: variant.document.id,
    graph,
    details: new Map([...graph.nodes.values()].map((node) => [node.id, stepDetails(graph, node)])),
    performers: performersOf(graph),
    burden: once(() => new Map(burdenOf(graph, (item) => asked.has(item)).map((metric) => [metric.code, metric]))),
    figures: once(() => {
      const figures = flowFiguresOf(graph);
      return figures && !('endless' in figures) ? figures : undefined;
    }),
    automation: once(() => automationOf(graph)?.percent),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
