import { describe, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { fragments, type Taken } from '#bpmn/modeler/fragments.ts';
import { elementsOfType, elementTypes } from '#domain/diagram/diagram-facts.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Fragment } from '#domain/fragment.ts';
import { landPlot, openedElsewhere, sessionOnPage } from './session-on-page.ts';
import { twoPools } from './two-pools.ts';

const facts = readFacts(landPlot);
const tasks = elementsOfType(facts, elementTypes.tasks).map(({ id }) => id);
const blank = emptySource({ name: 'Басқа процесс', language: 'kk' });

async function opened(text: string): Promise<DiagramSession> {
  const { session } = sessionOnPage();
  await session.open(text);
  return session;
}

function from(taken: Taken | undefined): Fragment {
  if (!taken) throw new Error('Nothing was copied.');
  return { ...taken, project: 'project-1', variant: 'as-is', records: [] };
}

const elsewhere = { project: 'project-2', variant: 'other' };
const sibling = { project: 'project-1', variant: 'to-be' };
const same = { project: 'project-1', variant: 'as-is' };

async function saved(session: DiagramSession): Promise<Facts> {
  const { text } = await session.snapshot();
  await openedElsewhere(text);
  return readFacts(text);
}

describe('elements of a diagram', () => {
  test('are a diagram of their own, and nothing of the others is in it', async () => {
    const session = await opened(landPlot);
    const [first = '', second = ''] = tasks;
    const taken = from(session.use(fragments).copy([first]));
    const inside = readFacts(taken.text);
    expect(elementsOfType(inside, elementTypes.tasks).map(({ id }) => id)).toEqual([first]);
    expect(taken.text).not.toContain(second);
    expect(inside.get(first)?.get('bpmn:extensionElements/ud:step@workLikely')).toBeDefined();
    await openedElsewhere(taken.text);
  });

  test('come into another diagram with facts, names in three languages and new ids, as one step of undo', async () => {
    const source = await opened(landPlot);
    const taken = from(source.use(fragments).copy(tasks.slice(0, 2)));
    const target = await opened(blank);
    const before = (await target.snapshot()).text;
    const made = await target.use(fragments).paste(taken, elsewhere);
    expect(made.length).toBeGreaterThanOrEqual(2);
    const copies = made.flatMap((id) => (target.facts(id)?.type.endsWith('Task') ? (target.facts(id) ?? []) : []));
    expect(copies).toHaveLength(2);
    for (const copy of copies) {
      expect(tasks).not.toContain(copy.id);
      const original = tasks.map((id) => source.facts(id)).find((each) => each?.name.kk === copy.name.kk);
      expect(copy.name).toEqual(original?.name);
      expect(copy.blocks).toEqual(original?.blocks);
      expect(copy.documentation).toEqual(original?.documentation);
      expect(copy.entries.map(({ type, values }) => ({ type, values }))).toEqual(
        original?.entries.map(({ type, values }) => ({ type, values })),
      );
      expect(copy.origin).toBeUndefined();
    }
    const now = await saved(target);
    for (const { id } of copies) expect(now.get(id)?.get('lane')).toBeDefined();
    target.undo();
    expect((await target.snapshot()).text).toBe(before);
  });

  test('say in another variant of the project where they come from', async () => {
    const source = await opened(landPlot);
    const [step = ''] = tasks;
    const taken = from(source.use(fragments).copy([step]));
    const target = await opened(blank);
    const [made = ''] = await target.use(fragments).paste(taken, sibling);
    expect(target.facts(made)?.origin).toEqual({ variant: 'as-is', element: step });
    const [again = ''] = await target.use(fragments).paste(taken, sibling);
    expect(target.facts(again)?.origin).toBeUndefined();
  });

  test('that are cut out and put back keep their ids, and only then', async () => {
    const session = await opened(landPlot);
    const [step = ''] = tasks;
    const taken = from(session.use(fragments).cut([step]));
    expect(session.facts(step)).toBeUndefined();
    expect(await session.use(fragments).paste(taken, same)).toEqual([step]);
    const [other = ''] = await session.use(fragments).paste(taken, same);
    expect(other).not.toBe(step);
    await saved(session);
  });
});

/** Ids of the elements of some types, in the order of the file. */
function idsOf(all: Facts, ...types: string[]): string[] {
  return [...all].flatMap(([id, entity]) => (types.includes(String(entity.get('type'))) ? [id] : []));
}

describe('what is copied keeps together', () => {
  test('pools with their lanes, performers and the messages between them', async () => {
    const source = await opened(landPlot);
    const pools = idsOf(facts, 'bpmn:participant');
    const target = await opened(blank);
    await target.use(fragments).paste(from(source.use(fragments).copy(pools)), elsewhere);
    const now = await saved(target);
    for (const type of ['bpmn:messageFlow', 'bpmn:sequenceFlow', 'bpmn:userTask', 'bpmn:exclusiveGateway']) {
      expect(idsOf(now, type), type).toHaveLength(idsOf(facts, type).length);
    }
    for (const type of ['bpmn:lane', 'bpmn:participant']) {
      expect(idsOf(now, type), type).toHaveLength(idsOf(facts, type).length + 1);
    }
    const rolesIn = (all: Facts): unknown[] =>
      idsOf(all, 'bpmn:lane').flatMap((id) => all.get(id)?.get('bpmn:extensionElements/ud:performer@role') ?? []);
    expect(rolesIn(now).sort()).toEqual(rolesIn(facts).sort());
    target.undo();
    expect(idsOf(readFacts((await target.snapshot()).text), 'bpmn:participant')).toHaveLength(1);
  });

  test('two pools with the message between their steps, into another variant and beside themselves', async () => {
    for (const text of [blank, twoPools]) {
      const source = await opened(twoPools);
      const target = await opened(text);
      const before = readFacts(text);
      await target.use(fragments).paste(from(source.use(fragments).copy(['Pool_A', 'Pool_B'])), elsewhere);
      const now = await saved(target);
      for (const type of ['bpmn:participant', 'bpmn:messageFlow', 'bpmn:boundaryEvent', 'bpmn:sequenceFlow']) {
        expect(idsOf(now, type).length - idsOf(before, type).length, type).toBe(
          idsOf(readFacts(twoPools), type).length,
        );
      }
      target.undo();
      expect((await target.snapshot()).text).toBe(text);
    }
  });

  test('a message between steps of two pools is copied with them, and is neither a message nor a flow where one pool lies under both', async () => {
    const source = await opened(twoPools);
    const taken = from(source.use(fragments).copy(['Send_1', 'Receive_1']));
    expect(idsOf(readFacts(taken.text), 'bpmn:messageFlow')).toEqual(['Flow_M']);
    const one = await opened(blank);
    await one.use(fragments).paste(taken, elsewhere);
    expect(idsOf(await saved(one), 'bpmn:messageFlow', 'bpmn:sequenceFlow')).toEqual([]);
  });

  test('an event with the step it is attached to, data, and a message that is named, once for all that name it', async () => {
    const source = await opened(twoPools);
    const target = await opened(blank);
    const chosen = ['Send_1', 'Receive_1', 'Data_1', 'Remind_1'];
    await target.use(fragments).paste(from(source.use(fragments).copy(chosen)), elsewhere);
    const now = await saved(target);
    const [event = ''] = idsOf(now, 'bpmn:boundaryEvent');
    const [receiving = ''] = idsOf(now, 'bpmn:receiveTask');
    expect(now.get(event)?.get('@attachedToRef')).toBe(receiving);
    expect(idsOf(now, 'bpmn:dataObjectReference')).toHaveLength(1);
    expect(idsOf(now, 'bpmn:sequenceFlow')).toHaveLength(1);
    const [message, ...others] = idsOf(now, 'bpmn:message');
    expect(others).toEqual([]);
    expect(now.get(receiving)?.get('@messageRef')).toBe(message);
    target.undo();
    expect((await target.snapshot()).text).toBe(blank);
  });

  test('words in their languages, colours and what other programs say, in a file that has its names in another language', async () => {
    const source = await opened(twoPools);
    const target = await opened(blank);
    const [copy = ''] = await target.use(fragments).paste(from(source.use(fragments).copy(['Send_1'])), elsewhere);
    expect(target.facts(copy)?.name).toEqual({ kk: 'Сұрау жіберу', ru: 'Отправить запрос' });
    expect(target.facts(copy)?.documentation).toBe('Через портал');
    const { text } = await target.snapshot();
    const entity = readFacts(text).get(copy);
    expect(entity?.get('@name')).toBe('Сұрау жіберу');
    expect(entity?.get('@{urn:acme}priority')).toBe('5');
    expect(text).toContain('name="a"');
    expect(text).toContain('#ffcdd2');
    await openedElsewhere(text);
  });

  test('nothing when a lane is chosen without its pool', async () => {
    const source = await opened(landPlot);
    const [lane = ''] = idsOf(facts, 'bpmn:lane');
    expect(source.use(fragments).copy([lane])).toBeUndefined();
  });

  test('also what is copied from a diagram that is only read', async () => {
    const { session } = sessionOnPage(false);
    await session.open(landPlot);
    const target = await opened(blank);
    const taken = from(session.use(fragments).copy(tasks.slice(0, 1)));
    expect(await target.use(fragments).paste(taken, elsewhere)).toHaveLength(1);
  });
});
