import { activityWithoutLane } from './activity-without-lane.ts';
import { branchUnlabelled } from './branch-unlabelled.ts';
import { elementUnconnected } from './element-unconnected.ts';
import { elementUnnamed } from './element-unnamed.ts';
import { endEventOutgoing } from './end-event-outgoing.ts';
import { eventDeadEnd } from './event-dead-end.ts';
import { gatewayDeadEnd } from './gateway-dead-end.ts';
import { gatewayNotAQuestion } from './gateway-not-a-question.ts';
import { inclusiveGateway } from './inclusive-gateway.ts';
import { laneWithoutRole } from './lane-without-role.ts';
import { mergeUnlikeSplit } from './merge-unlike-split.ts';
import { messageIntoThrowingEvent } from './message-into-throwing-event.ts';
import { nameMissingInLanguage } from './name-missing-in-language.ts';
import { nameTooLong } from './name-too-long.ts';
import { noEndEvent } from './no-end-event.ts';
import { noStartEvent } from './no-start-event.ts';
import { offThePath } from './off-the-path.ts';
import { probabilitiesNot100 } from './probabilities-not-100.ts';
import { severalStartEvents } from './several-start-events.ts';
import { startEventIncoming } from './start-event-incoming.ts';
import { taskNotAVerb } from './task-not-a-verb.ts';
import { taskWithoutData } from './task-without-data.ts';
import { taskWithoutGround } from './task-without-ground.ts';
import { taskWithoutTime } from './task-without-time.ts';
import { tooManyBranches } from './too-many-branches.ts';
import { tooManyElements } from './too-many-elements.ts';
import type { LintRule } from './lint-rule.ts';

/** The family of rules over one diagram; one file of this folder each. */
export const lintRules: readonly LintRule[] = [
  activityWithoutLane,
  branchUnlabelled,
  elementUnconnected,
  elementUnnamed,
  endEventOutgoing,
  eventDeadEnd,
  gatewayDeadEnd,
  gatewayNotAQuestion,
  inclusiveGateway,
  laneWithoutRole,
  mergeUnlikeSplit,
  messageIntoThrowingEvent,
  nameMissingInLanguage,
  nameTooLong,
  noEndEvent,
  noStartEvent,
  offThePath,
  probabilitiesNot100,
  severalStartEvents,
  startEventIncoming,
  taskNotAVerb,
  taskWithoutData,
  taskWithoutGround,
  taskWithoutTime,
  tooManyBranches,
  tooManyElements,
];
