import { analysedVariants, type AnalysedVariant } from '#domain/analysis/analysis-items.ts';
import { recordsOf, variantOf, type ProjectView } from '#domain/checks/check.ts';
import { namedElements } from '#domain/diagram/named-elements.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import { textIn } from '#domain/language.ts';
import { titleOf } from '#domain/record-title.ts';
import { referenceToText } from '#domain/variant.ts';
import type { Option } from '#elements/shared/option.ts';
import { currentLanguage } from '#i18n/language.ts';

/** What an answer can be linked to: measures of the plan, and named elements of the variants by their reference. */
export interface Linkable {
  readonly measures: readonly Option[];
  readonly elements: Readonly<Record<AnalysedVariant, readonly Option[]>>;
}

export function linkableIn(view: ProjectView): Linkable {
  const language = currentLanguage();
  const of = (kind: AnalysedVariant): Option[] => {
    const variant = variantOf(view, kind);
    if (!variant) return [];
    return namedElements(processGraph(variant.facts)).flatMap(({ id, words }) => {
      const label = textIn(words, language);
      return label === '' ? [] : [{ value: referenceToText({ variant: variant.document.id, element: id }), label }];
    });
  };
  const [asIs, toBe] = analysedVariants.map(of);
  return {
    measures: recordsOf(view, 'measure').map((each) => ({ value: each.id, label: titleOf(each, language) })),
    elements: { 'as-is': asIs ?? [], 'to-be': toBe ?? [] },
  };
}
