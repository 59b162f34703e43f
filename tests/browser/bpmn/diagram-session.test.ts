import { beforeEach, describe, expect, test } from 'vitest';
import { emptySource } from '#bpmn/facts/empty-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import type { DiagramSession } from '#bpmn/modeler/diagram-session.ts';
import { elementsOfType, elementTypes } from '#domain/diagram/diagram-facts.ts';
import { landPlot, sessionOnPage } from './session-on-page.ts';

let session: DiagramSession;
const task = elementsOfType(readFacts(landPlot), elementTypes.tasks)[0]?.id ?? '';

beforeEach(() => {
  ({ session } = sessionOnPage());
});

async function text(): Promise<string> {
  return (await session.snapshot()).text;
}

describe('an open diagram', () => {
  test('opens without a warning and, unedited, is the same text', async () => {
    const { warnings } = await session.open(landPlot);
    expect(warnings).toEqual([]);
    expect(await text()).toBe(landPlot);
  });

  test('reads names in three languages and step facts', async () => {
    await session.open(landPlot);
    const facts = session.facts(task);
    expect(Object.keys(facts?.name ?? {}).sort()).toEqual(['en', 'kk', 'ru']);
    expect(facts?.blocks['ud:Step']['workLikely']).toBeTypeOf('number');
    expect(facts?.entries.map((entry) => entry.type)).toContain('ud:LegalGround');
  });

  test('writes a name, a translation, a fact and an entry, each as one step that undo takes back', async () => {
    await session.open(landPlot);
    const edits = [
      () => session.rename(task, 'kk', 'Құжатты тексеру'),
      () => session.rename(task, 'ru', 'Проверить документ'),
      () => session.setFacts(task, 'ud:Step', { workLikely: 42, visit: undefined }),
      () =>
        session.setEntry(task, 'ud:Document', undefined, { kk: 'Анықтама', direction: 'incoming', medium: 'paper' }),
    ];
    for (const edit of edits) {
      const before = await text();
      edit();
      expect(await text()).not.toBe(before);
      session.undo();
      expect(await text()).toBe(before);
      session.redo();
    }
    const facts = readFacts(await text());
    expect(facts.get(task)?.get('@name')).toBe('Құжатты тексеру');
    expect(facts.get(task)?.get('bpmn:extensionElements/i18n:translation[ru]#text')).toBe('Проверить документ');
    expect(facts.get(task)?.get('bpmn:extensionElements/ud:step@workLikely')).toBe('42');
    const documents = elementsOfType(facts, ['ud:document']).filter((each) => each.entity.get('parent') === task);
    expect(documents.map((each) => each.entity.get('@kk'))).toContain('Анықтама');
  });

  test('an accepted snapshot is the ground of the next', async () => {
    await session.open(landPlot);
    session.rename(task, 'kk', 'Бірінші');
    const first = await session.snapshot();
    first.accept();
    expect((await session.snapshot()).operations).toEqual([]);
    session.rename(task, 'kk', 'Екінші');
    const second = await session.snapshot();
    expect(second.operations).toEqual([{ entity: task, field: '@name', old: 'Бірінші', new: 'Екінші' }]);
  });

  test('a blank one takes facts and translations, declares their namespaces and opens again', async () => {
    await session.open(emptySource({ name: 'Процесс', language: 'kk' }));
    const start = elementsOfType(readFacts(await text()), ['bpmn:startEvent'])[0]?.id ?? '';
    session.rename(start, 'kk', 'Өтініш түсті');
    session.rename(start, 'ru', 'Заявление поступило');
    session.setFacts(start, 'ud:Step', { channel: 'egov' });
    const saved = await text();
    const { warnings } = await session.open(saved);
    expect(warnings).toEqual([]);
    expect(session.facts(start)).toMatchObject({
      name: { kk: 'Өтініш түсті', ru: 'Заявление поступило' },
      blocks: { 'ud:Step': { channel: 'egov' } },
    });
  });

  test('a copied step carries its facts and translations, with ids of its own', async () => {
    await session.open(landPlot);
    const [copy = ''] = session.duplicate([task]);
    const [before, after] = [session.facts(task), session.facts(copy)];
    expect(copy).toMatch(/^Activity_[0-9a-z]{12}$/);
    expect(after?.name).toEqual(before?.name);
    expect(after?.blocks).toEqual(before?.blocks);
    expect(after?.entries.map(({ type, values }) => ({ type, values }))).toEqual(
      before?.entries.map(({ type, values }) => ({ type, values })),
    );
    const ids = [...(before?.entries ?? []), ...(after?.entries ?? [])].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('');
  });

  test('the picture stands alone: plain colours, no addresses of the page', async () => {
    await session.open(landPlot);
    const svg = await session.svg();
    expect(svg).not.toContain('var(');
    expect(svg).not.toMatch(/<script|javascript:|url\(http/i);
  });
});
