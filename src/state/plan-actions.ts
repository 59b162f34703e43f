import type { StudioRecord } from '#domain/document.ts';
import { newId, type Id } from '#domain/identity.ts';
import type { MeasureDates } from '#domain/plan/measure-dates.ts';
import { editRecords } from './edit-records.ts';
import { changeRecord, type ProjectRecords } from './record-actions.ts';

/** Turns what a measure says of its cost into its first cost line, in one step; returns the id of the line. */
export async function spreadCost(seen: ProjectRecords, measure: StudioRecord): Promise<Id> {
  const id = newId();
  const { cost = 0, costYear, source } = measure.fields;
  const fields = {
    ...{ measure: measure.id, amount: cost },
    ...(costYear === undefined ? {} : { year: costYear }),
    ...(source === undefined ? {} : { source }),
  };
  await editRecords(seen, 'spread-cost', [{ id, kind: 'cost-line', fields }], [[measure, withoutCost]]);
  return id;
}

/** Leaves the cost of a measure to its cost lines alone. */
export function dropOwnCost(seen: ProjectRecords, measure: StudioRecord): Promise<void> {
  return changeRecord(seen, measure, withoutCost);
}

/** Writes when a measure is worked on. */
export function setDates(seen: ProjectRecords, measure: StudioRecord, dates: MeasureDates): Promise<void> {
  return changeRecord(seen, measure, { ...dates });
}

/** Makes a measure wait for another one, or no longer. */
export function setPredecessor(
  seen: ProjectRecords,
  measure: StudioRecord,
  predecessor: Id,
  waits: boolean,
): Promise<void> {
  return changeRecord(seen, measure, { [`after:${predecessor}`]: waits || undefined });
}

const withoutCost = { cost: undefined, costYear: undefined, source: undefined };
