import type { Finding } from '#domain/finding.ts';
import { datesAfterPredecessors } from '#domain/plan/measure-dates.ts';
import { say } from '#i18n/say.ts';
import { ganttTexts } from '#i18n/texts/gantt.ts';
import { attempt } from '#state/attempt.ts';
import { dropOwnCost, setDates } from '#state/plan-actions.ts';
import { planIndex } from './plan-index.ts';
import type { RegisterIndex } from './register-index.ts';

/** What mends a finding about a record without judgement, in one step that undo takes back. */
export interface RecordFix {
  readonly label: string;
  readonly run: () => void;
}

/** Undefined for findings that a person has to think about. */
export function fixOf(index: RegisterIndex, { code, place }: Finding): RecordFix | undefined {
  const record = place.part === 'records' ? index.records.get(place.record ?? '') : undefined;
  if (!record) return undefined;
  if (code === 'cost-told-twice') {
    return { label: say(ganttTexts.keepLines), run: () => void attempt(() => dropOwnCost(index.seen, record)) };
  }
  if (code !== 'measure-before-predecessor') return undefined;
  const { schedule } = planIndex(index);
  const dates = schedule && datesAfterPredecessors(schedule, record.id);
  if (!dates) return undefined;
  return { label: say(ganttTexts.moveAfter), run: () => void attempt(() => setDates(index.seen, record, dates)) };
}
