import type { Finding } from '#domain/finding.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { variantKinds, type VariantKind } from '#domain/variant.ts';
import type { ProjectView } from '#domain/checks/check.ts';
import type { Id } from '#domain/identity.ts';

/** The outputs that Order 601/НҚ asks for: six of stage 1 (p.32), three of stage 2 (p.36); `basis` is what both stand on. */
export const stageOutputs = [
  'basis',
  'stage1.1',
  'stage1.2',
  'stage1.3',
  'stage1.4',
  'stage1.5',
  'stage1.6',
  'stage2.1',
  'stage2.2',
  'stage2.3',
] as const;
export type StageOutput = (typeof stageOutputs)[number];

/** `empty`: nothing there yet · `blocked`: E findings · `warned`: only W findings · `complete`. */
export type OutputState = 'empty' | 'blocked' | 'warned' | 'complete';

export interface OutputStatus {
  readonly output: StageOutput;
  readonly state: OutputState;
  readonly findings: readonly Finding[];
}

const kindsOfOutput: Readonly<Record<StageOutput, readonly RecordKind[]>> = {
  basis: ['passport', 'team', 'member', 'organisation', 'protocol', 'agenda-item', 'attendee', 'decision'],
  'stage1.1': ['legal-act'],
  'stage1.2': ['stakeholder', 'role', 'touchpoint'],
  'stage1.3': ['data-item', 'system'],
  'stage1.4': ['problem'],
  'stage1.5': ['interview', 'persona', 'journey-stage'],
  'stage1.6': [],
  'stage2.1': [],
  'stage2.2': ['justification', 'change', 'action-answer', 'question-answer', 'principle-verdict'],
  'stage2.3': ['plan', 'measure', 'cost-line'],
};

const variantsOfOutput: Partial<Record<StageOutput, readonly VariantKind[]>> = {
  'stage1.6': ['as-is'],
  'stage2.1': ['to-be', 'should-be'],
};

/** The kinds of records that an output consists of; none for the outputs that are diagrams. */
export function kindsOf(output: StageOutput): readonly RecordKind[] {
  return kindsOfOutput[output];
}

/** The state of every output, with the findings that stand in its way. */
export function outputStatuses(view: ProjectView, findings: readonly Finding[]): OutputStatus[] {
  const kinds = new Map(view.variants.map((variant) => [variant.document.id, variant.kind]));
  return stageOutputs.map((output) => {
    const own = findings.filter((finding) => outputOf(finding, kinds) === output);
    return { output, findings: own, state: stateOf(isPresent(view, output), own) };
  });
}

/** The output that a finding belongs to. */
export function outputOf(finding: Finding, kinds: ReadonlyMap<Id, VariantKind>): StageOutput {
  const { place } = finding;
  if (place.part === 'project') return 'basis';
  if (place.part === 'records')
    return stageOutputs.find((output) => kindsOfOutput[output].includes(place.kind)) ?? 'basis';
  const named = variantKinds.find((kind) => kind === finding.params['variant']);
  const kind = kinds.get(place.variant ?? '') ?? named;
  return kind === 'as-is' ? 'stage1.6' : 'stage2.1';
}

function isPresent(view: ProjectView, output: StageOutput): boolean {
  const variants = variantsOfOutput[output];
  if (variants) return view.variants.some((variant) => variants.includes(variant.kind));
  return kindsOfOutput[output].some((kind) => (view.records.get(kind) ?? []).length > 0);
}

function stateOf(present: boolean, findings: readonly Finding[]): OutputState {
  if (!present) return 'empty';
  if (findings.some((finding) => finding.severity === 'E')) return 'blocked';
  return findings.some((finding) => finding.severity === 'W') ? 'warned' : 'complete';
}
