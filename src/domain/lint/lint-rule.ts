import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import type { Severity } from '#domain/finding.ts';
import type { Source } from '#domain/source.ts';

/** One thing that a rule found: at an element, or in the diagram as a whole. */
export interface LintFound {
  readonly element?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** How grave a rule is; `off` for one that is kept for those who turn it on. */
export type RuleSeverity = Severity | 'off';

/** What is known of a rule whoever judges by it: its code, how grave it is by itself, where it comes from. */
export interface RuleKind {
  readonly code: string;
  readonly severity: RuleSeverity;
  /** Where it is graver in what is to come than in what is. */
  readonly severityAhead?: Severity;
  readonly source: readonly Source[];
}

/** One member of the family of rules over a single diagram, and how it looks. */
export interface LintRule extends RuleKind {
  readonly run: (graph: ProcessGraph) => readonly LintFound[];
}
