import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import { severities, type Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Language } from '#domain/language.ts';
import type { VariantKind } from '#domain/variant.ts';
import type { LintFound, RuleKind } from './lint-rule.ts';
import { lintRules } from './lint-rules.ts';
import type { OwnSeverities } from './rule-profile.ts';
import { styleRules, type StyleReport } from './style-rules.ts';

/** Which variant a diagram is, the language in which findings name its elements, and how grave the rules are here. */
export interface Linted {
  readonly variant: Id;
  readonly kind: VariantKind;
  readonly language: Language;
  /** By code of the rule; one that is not here is as grave as it is by itself. */
  readonly severities?: OwnSeverities | undefined;
}

/** Everything the rules find in one diagram, errors first; `reports` is what bpmnlint found in it. */
export function runLint(graph: ProcessGraph, linted: Linted, reports: readonly StyleReport[] = []): Finding[] {
  const found = new Map<RuleKind, readonly LintFound[]>(lintRules.map((rule) => [rule, rule.run(graph)]));
  const told = (code: string, element: string): boolean =>
    lintRules.some((rule) => rule.code === code && found.get(rule)?.some((each) => each.element === element));
  for (const rule of styleRules) {
    const own = reports.filter(
      ({ code, element }) => code === rule.code && !rule.unless?.some((ours) => told(ours, element)),
    );
    found.set(rule, own);
  }
  const findings = [...found].flatMap(([rule, each]) =>
    each.flatMap((one) => findingOf(graph, linted, rule, one) ?? []),
  );
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function findingOf(
  graph: ProcessGraph,
  { variant, kind, language, severities: changed }: Linted,
  { code, severity: own, severityAhead, source }: RuleKind,
  { element, params }: LintFound,
): Finding | undefined {
  const severity = changed?.[code] ?? (kind === 'as-is' ? own : (severityAhead ?? own));
  if (severity === 'off') return undefined;
  const entity = graph.facts.get(element ?? '');
  const name = entity && textIn(nameOf(entity, graph.language), language);
  // What has no name is told by its type: an id says nothing to a person.
  const named = element === undefined ? { variant: kind } : { element: name || String(entity?.get('type') ?? element) };
  return { code, severity, source, place: { part: 'model', variant, element }, params: { ...named, ...params } };
}
