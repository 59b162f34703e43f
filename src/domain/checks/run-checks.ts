import type { Finding } from '#domain/finding.ts';
import type { Check, ProjectView } from './check.ts';
import { activityWithoutLane } from './activity-without-lane.ts';
import { architectOrAnalystMissing } from './architect-or-analyst-missing.ts';
import { clientDataHeldByState } from './client-data-held-by-state.ts';
import { danglingElement } from './dangling-element.ts';
import { danglingRecord } from './dangling-record.ts';
import { elementUnconnected } from './element-unconnected.ts';
import { fieldMissing } from './field-missing.ts';
import { identicalVariants } from './identical-variants.ts';
import { journeyMissing } from './journey-missing.ts';
import { journeyStageWithoutElement } from './journey-stage-without-element.ts';
import { journeyStageWithoutEmotion } from './journey-stage-without-emotion.ts';
import { laneWithoutRole } from './lane-without-role.ts';
import { leaderCount } from './leader-count.ts';
import { legalMeasureMissing } from './legal-measure-missing.ts';
import { messageFlowWithoutTouchpoint } from './message-flow-without-touchpoint.ts';
import { moreThanOneToBe } from './more-than-one-to-be.ts';
import { nameMissingInLanguage } from './name-missing-in-language.ts';
import { newSystemWithoutReason } from './new-system-without-reason.ts';
import { noEndEvent } from './no-end-event.ts';
import { noGoal } from './no-goal.ts';
import { noStartEvent } from './no-start-event.ts';
import { notInArchitecture } from './not-in-architecture.ts';
import { observationDateMissing } from './observation-date-missing.ts';
import { outOfRange } from './out-of-range.ts';
import { ownerNotStateBody } from './owner-not-state-body.ts';
import { personalDataPattern } from './personal-data-pattern.ts';
import { poolWithoutStakeholder } from './pool-without-stakeholder.ts';
import { probabilitiesNot100 } from './probabilities-not-100.ts';
import { problemNotAddressed } from './problem-not-addressed.ts';
import { problemWithoutElement } from './problem-without-element.ts';
import { problemWithoutEvidence } from './problem-without-evidence.ts';
import { qualityMemberMissing } from './quality-member-missing.ts';
import { registerEmpty } from './register-empty.ts';
import { repealedAct } from './repealed-act.ts';
import { routeMissing } from './route-missing.ts';
import { shouldBeMissing } from './should-be-missing.ts';
import { stakeholderWithoutTouchpoint } from './stakeholder-without-touchpoint.ts';
import { stateSecret } from './state-secret.ts';
import { taskWithoutData } from './task-without-data.ts';
import { taskWithoutGround } from './task-without-ground.ts';
import { taskWithoutTime } from './task-without-time.ts';
import { teamLate } from './team-late.ts';
import { tooFewInterviews } from './too-few-interviews.ts';
import { unitMemberMissing } from './unit-member-missing.ts';
import { variantMissing } from './variant-missing.ts';

/** The family of checks over a project; one file of this folder each. */
export const checks: readonly Check[] = [
  activityWithoutLane,
  architectOrAnalystMissing,
  clientDataHeldByState,
  danglingElement,
  danglingRecord,
  elementUnconnected,
  fieldMissing,
  identicalVariants,
  journeyMissing,
  journeyStageWithoutElement,
  journeyStageWithoutEmotion,
  laneWithoutRole,
  leaderCount,
  legalMeasureMissing,
  messageFlowWithoutTouchpoint,
  moreThanOneToBe,
  nameMissingInLanguage,
  newSystemWithoutReason,
  noEndEvent,
  noGoal,
  noStartEvent,
  notInArchitecture,
  observationDateMissing,
  outOfRange,
  ownerNotStateBody,
  personalDataPattern,
  poolWithoutStakeholder,
  probabilitiesNot100,
  problemNotAddressed,
  problemWithoutElement,
  problemWithoutEvidence,
  qualityMemberMissing,
  registerEmpty,
  repealedAct,
  routeMissing,
  shouldBeMissing,
  stakeholderWithoutTouchpoint,
  stateSecret,
  taskWithoutData,
  taskWithoutGround,
  taskWithoutTime,
  teamLate,
  tooFewInterviews,
  unitMemberMissing,
  variantMissing,
];

/** Everything the checks find, errors first. */
export function runChecks(view: ProjectView): Finding[] {
  const findings = checks.flatMap((check) =>
    check.run(view).map((found) => ({
      code: check.code,
      severity: found.severity ?? check.severity,
      source: found.source ?? check.source,
      place: found.place,
      params: found.params ?? {},
    })),
  );
  return findings.toSorted((left, right) => order.indexOf(left.severity) - order.indexOf(right.severity));
}

const order = ['E', 'W', 'I'];
