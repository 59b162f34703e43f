import { beforeEach, describe, expect, test } from 'vitest';
import { recordsIn } from '#bpmn/facts/record-attributes.ts';
import { readProject } from '#data/queries/project-content.ts';
import type { CarriedRecord, Fragment } from '#domain/fragment.ts';
import { bringRecords, addRecord } from '#state/record-actions.ts';
import { fitFragment, recordsToAsk } from '#state/paste-fragment.ts';
import { undo } from '#state/perform.ts';
import { createProject } from '#state/project-actions.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

const records: CarriedRecord[] = [
  { id: 'sys', kind: 'system', fields: { 'name.kk': 'еӨтініш', owner: 'body', 'elements:v#Task_1': true, spell: 'x' } },
  { id: 'act', kind: 'legal-act', fields: { 'title.kk': 'Жер кодексі' } },
  { id: 'item', kind: 'data-item', fields: { 'name.kk': 'Өтініш', holder: 'sys', legalAct: 'act' } },
  { id: 'body', kind: 'organisation', fields: { 'name.kk': 'Әкімдік' } },
];
const fragment: Fragment = {
  ...{ project: 'other', variant: 'v', elements: ['Task_1'], records },
  text: `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:ud="urn:uderis:bpmn:1.0"><process id="P_1"><task id="Task_1"><extensionElements><ud:system id="S_1" record="sys"/><ud:legalGround id="G_1" act="act" article="43"/><ud:document id="D_1" kk="Өтініш" item="item"/></extensionElements></task></process></definitions>`,
};

let project: string;

beforeEach(async () => {
  await openMemoryDatabase();
  project = await createProject({ kk: 'Басқа' }, 'Әкімдік');
});

test('what the project has under another id is not asked and linked', async () => {
  const own = await addRecord(await readProject(project), 'legal-act', { 'title.kk': 'жер  кодексі' });
  const seen = await readProject(project);
  expect(recordsToAsk(fragment, seen.records).map(({ id }) => id)).toEqual(['sys', 'item']);
  const fitted = fitFragment(fragment, seen.records, new Map());
  expect(recordsIn(fitted.fragment.text)).toEqual([own]);
  expect(fitted.brought).toEqual([]);
});

describe('what is not found', () => {
  test('is left out, and what the fact says besides stays', async () => {
    const { text } = fitFragment(fragment, (await readProject(project)).records, new Map()).fragment;
    expect(text).not.toContain('ud:system');
    expect(text).toContain('<ud:legalGround id="G_1" article="43"/>');
    expect(text).toContain('<ud:document id="D_1" kk="Өтініш"/>');
  });

  test('is linked to what was chosen in its place', async () => {
    const own = await addRecord(await readProject(project), 'system', { 'name.kk': 'Кадастр' });
    const { records: all } = await readProject(project);
    expect(recordsIn(fitFragment(fragment, all, new Map([['sys', own]])).fragment.text)).toEqual([own]);
  });

  test('is brought over with what it points to, except what is left out, in one command that undo takes back', async () => {
    const before = await readProject(project);
    const choices = new Map([
      ['sys', 'bring'],
      ['item', 'bring'],
      ['act', 'leave'],
    ]);
    const { fragment: fitted, brought } = fitFragment(fragment, before.records, choices);
    expect(brought.map(({ kind }) => kind).sort()).toEqual(['data-item', 'organisation', 'system']);
    await bringRecords(before, brought);
    const after = await readProject(project);
    expect(after.journal.at(-1)?.command).toBe('bring-records');
    const live = new Map(after.records.map((record) => [record.kind, record]));
    expect(recordsIn(fitted.text).sort()).toEqual([live.get('system')?.id, live.get('data-item')?.id].sort());
    expect(live.get('system')?.fields).toEqual({ 'name.kk': 'еӨтініш', owner: live.get('organisation')?.id });
    expect(live.get('data-item')?.fields).toEqual({ 'name.kk': 'Өтініш', holder: live.get('system')?.id });
    await undo(project);
    expect((await readProject(project)).records.filter(({ deletedAt }) => deletedAt === undefined)).toEqual([]);
  });
});
