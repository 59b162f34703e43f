import { expect, test } from 'vitest';
import type { Fields, StudioRecord } from '#domain/document.ts';
import { openRemarks, remarksShown, remarkThreads } from '#domain/remarks.ts';

let count = 0;
function remark(id: string, fields: Fields, deletedAt?: string): StudioRecord {
  const order = `a${String(count++)}`;
  return {
    ...{ id, project: 'P', document: 'D', kind: 'remark', order, fields },
    ...(deletedAt === undefined ? {} : { deletedAt }),
  };
}

const records = [
  remark('one', { text: 'Why?', by: 'Aigul', 'elements:V#Task_1': true }),
  remark('answer', { text: 'Because', by: 'Bolat', replyTo: 'one', 'elements:V#Task_1': true }),
  remark('two', { text: 'Done', by: 'Bolat', resolved: true, 'elements:V#Task_1': true }),
  remark('three', { text: 'Here', 'elements:V#Task_2': true }),
  remark('elsewhere', { text: 'There', 'elements:W#Task_1': true }),
  remark('deleted', { text: 'Gone', 'elements:V#Task_2': true }, '2026-11-20'),
  remark('orphan', { text: 'Still here', replyTo: 'deleted', 'elements:V#Task_2': true }),
];
const threads = remarkThreads(records, 'V');
const ids = (some: typeof threads): string[] => some.map((thread) => thread.remark.id);

test('threads of a variant hold their replies; a reply whose remark is gone stands by itself', () => {
  expect(ids(threads)).toEqual(['one', 'two', 'three', 'orphan']);
  expect(threads[0]?.replies.map(({ id }) => id)).toEqual(['answer']);
});

test('are filtered by state, element and who takes part', () => {
  expect(ids(remarksShown(threads, { state: 'open' }))).toEqual(['one', 'three', 'orphan']);
  expect(ids(remarksShown(threads, { state: 'resolved' }))).toEqual(['two']);
  expect(ids(remarksShown(threads, { state: 'all', element: 'Task_1' }))).toEqual(['one', 'two']);
  expect(ids(remarksShown(threads, { state: 'all', by: 'Bolat' }))).toEqual(['one', 'two']);
});

test('open ones are counted by element', () => {
  expect([...openRemarks(threads)].map(([element, some]) => [element, some.length])).toEqual([
    ['Task_1', 1],
    ['Task_2', 2],
  ]);
});

test('a question on the process as a whole stands with every variant, and questions can be asked for alone', () => {
  const whole = remark('whole', { text: 'Who pays?', question: true });
  const questions = remarksShown(remarkThreads([...records, whole], 'V'), { state: 'all', onlyQuestions: true });
  expect(ids(questions)).toEqual(['whole']);
  expect(questions[0]).toMatchObject({ element: undefined, isQuestion: true });
  expect(ids(remarkThreads([whole], 'W'))).toEqual(['whole']);
  expect([...openRemarks(questions)]).toEqual([]);
});
