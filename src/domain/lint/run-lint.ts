import type { ProcessGraph } from '#domain/diagram/process-graph.ts';
import { nameOf } from '#domain/diagram/diagram-facts.ts';
import { severities, type Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { textIn, type Language } from '#domain/language.ts';
import type { VariantKind } from '#domain/variant.ts';
import { lintRules } from './lint-rules.ts';

/** Which variant a diagram is, and the language in which findings name its elements. */
export interface Linted {
  readonly variant: Id;
  readonly kind: VariantKind;
  readonly language: Language;
}

/** Everything the rules find in one diagram, errors first. */
export function runLint(graph: ProcessGraph, { variant, kind, language }: Linted): Finding[] {
  const nameIn = (element: string): string => {
    const entity = graph.facts.get(element);
    return (entity && textIn(nameOf(entity, graph.language), language)) || element;
  };
  const findings = lintRules.flatMap(({ code, severity, source, run }) =>
    run(graph).map(({ element, params }): Finding => {
      const named = element === undefined ? { variant: kind } : { element: nameIn(element) };
      return { code, severity, source, place: { part: 'model', variant, element }, params: { ...named, ...params } };
    }),
  );
  return findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
