import { describe, expect, test } from 'vitest';
import { ledgerOf } from '#domain/ledger/ledger.ts';
import { costLinesOf, costOf, costParts } from '#domain/plan/plan-cost.ts';
import { scheduleOf } from '#domain/plan/schedule.ts';
import { isEmpty } from '#domain/records/is-empty.ts';
import { recordKinds } from '#domain/records/record-kinds.ts';
import { recordSpecs } from '#domain/records/record-specs.ts';
import { numberOf, textOf } from '#domain/read-fields.ts';
import { libraryView } from '#tests/unit/domain/library-project.ts';

const processes = [
  'land/land-plot',
  'social/disability-allowance',
  'civil/birth-registration',
  'water/special-water-use',
  'water/irrigation-contract',
];
/** What a team adds as it works: a process of the library has nothing to accept, and one has held a workshop. */
const ofTheTeam = [
  'acceptance',
  'path',
  'remark',
  'protocol',
  'agenda-item',
  'attendee',
  'decision',
  'action-answer',
  'question-answer',
  'principle-verdict',
];
const kinds = recordKinds.filter((kind) => !ofTheTeam.includes(kind));

test('one process shows the protocol of a workshop with its agenda, attendance, decisions and parked questions', () => {
  const view = libraryView('land/land-plot');
  const [protocol] = view.records.get('protocol') ?? [];
  const own = (['agenda-item', 'attendee', 'decision', 'remark'] as const).map(
    (kind) => (view.records.get(kind) ?? []).filter(({ fields }) => fields['protocol'] === protocol?.id).length,
  );
  expect(own).toEqual([3, 4, 2, 2]);
});

describe.each(processes)('%s', (process) => {
  const view = libraryView(process);

  test.each(kinds)('holds "%s", and each field that blocks or warns when it is empty', (kind) => {
    const records = view.records.get(kind) ?? [];
    expect(records).not.toEqual([]);
    const unused = recordSpecs[kind].fields.filter(
      (field) =>
        (field.required === 'E' || field.required === 'W') && records.every((record) => isEmpty(record, field)),
    );
    expect(unused.map((field) => field.key)).toEqual([]);
  });

  test('gives each change a reason and a measure, or a reason why none is needed, and each gap a barrier and a wave', () => {
    const { changes, gaps, unanswered } = ledgerOf(view);
    const all = [...(changes?.rows ?? []), ...(gaps?.rows ?? [])];
    expect(all.length).toBeGreaterThan(35);
    const names = (rows: typeof all): string[] => rows.map(({ id }) => id);
    expect(names(all.filter(({ state }) => state === 'open'))).toEqual([]);
    expect(names(all.filter(({ record }) => Object.keys(textOf(record?.fields ?? {}, 'reason')).length < 3))).toEqual(
      [],
    );
    const unplanned = (gaps?.rows ?? []).filter(
      ({ record }) => record?.fields['barrier'] === undefined || record.fields['wave'] === undefined,
    );
    expect(names(unplanned)).toEqual([]);
    const uncontrolled = (changes?.rows ?? []).filter(
      (row) => row.removesControl && row.measures.every(({ fields }) => fields['kind'] !== 'legal'),
    );
    expect(names(uncontrolled)).toEqual([]);
    expect(names((changes?.rows ?? []).filter(({ record }) => record?.fields['wave'] !== undefined))).toEqual([]);
    expect(unanswered).toEqual([]);
  });

  test('gives costs in thousand tenge: a measure of one service costs less than a billion', () => {
    const lines = costLinesOf(view.records.get('cost-line') ?? []);
    const costs = [
      ...(view.records.get('measure') ?? []).map((measure) =>
        costParts(measure, lines).length === 0 ? undefined : costOf([measure], lines),
      ),
      ...(view.records.get('justification') ?? []).map(({ fields }) => numberOf(fields, 'cost')),
    ];
    expect(costs.length).toBeGreaterThan(10);
    expect(costs.filter((cost) => cost === undefined || cost >= 1_000_000)).toEqual([]);
  });

  test('plans its measures in time: some wait for others, none starts too early, and a chain leads to the end', () => {
    const schedule = scheduleOf(view.records.get('measure') ?? []);
    const spans = [...(schedule?.spans ?? [])];
    const early = spans.filter(([id, { start }]) =>
      (schedule?.links.get(id) ?? []).some((before) => (schedule?.spans.get(before)?.end ?? '') >= start),
    );
    expect(early).toEqual([]);
    expect(spans.filter(([, { assumed }]) => assumed === 'plan')).toEqual([]);
    expect(schedule?.critical.length).toBeGreaterThan(2);
  });

  test('writes every text of its records in three languages', () => {
    const missing = [...view.records.values()].flat().flatMap((record) =>
      recordSpecs[record.kind].fields
        .filter((field) => (field.type === 'text3' || field.type === 'long3') && !isEmpty(record, field))
        .filter((field) => Object.keys(textOf(record.fields, field.key)).length < 3)
        .map((field) => `${record.kind} ${record.id} ${field.key}`),
    );
    expect(missing).toEqual([]);
  });
});
