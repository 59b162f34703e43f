import { activityWithoutLane } from './activity-without-lane.ts';
import { approvalRepeated } from './approval-repeated.ts';
import { branchUnlabelled } from './branch-unlabelled.ts';
import { clientPoolOpen } from './client-pool-open.ts';
import { closedPoolSilent } from './closed-pool-silent.ts';
import { documentNeverUsed } from './document-never-used.ts';
import { elementUnconnected } from './element-unconnected.ts';
import { elementUnnamed } from './element-unnamed.ts';
import { endEventOutgoing } from './end-event-outgoing.ts';
import { endEventTimer } from './end-event-timer.ts';
import { eventDeadEnd } from './event-dead-end.ts';
import { flowAcrossBorder } from './flow-across-border.ts';
import { gatewayDeadEnd } from './gateway-dead-end.ts';
import { gatewayNotAQuestion } from './gateway-not-a-question.ts';
import { inclusiveGateway } from './inclusive-gateway.ts';
import { laneNamedByPerson } from './lane-named-by-person.ts';
import { laneWithoutRole } from './lane-without-role.ts';
import { mediaBreak } from './media-break.ts';
import { mergeUnlikeSplit } from './merge-unlike-split.ts';
import { messageEventAsAction } from './message-event-as-action.ts';
import { messageIntoThrowingEvent } from './message-into-throwing-event.ts';
import { messageWithinPool } from './message-within-pool.ts';
import { nameBeginsSmall } from './name-begins-small.ts';
import { nameMissingInLanguage } from './name-missing-in-language.ts';
import { nameTooLong } from './name-too-long.ts';
import { nameWithSpareSpaces } from './name-with-spare-spaces.ts';
import { noEndEvent } from './no-end-event.ts';
import { noStartEvent } from './no-start-event.ts';
import { offThePath } from './off-the-path.ts';
import { oneHandDecides } from './one-hand-decides.ts';
import { performerByHabit } from './performer-by-habit.ts';
import { poolWithoutCode } from './pool-without-code.ts';
import { probabilitiesNot100 } from './probabilities-not-100.ts';
import { sameEndEvents } from './same-end-events.ts';
import { severalStartEvents } from './several-start-events.ts';
import { signalWithMessage } from './signal-with-message.ts';
import { startEventIncoming } from './start-event-incoming.ts';
import { startEventSends } from './start-event-sends.ts';
import { subProcessEmpty } from './sub-process-empty.ts';
import { subProcessWithoutEnd } from './sub-process-without-end.ts';
import { subProcessWithoutStart } from './sub-process-without-start.ts';
import { taskNotAVerb } from './task-not-a-verb.ts';
import { taskWithoutData } from './task-without-data.ts';
import { taskWithoutGround } from './task-without-ground.ts';
import { taskWithoutTime } from './task-without-time.ts';
import { tooManyBranches } from './too-many-branches.ts';
import { tooManyElements } from './too-many-elements.ts';
import { waitsLongerThanWorks } from './waits-longer-than-works.ts';
import type { LintRule, RuleKind } from './lint-rule.ts';
import { styleRules } from './style-rules.ts';

/** The family of rules over one diagram; one file of this folder each. */
export const lintRules: readonly LintRule[] = [
  activityWithoutLane,
  approvalRepeated,
  branchUnlabelled,
  clientPoolOpen,
  closedPoolSilent,
  documentNeverUsed,
  elementUnconnected,
  elementUnnamed,
  endEventOutgoing,
  endEventTimer,
  eventDeadEnd,
  flowAcrossBorder,
  gatewayDeadEnd,
  gatewayNotAQuestion,
  inclusiveGateway,
  laneNamedByPerson,
  laneWithoutRole,
  mediaBreak,
  mergeUnlikeSplit,
  messageEventAsAction,
  messageIntoThrowingEvent,
  messageWithinPool,
  nameBeginsSmall,
  nameMissingInLanguage,
  nameTooLong,
  nameWithSpareSpaces,
  noEndEvent,
  noStartEvent,
  offThePath,
  oneHandDecides,
  performerByHabit,
  poolWithoutCode,
  probabilitiesNot100,
  sameEndEvents,
  severalStartEvents,
  signalWithMessage,
  startEventIncoming,
  startEventSends,
  subProcessEmpty,
  subProcessWithoutEnd,
  subProcessWithoutStart,
  taskNotAVerb,
  taskWithoutData,
  taskWithoutGround,
  taskWithoutTime,
  tooManyBranches,
  tooManyElements,
  waitsLongerThanWorks,
];

/** Every rule that a diagram is judged by, whoever does it, in the order of their codes. */
export const allRules: readonly RuleKind[] = [...lintRules, ...styleRules].toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);
