import { afterEach, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { inBackground } from '#bpmn/modeler/in-background.ts';
import type { Ground, Taken } from '#bpmn/modeler/snapshot-of.ts';
import { XmlProblem } from '#bpmn/xml/xml-problem.ts';

const original = emptySource({ name: 'Процесс', language: 'kk' });
const ground: Ground = { kind: 'written', text: original };
const named = (name: string): string => original.replace(/(<bpmn:startEvent [^/>]*?)(?=\s*\/?>)/, `$1 name="${name}"`);

let isHidden = false;
Object.defineProperty(document, 'visibilityState', {
  configurable: true,
  get: () => (isHidden ? 'hidden' : 'visible'),
});

afterEach(() => turnAway(false));

function turnAway(away: boolean): void {
  isHidden = away;
  document.dispatchEvent(new Event('visibilitychange'));
}

/** What a promise has come to without any task of its own, as when the page is going away. */
async function atOnce<Result>(promise: Promise<Result>): Promise<Result | undefined> {
  let result: Result | undefined;
  void promise.then((value) => (result = value));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  return result;
}

test('an edit is taken beside the page, and what it leads to is the ground of the next', async () => {
  const asked = inBackground('snapshot', original, ground, named('Бірінші'));
  expect(await atOnce(asked)).toBeUndefined();
  const first = await asked;
  expect(first.text).toBe(named('Бірінші'));
  const second = await inBackground('snapshot', first.text, first.ground, named('Екінші'));
  expect(second.text).toBe(named('Екінші'));
  expect(second.operations).toMatchObject([{ field: '@name', old: 'Бірінші', new: 'Екінші' }]);
});

test('a ground that another than the last edit led to is read again', async () => {
  const first = await inBackground('snapshot', original, ground, named('Бірінші'));
  await inBackground('prepare', ground);
  const second = await inBackground('snapshot', first.text, first.ground, named('Екінші'));
  expect(second.operations).toMatchObject([{ field: '@name', old: 'Бірінші', new: 'Екінші' }]);
});

test('a page that leaves the screen waits for nothing, and for nothing it has asked for before', async () => {
  const before = inBackground('snapshot', original, ground, named('Бірінші'));
  turnAway(true);
  const after = inBackground('snapshot', original, ground, named('Екінші'));
  const taken: (Taken | undefined)[] = [await atOnce(before), await atOnce(after)];
  expect(taken.map((each) => each?.text)).toEqual([named('Бірінші'), named('Екінші')]);
});

test('a diagram that cannot be read is refused with its own error', async () => {
  await expect(inBackground('graph', '<broken')).rejects.toBeInstanceOf(XmlProblem);
  expect((await inBackground('graph', original)).facts).toEqual(readFacts(original));
});
