import type { Route } from '#domain/address.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import { elementsOfType, elementTypes } from '#domain/diagram/diagram-facts.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import type { StageOutput } from '#domain/stage-outputs.ts';
import type { VariantKind } from '#domain/variant.ts';
import { say } from '#i18n/say.ts';
import { overviewTexts } from '#i18n/texts/overview.ts';
import { recordTexts } from '#i18n/texts/records.ts';
import { variantTexts } from '#i18n/texts/variants.ts';

/** A screen on which an output is worked on, and how much stands there, e.g. `13` or `21 tasks`. */
export interface OutputLink {
  readonly route: Route;
  readonly name: string;
  readonly amount: string;
}

const registers: Partial<Record<StageOutput, readonly RecordKind[]>> = {
  basis: ['passport', 'team', 'member', 'organisation', 'protocol'],
  'stage1.1': ['legal-act'],
  'stage1.2': ['stakeholder', 'role', 'touchpoint'],
  'stage1.3': ['data-item', 'system'],
  'stage1.4': ['problem'],
  'stage1.5': ['interview', 'persona', 'journey-stage'],
  'stage2.2': ['justification'],
  'stage2.3': ['measure'],
};
const models: Partial<Record<StageOutput, readonly VariantKind[]>> = {
  'stage1.6': ['as-is'],
  'stage2.1': ['to-be', 'should-be'],
};

/** Where an output is worked on, with what it holds so far. */
export function outputLinks(view: ProjectView, output: StageOutput): OutputLink[] {
  return [
    ...(registers[output] ?? []).map((kind) => registerLink(view, kind)),
    ...(models[output] ?? []).map((kind) => modelLink(view, kind)),
  ];
}

function registerLink(view: ProjectView, kind: RecordKind): OutputLink {
  const n = view.records.get(kind)?.length ?? 0;
  const single = kind === 'passport' || kind === 'team';
  return { route: routeTo(view.project.id, kind), name: say(recordTexts[kind].many), amount: single ? '' : String(n) };
}

function routeTo(project: string, kind: RecordKind): Route {
  if (kind === 'measure') return { screen: 'plan', project };
  return kind === 'journey-stage' ? { screen: 'journey', project } : { screen: 'records', project, kind };
}

function modelLink(view: ProjectView, kind: VariantKind): OutputLink {
  const variant = view.variants.find((each) => each.kind === kind);
  const n = variant ? elementsOfType(variant.facts, elementTypes.activities).length : 0;
  return {
    route: { screen: 'model', project: view.project.id, variant: kind },
    name: say(variantTexts[kind].name),
    amount: variant ? say(overviewTexts.tasks, { n }) : say(overviewTexts.variantMissing),
  };
}
