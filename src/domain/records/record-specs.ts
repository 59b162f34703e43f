import { passport } from '#domain/records/passport.ts';
import { team } from '#domain/records/team.ts';
import { member } from '#domain/records/member.ts';
import { organisation } from '#domain/records/organisation.ts';
import { legalAct } from '#domain/records/legal-act.ts';
import { stakeholder } from '#domain/records/stakeholder.ts';
import { role } from '#domain/records/role.ts';
import { touchpoint } from '#domain/records/touchpoint.ts';
import { dataItem } from '#domain/records/data-item.ts';
import { system } from '#domain/records/system.ts';
import { problem } from '#domain/records/problem.ts';
import { interview } from '#domain/records/interview.ts';
import { persona } from '#domain/records/persona.ts';
import { journeyStage } from '#domain/records/journey-stage.ts';
import { justification } from '#domain/records/justification.ts';
import { change } from '#domain/records/change.ts';
import { plan } from '#domain/records/plan.ts';
import { measure } from '#domain/records/measure.ts';
import { costLine } from '#domain/records/cost-line.ts';
import { acceptance } from '#domain/records/acceptance.ts';
import { path } from '#domain/records/path.ts';
import { remark } from '#domain/records/remark.ts';
import { protocol } from '#domain/records/protocol.ts';
import { agendaItem } from '#domain/records/agenda-item.ts';
import { attendee } from '#domain/records/attendee.ts';
import { decision } from '#domain/records/decision.ts';
import { actionAnswer } from '#domain/records/action-answer.ts';
import { questionAnswer } from '#domain/records/question-answer.ts';
import { principleVerdict } from '#domain/records/principle-verdict.ts';
import type { RecordSpec } from '#domain/records/field.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';

/** The family of record kinds: how each is stored, edited and checked. */
export const recordSpecs: Readonly<Record<RecordKind, RecordSpec>> = {
  passport,
  team,
  member,
  organisation,
  'legal-act': legalAct,
  stakeholder,
  role,
  touchpoint,
  'data-item': dataItem,
  system,
  problem,
  interview,
  persona,
  'journey-stage': journeyStage,
  justification,
  change,
  plan,
  measure,
  'cost-line': costLine,
  acceptance,
  path,
  remark,
  protocol,
  'agenda-item': agendaItem,
  attendee,
  decision,
  'action-answer': actionAnswer,
  'question-answer': questionAnswer,
  'principle-verdict': principleVerdict,
};
