import { choices, type Choice } from '#domain/choices.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { costOf, type CostLines } from '#domain/plan/plan-cost.ts';
import { elementsOf, membersOf, stringOf } from '#domain/read-fields.ts';
import { referenceToText } from '#domain/variant.ts';

export type RoadmapSection = Choice<'roadmapSection'>;

/** Measures of one section of the roadmap (order 193/НҚ, Annex 3); `section` is absent for those that have none yet. */
export interface SectionSummary {
  readonly section: RoadmapSection | undefined;
  readonly measures: readonly StudioRecord[];
  /** In thousand tenge. */
  readonly cost: number;
}

/** The plan by sections in the order of the roadmap; the last one holds measures without a section. */
export function sectionsOfPlan(measures: readonly StudioRecord[], lines: CostLines): SectionSummary[] {
  const sections: readonly (RoadmapSection | undefined)[] = [...choices.roadmapSection, undefined];
  return sections.map((section) => {
    const own = measures.filter((measure) => sectionOf(measure) === section);
    return { section, measures: own, cost: costOf(own, lines) };
  });
}

export function sectionOf(measure: StudioRecord): RoadmapSection | undefined {
  const code = stringOf(measure.fields, 'section');
  return choices.roadmapSection.find((section) => section === code);
}

/** What the measures answer: problems still without one, and how many acts and diagram elements they name. */
export interface PlanCoverage {
  readonly uncovered: readonly StudioRecord[];
  readonly acts: readonly Id[];
  readonly elements: readonly string[];
}

export function coverageOf(problems: readonly StudioRecord[], measures: readonly StudioRecord[]): PlanCoverage {
  const answered = new Set(measures.flatMap((measure) => membersOf(measure.fields, 'problems')));
  const acts = measures.map((measure) => stringOf(measure.fields, 'legalAct')).filter((act) => act !== '');
  const elements = measures.flatMap((measure) => elementsOf(measure.fields).map(referenceToText));
  return {
    uncovered: problems.filter((problem) => !answered.has(problem.id)),
    acts: [...new Set(acts)],
    elements: [...new Set(elements)],
  };
}
