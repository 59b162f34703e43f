import { timeOf } from '#domain/day-and-time.ts';
import type { StudioRecord } from '#domain/document.ts';
import { stringOf } from '#domain/read-fields.ts';
import { agendaTimer } from '#domain/workshop/agenda-timer.ts';
import { editRecords, type RecordEdit } from './edit-records.ts';
import type { ProjectRecords } from './record-actions.ts';

// A timer is no edit that a person would take back: it stays out of undo.

/** Runs the timer of an agenda item; that of another item stops. */
export async function startTimer(
  seen: ProjectRecords,
  agenda: readonly StudioRecord[],
  item: StudioRecord,
): Promise<void> {
  const now = new Date();
  const others = running(agenda).filter(({ id }) => id !== item.id);
  const began = stringOf(item.fields, 'began') || timeOf(now);
  await write(seen, [
    ...others.map((each): RecordEdit => [each, stoppedTimer(each, now)]),
    [item, { began, ended: undefined, runningSince: now.toISOString() }],
  ]);
}

/** Stops the timer; the time that it has taken is kept. */
export async function pauseTimer(seen: ProjectRecords, item: StudioRecord): Promise<void> {
  await write(seen, [[item, stoppedTimer(item, new Date())]]);
}

/** Sets the timer back to the whole time, running or not as it was. */
export async function resetTimer(seen: ProjectRecords, item: StudioRecord): Promise<void> {
  const { isRunning } = agendaTimer(item, Date.now());
  await write(seen, [
    [item, { spent: undefined, runningSince: isRunning ? new Date().toISOString() : undefined, ended: undefined }],
  ]);
}

/** Closes an item and begins the next open one of the agenda, if there is one. */
export async function nextItem(
  seen: ProjectRecords,
  agenda: readonly StudioRecord[],
  item: StudioRecord,
): Promise<void> {
  const now = new Date();
  const open = agenda.filter(({ id, fields }) => id !== item.id && stringOf(fields, 'ended') === '');
  const next = open.find((each) => agenda.indexOf(each) > agenda.indexOf(item)) ?? open[0];
  await write(seen, [
    [item, { began: stringOf(item.fields, 'began') || timeOf(now), ...stoppedTimer(item, now), ended: timeOf(now) }],
    ...(next
      ? [[next, { began: stringOf(next.fields, 'began') || timeOf(now), runningSince: now.toISOString() }] as const]
      : []),
  ]);
}

/** What becomes of the fields of an item when its timer stops. */
export function stoppedTimer(item: StudioRecord, now: Date): RecordEdit[1] {
  const { isRunning, spent } = agendaTimer(item, now.getTime());
  return isRunning ? { spent, runningSince: undefined } : {};
}

function running(agenda: readonly StudioRecord[]): StudioRecord[] {
  return agenda.filter(({ fields }) => stringOf(fields, 'runningSince') !== '');
}

async function write(seen: ProjectRecords, edits: readonly RecordEdit[]): Promise<void> {
  await editRecords(seen, 'change-agenda-item', [], edits, false);
}
