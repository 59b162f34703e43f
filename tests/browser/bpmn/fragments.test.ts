import { describe, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { fragments, type Taken } from '#bpmn/modeler/fragments.ts';
import { elementsOfType, elementTypes } from '#domain/diagram/diagram-facts.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Fragment } from '#domain/fragment.ts';
import { landPlot, openedElsewhere, sessionOnPage } from './session-on-page.ts';

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
