import { BpmnModdle } from 'bpmn-moddle';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { patchSource } from '#bpmn/facts/patch-source.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { savePatch } from '#bpmn/facts/save-through.ts';
import stepFacts from '#bpmn/ud.json';
import { difference } from '#domain/facts/difference.ts';
import { readable } from './corpus.ts';

// moddle tells the console, element by element, which colours of an old namespace it cannot write.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Named {
  readonly $type: string;
  id?: string;
  name?: string;
}

/** The editor's reader breaks on elements inside a text; such a file is mended before it is opened. */
const files = readable.filter(({ name }) => name !== 'own/html-in-text-element.bpmn');

async function opened(text: string): Promise<{ named: Named | undefined; write: () => Promise<string> }> {
  const moddle = new BpmnModdle({ ud: stepFacts });
  const { rootElement } = await moddle.fromXML(text);
  const write = async (): Promise<string> => (await moddle.toXML(rootElement, { format: true })).xml;
  const all = elementsIn(rootElement, new Set()).filter(({ $type, id }) => id && /(?:Task|Event|Process)$/.test($type));
  return { named: all[all.length >> 1], write };
}

function elementsIn(value: unknown, seen: Set<object>): Named[] {
  if (Array.isArray(value)) return value.flatMap((item) => elementsIn(item, seen));
  if (typeof value !== 'object' || value === null || seen.has(value) || !('$type' in value)) return [];
  seen.add(value);
  return [value as Named, ...Object.values(value).flatMap((item) => elementsIn(item, seen))];
}

describe('saving through the editor', () => {
  test.each(files.map(({ name }) => name))('leaves every byte of %s when nothing was edited', async (name) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    const { write } = await opened(text);
    const loaded = await write();
    expect(savePatch(text, loaded, await write())).toEqual({ text, operations: [] });
  });

  test.each(files.map(({ name }) => name))('carries a new name into %s and nothing else', async (name) => {
    const text = files.find((file) => file.name === name)?.text ?? '';
    const { named, write } = await opened(text);
    const loaded = await write();
    if (!named) return;
    named.name = 'Жаңа "атау" <&>';
    const { text: saved, operations } = savePatch(text, loaded, await write());
    expect(operations.map(({ field, new: now }) => `${field} ${String(now)}`)).toEqual(['@name Жаңа "атау" <&>']);
    expect(difference(readFacts(text), readFacts(saved))).toEqual(operations);
    expect(patchSource(text, operations)).toBe(saved);
    const kept = withoutName(text, named.id ?? '');
    expect(withoutName(saved, named.id ?? '')).toBe(kept);
  });

  test('a control character that was pasted into a name is left out', () => {
    const text = '<d id="D" name="a"/>';
    expect(savePatch(text, text, '<d id="D" name="a\u0007b"/>').text).toBe('<d id="D" name="ab"/>');
  });

  test('what only the source has stays, and goes with the element that holds it', () => {
    const text =
      '<d id="D" xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"><b:task id="A" odd="1"><!-- c --><odd/></b:task><b:task id="B"/></d>';
    const loaded = text.replace(' odd="1"', '').replace('<odd/>', '');
    expect(savePatch(text, loaded, loaded.replace('id="A"', 'id="A" name="n"')).text).toBe(
      text.replace('odd="1"', 'odd="1" name="n"'),
    );
    const without = loaded.replace(/<b:task id="A">.*?<\/b:task>/, '');
    expect(savePatch(text, loaded, without).text).toBe(text.replace(/<b:task id="A".*?<\/b:task>/, ''));
  });
});

/** The text with the name of one element cut out of its start tag. */
function withoutName(text: string, id: string): string {
  return text.replace(/<(?:"[^"]*"|'[^']*'|[^"'<>])*>/g, (tag) =>
    tag.includes(` id="${id}"`) ? tag.replace(/\s+name=("[^"]*"|'[^']*')/, '') : tag,
  );
}
