import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Severity } from '#domain/finding.ts';
import type { Source } from '#domain/source.ts';

/** One thing that a rule found: at an element, or in the diagram as a whole. */
export interface LintFound {
  readonly element?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One member of the family of rules over a single diagram: its code, how grave it is, where it comes from, how it looks. */
export interface LintRule {
  readonly code: string;
  readonly severity: Severity;
  readonly source: readonly Source[];
  readonly run: (graph: ProcessGraph) => readonly LintFound[];
}
