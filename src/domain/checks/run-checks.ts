import { processGraph } from '#domain/diagram/process-graph.ts';
import { severities, type Finding } from '#domain/finding.ts';
import type { Id } from '#domain/identity.ts';
import { ruleProfileOf } from '#domain/lint/rule-profile.ts';
import { runLint } from '#domain/lint/run-lint.ts';
import type { StyleReport } from '#domain/lint/style-rules.ts';
import type { Check, ProjectView } from './check.ts';
import { answerWithoutJustification } from './answer-without-justification.ts';
import { architectOrAnalystMissing } from './architect-or-analyst-missing.ts';
import { askedOfClientThoughHeld } from './asked-of-client-though-held.ts';
import { askedTwice } from './asked-twice.ts';
import { automatedWithBreaks } from './automated-with-breaks.ts';
import { automationAbovePotential } from './automation-above-potential.ts';
import { brokenCall } from './broken-call.ts';
import { changeWithoutMeasure } from './change-without-measure.ts';
import { changeWithoutReason } from './change-without-reason.ts';
import { clientDataHeldByState } from './client-data-held-by-state.ts';
import { costToldTwice } from './cost-told-twice.ts';
import { controlRemoved } from './control-removed.ts';
import { danglingElement } from './dangling-element.ts';
import { danglingRecord } from './dangling-record.ts';
import { fieldMissing } from './field-missing.ts';
import { goalContradicted } from './goal-contradicted.ts';
import { identicalVariants } from './identical-variants.ts';
import { journeyMissing } from './journey-missing.ts';
import { journeyStageWithoutElement } from './journey-stage-without-element.ts';
import { journeyStageWithoutEmotion } from './journey-stage-without-emotion.ts';
import { leaderCount } from './leader-count.ts';
import { legalMeasureMissing } from './legal-measure-missing.ts';
import { measureBeforePredecessor } from './measure-before-predecessor.ts';
import { measureCycle } from './measure-cycle.ts';
import { measureChangesNothing } from './measure-changes-nothing.ts';
import { messageFlowWithoutTouchpoint } from './message-flow-without-touchpoint.ts';
import { moreThanOneToBe } from './more-than-one-to-be.ts';
import { newSystemWithoutReason } from './new-system-without-reason.ts';
import { noGoal } from './no-goal.ts';
import { notInArchitecture } from './not-in-architecture.ts';
import { observationDateMissing } from './observation-date-missing.ts';
import { outOfRange } from './out-of-range.ts';
import { ownerNotStateBody } from './owner-not-state-body.ts';
import { personalDataPattern } from './personal-data-pattern.ts';
import { poolWithoutStakeholder } from './pool-without-stakeholder.ts';
import { principleNotKept } from './principle-not-kept.ts';
import { problemNotAddressed } from './problem-not-addressed.ts';
import { problemWithoutElement } from './problem-without-element.ts';
import { problemWithoutEvidence } from './problem-without-evidence.ts';
import { qualityMemberMissing } from './quality-member-missing.ts';
import { questionUnanswered } from './question-unanswered.ts';
import { registerEmpty } from './register-empty.ts';
import { repealedAct } from './repealed-act.ts';
import { routeMissing } from './route-missing.ts';
import { shouldBeMissing } from './should-be-missing.ts';
import { stakeholderWithoutTouchpoint } from './stakeholder-without-touchpoint.ts';
import { stateSecret } from './state-secret.ts';
import { teamLate } from './team-late.ts';
import { tooFewInterviews } from './too-few-interviews.ts';
import { unitMemberMissing } from './unit-member-missing.ts';
import { variantMissing } from './variant-missing.ts';
import { weightsNotOne } from './weights-not-one.ts';

/** The family of checks over a project; one file of this folder each. */
export const checks: readonly Check[] = [
  answerWithoutJustification,
  architectOrAnalystMissing,
  askedOfClientThoughHeld,
  askedTwice,
  automatedWithBreaks,
  automationAbovePotential,
  brokenCall,
  changeWithoutMeasure,
  changeWithoutReason,
  clientDataHeldByState,
  controlRemoved,
  costToldTwice,
  danglingElement,
  danglingRecord,
  fieldMissing,
  goalContradicted,
  identicalVariants,
  journeyMissing,
  journeyStageWithoutElement,
  journeyStageWithoutEmotion,
  leaderCount,
  legalMeasureMissing,
  measureBeforePredecessor,
  measureCycle,
  measureChangesNothing,
  messageFlowWithoutTouchpoint,
  moreThanOneToBe,
  newSystemWithoutReason,
  noGoal,
  notInArchitecture,
  observationDateMissing,
  outOfRange,
  ownerNotStateBody,
  personalDataPattern,
  poolWithoutStakeholder,
  principleNotKept,
  problemNotAddressed,
  problemWithoutElement,
  problemWithoutEvidence,
  qualityMemberMissing,
  questionUnanswered,
  registerEmpty,
  repealedAct,
  routeMissing,
  shouldBeMissing,
  stakeholderWithoutTouchpoint,
  stateSecret,
  teamLate,
  tooFewInterviews,
  unitMemberMissing,
  variantMissing,
  weightsNotOne,
];

/**
 * Everything that the checks find in a project and the rules of lint in each of its diagrams, as grave as the profile
 * of the project has them, errors first. `styles` is what bpmnlint found in the diagrams, by variant.
 */
export function runChecks(view: ProjectView, styles?: ReadonlyMap<Id, readonly StyleReport[]>): Finding[] {
  const findings = checks.flatMap((check) =>
    check.run(view).map((found): Finding => ({
      code: check.code,
      severity: found.severity ?? check.severity,
      source: found.source ?? check.source,
      place: found.place,
      params: found.params ?? {},
    })),
  );
  const { language } = view;
  const { severities: changed } = ruleProfileOf(view.project.fields);
  const linted = view.variants.flatMap(({ kind, document: { id }, facts }) =>
    runLint(processGraph(facts), { variant: id, kind, language, severities: changed }, styles?.get(id)),
  );
  return [...findings, ...linted].toSorted(
    (left, right) => severities.indexOf(left.severity) - severities.indexOf(right.severity),
  );
}
