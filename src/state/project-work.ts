import { readFacts } from '#bpmn/facts/read-facts.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { compareInProject, type ProjectComparison } from '#domain/lineage/compare-in-project.ts';
import type { StyleReport } from '#domain/lint/style-rules.ts';
import { measuredIn } from '#domain/metrics/measured-in.ts';
import type { VariantMetrics } from '#domain/metrics/variant-metrics.ts';
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
  readonly measures: {
    readonly given: readonly [view: ProjectView];
    readonly result: ReadonlyMap<VariantKind, VariantMetrics>;
  };
}

export type ProjectWorkName = keyof ProjectWork;

/** How each work is done, wherever it is done. */
export const projectWork: {
  readonly [Name in ProjectWorkName]: (...given: ProjectWork[Name]['given']) => ProjectWork[Name]['result'];
} = { facts: readOrNull, findings: runChecks, comparison: compareInProject, measures: measuredIn };

function readOrNull(text: string): Facts | null {
  try {
    return readFacts(text);
  } catch (error) {
    if (error instanceof XmlProblem) return null;
    throw error;
  }
}
