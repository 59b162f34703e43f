import { beforeEach, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { applyChange } from '#data/commands/apply-change.ts';
import { readProject } from '#data/queries/project-content.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Id } from '#domain/identity.ts';
import { newProject, newVariant } from '#domain/new-project.ts';
import { projectView } from '#domain/project-view.ts';
import { agendaTimer } from '#domain/workshop/agenda-timer.ts';
import { runningWorkshop, type Workshop } from '#domain/workshop/workshop.ts';
import { checkContent } from '#exchange/check-content.ts';
import { sayProtocol } from '#i18n/say-protocol.ts';
import { toldText } from '#i18n/told.ts';
import { nextItem, pauseTimer, resetTimer, startTimer } from '#state/agenda-timer-actions.ts';
import { parkQuestion, replyToRemark, resolveRemark } from '#state/remark-actions.ts';
import { undo } from '#state/perform.ts';
import {
  addAgendaItem,
  addAttendee,
  decide,
  decisionToMeasure,
  endWorkshop,
  resumeWorkshop,
  startWorkshop,
} from '#state/workshop-actions.ts';
import { remarkThreads } from '#domain/remarks.ts';
import { openMemoryDatabase } from '#tests/unit/data/open-memory-database.ts';

let project: Id;
let variant: Id;

beforeEach(async () => {
  await openMemoryDatabase();
  const made = newProject({ kk: 'Жер' });
  await applyChange(made);
  project = made.project;
  const source = { text: emptySource({ name: 'Жер', language: 'kk' }), encoding: 'utf-8', byteOrderMark: false };
  const { variant: id, ...change } = newVariant(project, 'as-is', source);
  variant = id;
  await applyChange(change);
  const agenda = [
    { subject: 'Қабылдау', minutes: 20 },
    { subject: 'Келісу', minutes: undefined },
  ];
  await startWorkshop(await seen(), {
    ...{ subject: 'Ағымдағы нұсқа', place: 'Әкімдік', chair: 'Б. Н.', secretary: '' },
    agenda,
  });
});

const seen = () => readProject(project, false);

async function workshop(): Promise<Workshop> {
  const found = runningWorkshop((await seen()).records);
  if (!found) throw new Error('No workshop runs.');
  return found;
}

const commands = async (): Promise<string[]> => (await readProject(project)).journal.map(({ command }) => command);

test('a workshop begins as one command: its protocol with the agenda, only what was filled in', async () => {
  const { protocol, agenda } = await workshop();
  expect(protocol.fields).toMatchObject({ subject: 'Ағымдағы нұсқа', place: 'Әкімдік', running: true });
  expect(protocol.fields['secretary']).toBeUndefined();
  expect(protocol.fields['date']).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(protocol.fields['began']).toMatch(/^\d\d:\d\d$/);
  expect(agenda.map(({ fields }) => fields['subject'])).toEqual(['Қабылдау', 'Келісу']);
  expect((await commands()).at(-1)).toBe('start-workshop');
});

test('one timer runs at a time, keeps what it took, and stays out of undo', async () => {
  const [first] = (await workshop()).agenda;
  await startTimer(await seen(), (await workshop()).agenda, first!);
  const { agenda } = await workshop();
  expect(agendaTimer(agenda[0]!, Date.now()).isRunning).toBe(true);
  await startTimer(await seen(), agenda, agenda[1]!);
  const running = (await workshop()).agenda.map(({ fields }) => fields['runningSince'] !== undefined);
  expect(running).toEqual([false, true]);
  expect((await workshop()).agenda[0]?.fields['spent']).toBe(0);
  await pauseTimer(await seen(), (await workshop()).agenda[1]!);
  await resetTimer(await seen(), (await workshop()).agenda[1]!);
  expect((await workshop()).agenda[1]?.fields).not.toHaveProperty('spent');
  await addAgendaItem(await seen(), (await workshop()).protocol.id, { subject: 'Қорытынды', minutes: 5 });
  await undo(project);
  expect((await workshop()).agenda.map(({ fields }) => fields['began'] !== undefined)).toEqual([true, true]);
});

test('an item is closed and the next one begins; after the last none runs', async () => {
  const [first] = (await workshop()).agenda;
  await startTimer(await seen(), (await workshop()).agenda, first!);
  await nextItem(await seen(), (await workshop()).agenda, (await workshop()).agenda[0]!);
  expect(
    (await workshop()).agenda.map(({ fields }) => [
      fields['ended'] !== undefined,
      fields['runningSince'] !== undefined,
    ]),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
  await nextItem(await seen(), (await workshop()).agenda, (await workshop()).agenda[1]!);
  expect((await workshop()).agenda.every(({ fields }) => fields['runningSince'] === undefined)).toBe(true);
});

test('a decision becomes a measure of the plan in one step, and both are taken back together', async () => {
  const { protocol } = await workshop();
  const place = { variant, element: 'Task_gone' };
  const words = { text: 'Журналды алып тастау', who: 'Бөлім', by: '2026-12-01', about: 'Тіркеу' };
  await decide(await seen(), { ...words, place, protocol: protocol.id });
  await decisionToMeasure(await seen(), (await workshop()).decisions[0]!, 'kk');
  const measure = (await seen()).records.find(({ kind }) => kind === 'measure');
  expect(measure?.fields).toMatchObject({
    ...{ 'what.kk': 'Журналды алып тастау', 'responsible.kk': 'Бөлім', term: '2026-12-01', number: '1' },
    [`elements:${variant}#Task_gone`]: true,
  });
  expect((await workshop()).decisions[0]?.fields['measure']).toBe(measure?.id);
  expect((await commands()).at(-1)).toBe('decision-to-measure');
  await undo(project);
  expect((await workshop()).decisions[0]?.fields['measure']).toBeUndefined();
  expect((await seen()).records.find(({ kind }) => kind === 'measure')?.deletedAt).toBeDefined();
});

test('a decision outlives its element, as a remark does', async () => {
  const { protocol } = await workshop();
  const place = { variant, element: 'Task_gone' };
  await decide(await seen(), { text: 'Алып тастау', who: '', by: '', about: 'Тіркеу', place, protocol: protocol.id });
  const content = await readProject(project);
  const view = projectView(content, () => new Map());
  expect(runChecks(view!).filter(({ code }) => code === 'dangling-element')).toEqual([]);
  expect(checkContent(content).filter(({ code }) => code === 'lost-element')).toEqual([]);
});

test('ended, it is a document that tells attendance, times, decisions and what became of questions; it can be gone on with', async () => {
  const { protocol, agenda } = await workshop();
  await addAttendee(await seen(), protocol.id, { who: 'А. С.', post: 'маман', body: 'Әкімдік' });
  await startTimer(await seen(), agenda, agenda[0]!);
  await parkQuestion(await seen(), undefined, { text: 'Кім төлейді?', about: '', by: 'Б. Н.' }, protocol.id);
  await parkQuestion(await seen(), undefined, { text: 'Неге екі рет?', about: '', by: '' }, protocol.id);
  const [thread] = remarkThreads((await seen()).records, variant);
  await replyToRemark(await seen(), thread!, { text: 'Бюджет', by: 'Б. Н.' });
  await resolveRemark(await seen(), thread!, true, 'Б. Н.');
  await decide(await seen(), {
    text: 'Жалғыз терезе',
    who: 'Бөлім',
    by: '2026-12-01',
    about: '',
    place: undefined,
    protocol: protocol.id,
  });
  await endWorkshop(await seen(), await workshop());
  const { records } = await seen();
  expect(runningWorkshop(records)).toBeUndefined();
  const ended = records.find(({ id }) => id === protocol.id)!;
  await resumeWorkshop(await seen(), ended);
  const whole = await workshop();
  expect(whole.agenda.map(({ fields }) => fields['runningSince'])).toEqual([undefined, undefined]);
  const replies = ({ id }: { id: Id }) => records.filter(({ fields }) => fields['replyTo'] === id);
  const text = toldText(sayProtocol(whole, 'Жер', replies, 'kk'));
  for (const words of [
    'Процесс: Жер',
    '1. А. С., маман, Әкімдік',
    '1. Қабылдау',
    'берілген уақыт 20 мин',
    'қаралмады',
  ]) {
    expect(text).toContain(words);
  }
  expect(text).toMatch(/1\. Жалғыз терезе\nОрындаушы: Бөлім\. Мерзімі: 2026 ж\. 1 желтоқсан\./);
  expect(text).toMatch(/1\. Кім төлейді\?\nШешілді: .+ Жауабы: Бюджет/);
  expect(text).toMatch(/2\. Неге екі рет\?\nАшық\./);
});
