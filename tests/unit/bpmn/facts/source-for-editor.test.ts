import { BpmnModdle } from 'bpmn-moddle';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { savePatch } from '#bpmn/facts/save-through.ts';
import { sourceForEditor as forEditor } from '#bpmn/facts/source-for-editor.ts';
import { difference } from '#domain/facts/difference.ts';
import { readable } from './corpus.ts';

const sourceForEditor = (text: string): string => forEditor(text).text;
const textOf = (name: string): string => readable.find((file) => file.name === name)?.text ?? '';

/** What a file of the corpus holds that bpmn-js stumbles over. */
const mended = [
  'miwg-vendor/bonita-A.2.0-export.bpmn',
  'miwg-vendor/genmymodel-A.1.0-export.bpmn',
  'miwg-vendor/w4-A.2.0-export.bpmn',
  'own/duplicate-ids.bpmn',
  'own/html-in-text-element.bpmn',
  'own/id-cyrillic.bpmn',
  'own/label-bounds-without-size.bpmn',
  'own/proto-pollution.bpmn',
  'own/xss-color-url.bpmn',
];

describe('the source for the editor', () => {
  test('is the source itself wherever bpmn-js manages', () => {
    expect(readable.filter(({ text }) => sourceForEditor(text) !== text).map(({ name }) => name)).toEqual(mended);
  });

  test('has no label without a size', () => {
    const text = textOf('own/label-bounds-without-size.bpmn');
    const lost = difference(readFacts(text), readFacts(sourceForEditor(text)));
    expect(lost.map(({ field }) => field)).toEqual([
      'bpmndi:BPMNLabel',
      'bpmndi:BPMNLabel/dc:Bounds@x',
      'bpmndi:BPMNLabel/dc:Bounds@y',
    ]);
  });

  test('has references without prefix, which mean the same', async () => {
    const text = textOf('miwg-vendor/genmymodel-A.1.0-export.bpmn');
    const plain = sourceForEditor(text);
    expect(difference(readFacts(text), readFacts(plain))).toEqual([]);
    expect((await new BpmnModdle().fromXML(plain)).warnings).toEqual([]);
  });

  test('has plain text where BPMN has plain text, and a new text takes the place of the marked-up one', () => {
    const text = textOf('own/html-in-text-element.bpmn');
    const plain = sourceForEditor(text);
    expect(readFacts(plain).get('A')?.get('bpmn:text#text')).toBe('a bold c');
    expect(savePatch(text, plain, plain).text).toBe(text);
    const saved = savePatch(text, plain, plain.replace('a bold c', 'new')).text;
    expect(saved).toBe(text.replace('a <b>bold</b> c', 'new'));
  });

  test('has no colour that fetches anything, and the file keeps its own', () => {
    const text = textOf('own/xss-color-url.bpmn');
    const lost = difference(readFacts(text), readFacts(sourceForEditor(text)));
    expect(lost.map(({ field }) => field)).toEqual(['@bioc:fill', '@bioc:stroke']);
    expect(savePatch(text, sourceForEditor(text), sourceForEditor(text)).text).toBe(text);
  });

  test.each(['#fff', '#BBDEFB', 'white', 'rgb(1, 2 , 3)', 'rgba(10%,0,0,.5)', 'hsl(120deg 75% 25% / 60%)', ''])(
    'has the colour %j as it came',
    (colour) => {
      const text = textOf('own/xss-color-url.bpmn').replace(
        /bioc:fill="[^"]*" bioc:stroke="[^"]*"/,
        `bioc:fill="${colour}"`,
      );
      expect(sourceForEditor(text)).toBe(text);
    },
  );

  test.each([
    'url(//x/y)',
    'u\\72l(//x)',
    'image-set("//x" 1x)',
    'src("//x")',
    'var(--x)',
    'red;x:url(//x)',
    "url( '//x')",
  ])('has no colour %j', (colour) => {
    const text = textOf('own/xss-color-url.bpmn').replace(
      /bioc:fill="[^"]*" bioc:stroke="[^"]*"/,
      `bioc:fill="${colour.replaceAll('"', '&quot;')}"`,
    );
    expect(sourceForEditor(text)).not.toContain('bioc:fill');
  });
});
