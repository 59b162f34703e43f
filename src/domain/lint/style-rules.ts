import type { RuleKind } from './lint-rule.ts';

/**
 * A rule of style that bpmnlint judges by (src/bpmn/lint): what it finds is told under our own code.
 * `unless`: rules of ours that say the same of an element already.
 */
export interface StyleRule extends RuleKind {
  /** The name in bpmnlint's recommended set. */
  readonly told: string;
  /** The report that counts, where it gives several for one fault. */
  readonly says?: string;
  readonly unless?: readonly string[];
}

/** What bpmnlint reports of a diagram: a rule of ours by its code, and the element. */
export interface StyleReport {
  readonly code: string;
  readonly element: string;
}

const notation = { source: ['notation'] } as const;

/**
 * The recommended rules of bpmnlint that say more than ours. Left out: what is unconnected, unnamed or inclusive, and
 * processes without a beginning or an end, which ours judge; what is an error there is a warning here, because a diagram
 * that breaks it can still be read.
 */
export const styleRules: readonly StyleRule[] = [
  { code: 'ad-hoc-with-ends', told: 'ad-hoc-sub-process', severity: 'W', ...notation },
  { code: 'condition-missing', told: 'conditional-flows', severity: 'W', ...notation },
  { code: 'event-gateway-branches', told: 'event-based-gateway', severity: 'W', ...notation },
  { code: 'event-sub-process-start', told: 'event-sub-process-typed-start-event', severity: 'W', ...notation },
  { code: 'implicit-merge', told: 'fake-join', severity: 'I', ...notation },
  { code: 'shared-definition-unclear', told: 'global', severity: 'I', ...notation },
  { code: 'link-unpaired', told: 'link-event', severity: 'W', ...notation },
  { code: 'element-not-drawn', told: 'no-bpmndi', severity: 'W', ...notation },
  { code: 'complex-gateway', told: 'no-complex-gateway', severity: 'W', ...notation },
  {
    ...{ code: 'duplicate-flow', told: 'no-duplicate-sequence-flows', severity: 'W', ...notation },
    says: 'SequenceFlow is a duplicate',
  },
  { code: 'gateway-joins-and-splits', told: 'no-gateway-join-fork', severity: 'W', ...notation },
  { code: 'implicit-split', told: 'no-implicit-split', severity: 'W', ...notation },
  {
    ...{ code: 'implicit-end', told: 'no-implicit-end', severity: 'W', ...notation },
    unless: ['element-unconnected', 'gateway-dead-end', 'event-dead-end', 'off-the-path'],
  },
  {
    ...{ code: 'implicit-start', told: 'no-implicit-start', severity: 'W', ...notation },
    unless: ['element-unconnected', 'start-event-sends', 'off-the-path'],
  },
  { code: 'elements-overlap', told: 'no-overlapping-elements', severity: 'I', ...notation },
  { code: 'several-triggers', told: 'single-event-definition', severity: 'W', ...notation },
  { code: 'sub-process-typed-start', told: 'sub-process-blank-start-event', severity: 'W', ...notation },
  { code: 'superfluous-gateway', told: 'superfluous-gateway', severity: 'I', ...notation },
  { code: 'superfluous-label', told: 'superfluous-label', severity: 'I', ...notation },
  { code: 'superfluous-termination', told: 'superfluous-termination', severity: 'I', ...notation },
];
