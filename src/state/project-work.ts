import { readFacts } from '#bpmn/facts/read-facts.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { compareInProject, type ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import type { StyleReport } from '#domain/lint/style-rules.ts';
import type { Weights } from '#domain/metrics/complexity.ts';
import { measuredIn } from '#domain/metrics/measured-in.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
import type { Readiness } from '#domain/priorities/priorities.ts';
import { readinessOf } from '#domain/priorities/readiness.ts';
import type { VariantKind } from '#domain/variant.ts';

/** Work on a whole project that takes longer than a frame when its diagrams are large. */
export interface ProjectWork {
  /** The facts of a diagram; `null` when it cannot be read. */
  readonly facts: { readonly given: readonly [text: string]; readonly result: Facts | null };
  readonly findings: {
    readonly given: readonly [view: ProjectView, styles: ReadonlyMap<Id, readonly StyleReport[]>];
    readonly result: readonly Finding[];
  };
  readonly comparison: {
    readonly given: readonly [view: ProjectView, before: VariantKind, after: VariantKind];
    readonly result: ProjectComparison | undefined;
  };
  /** What a diagram says of the automation of its process; `null` when it cannot be read. */
  readonly readiness: {
    readonly given: readonly [text: string, weights: Weights];
    readonly result: Readiness | null;
  };
  readonly measures: {
    readonly given: readonly [view: ProjectView];
    readonly result: ReadonlyMap<VariantKind, VariantMetrics>;
  };
}

export type ProjectWorkName = keyof ProjectWork;

/** How each work is done, wherever it is done. */
export const projectWork: {
  readonly [Name in ProjectWorkName]: (...given: ProjectWork[Name]['given']) => ProjectWork[Name]['result'];
} = { facts: readOrNull, findings: runChecks, comparison: compareInProject, readiness, measures: measuredIn };

function readiness(text: string, weights: Weights): Readiness | null {
  const facts = readOrNull(text);
  return facts && readinessOf(facts, weights);
}

function readOrNull(text: string): Facts | null {
  try {
    return readFacts(text);
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
}
