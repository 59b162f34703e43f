import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { drawnBounds } from '#domain/diagram/drawn-bounds.ts';
import { readDiagram } from '#exchange/read-diagram.ts';
import { writeSource } from '#exchange/write-source.ts';
import { codeOf, refusalOf } from './refusal-of.ts';
import { sameBytes } from './same-bytes.ts';

const corpus = 'tests/fixtures/corpus';
const files = readdirSync(corpus, { recursive: true, encoding: 'utf-8' }).filter((file) =>
  /\.(bpmn2?|xml)$/.test(file),
);
const own = (name: string) => new Uint8Array(readFileSync(join(corpus, 'own', name)));
const text = (value: string) => new TextEncoder().encode(value);
const bpmn = 'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"';

describe('a diagram file', () => {
  test.each(files.filter((file) => !file.includes('xxe-http')))(
    '%s is opened and written back byte for byte',
    (file) => {
      const bytes = new Uint8Array(readFileSync(join(corpus, file)));
      const { source, notices } = readDiagram(bytes);
      expect(sameBytes(writeSource(source), bytes)).toBe(true);
      expect(notices).toEqual([]);
    },
  );

  test('in Windows-1251 is opened with its letters', () => {
    const { source } = readDiagram(own('encoding-windows-1251.bpmn'));
    expect(source.encoding).toBe('windows-1251');
    expect(source.text).toContain('name="Принять заявление"');
  });

  test('in UTF-16 with a byte order mark is opened with its letters', () => {
    const { source } = readDiagram(own('encoding-utf16le-bom.bpmn'));
    expect([source.encoding, source.byteOrderMark]).toEqual(['utf-16le', true]);
    expect(source.text.startsWith('<?xml')).toBe(true);
  });

  test('in UTF-16 without a byte order mark is opened', () => {
    const bytes = own('encoding-utf16le-bom.bpmn').slice(2);
    const { source } = readDiagram(bytes);
    expect([source.encoding, source.byteOrderMark]).toEqual(['utf-16le', false]);
    expect(sameBytes(writeSource(source), bytes)).toBe(true);
  });

  test('that says UTF-16 but is written byte by byte is read as UTF-8', () => {
    const { source } = readDiagram(text(`<?xml version="1.0" encoding="UTF-16"?><definitions ${bpmn} name="ғ"/>`));
    expect(source.encoding).toBe('utf-8');
    expect(source.text).toContain('ғ');
  });

  test('in Windows-1251 becomes UTF-8 with the first Kazakh letter, and says so', () => {
    const { source } = readDiagram(own('encoding-windows-1251.bpmn'));
    const bytes = writeSource({ ...source, text: source.text.replace('Принять', 'Қабылдау') });
    const again = readDiagram(bytes).source;
    expect(again.encoding).toBe('utf-8');
    expect(again.text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(again.text).toContain('Қабылдау заявление');
  });

  test('without a drawing is laid out along its flow, says so, and is otherwise left as it came', () => {
    const model = `<process id="p"><startEvent id="s"/><!-- kept --><task id="t"/>
      <sequenceFlow id="f" sourceRef="s" targetRef="t"/></process>`;
    const { source, notices } = readDiagram(text(`<definitions ${bpmn}>${model}</definitions>`));
    expect(notices.map((notice) => notice.code)).toEqual(['drawing-added']);
    expect(source.text).toContain('<!-- kept -->');
    const drawn = drawnBounds(readFacts(source.text));
    expect(drawn.get('s')?.x).toBeLessThan(drawn.get('t')?.x ?? 0);
  });

  test.each(['choreography', 'conversation'])('%s without a drawing is kept as it came', (name) => {
    const plain = new TextDecoder()
      .decode(own(`${name}.bpmn`))
      .replace(/<bpmndi:BPMNDiagram[^]*<.bpmndi:BPMNDiagram>/, '');
    const { source, notices } = readDiagram(text(plain));
    expect(source.text).toBe(plain);
    expect(notices).toEqual([]);
  });

  test.each(['xss-name', 'xss-color-url', 'html-in-text-element', 'proto-pollution', 'duplicate-ids'])(
    'with hostile content is kept as it came: %s',
    (name) => {
      const bytes = own(`${name}.bpmn`);
      expect(sameBytes(writeSource(readDiagram(bytes).source), bytes)).toBe(true);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );
});

describe('a file that is refused', () => {
  const whole = `<?xml version="1.0"?>\n<definitions ${bpmn}>\n  <process id="p">\n  </process>\n</definitions>\n`;
  const bomb = `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n<definitions ${bpmn} name="&b;"/>`;
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(), 'empty'],
    ['white space', text(' \n '), 'empty'],
    ['prose', text('Өтініш қабылданды.'), 'not-xml'],
    ['JSON', text('{"a": 1}'), 'not-xml'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'not-text'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4), 'archive-not-diagram'],
    ['a web page', text('<html><body></body></html>'), 'not-bpmn'],
    ['other XML', text('<definitions xmlns="urn:other"/>'), 'not-bpmn'],
    ['entities', text(bomb), 'entities-refused'],
    ['an external entity', own('xxe-http.bpmn'), 'entities-refused'],
    ['a file cut in a tag', text(whole.slice(0, -40)), 'truncated'],
    ['a file cut between tags', text(whole.slice(0, whole.indexOf('</definitions>'))), 'truncated'],
    ['a file cut in an attribute', text(whole.slice(0, whole.indexOf('id="p"') + 5)), 'truncated'],
    ['a wrong end tag', text(whole.replace('</process>', '</proces>')), 'xml-tag'],
    ['a second root', text(`${whole}<more/>`), 'xml-extra'],
    ['an unknown encoding', text('<?xml version="1.0" encoding="klingon"?><a/>'), 'encoding-unknown'],
    ['broken UTF-8', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e), 'encoding-broken'],
    [
      'a pit of elements',
      text(`<definitions ${bpmn}>${'<a>'.repeat(60_000)}${'</a>'.repeat(60_000)}</definitions>`),
      'too-deep',
    ],
  ];
  test.each(cases)('%s', async (_name, bytes, code) => {
    expect(await codeOf(() => readDiagram(bytes))).toBe(code);
  });

  test('names the line and the column', async () => {
    const { params } = await refusalOf(() => readDiagram(text(whole.replace('</process>', '</proces>'))));
    expect(params).toMatchObject({ line: 4, column: 3, element: 'process' });
  });

  test('that has no drawing and more elements than can be laid out is told so, whatever they are', async () => {
    const pile = (element: string) => Array.from({ length: 2001 }, (_, at) => `<${element} id="e${at}"/>`).join('');
    for (const element of ['task', 'boundaryEvent', 'lane']) {
      const file = text(`<definitions ${bpmn}><process id="p">${pile(element)}</process></definitions>`);
      const { code, params } = await refusalOf(() => readDiagram(file));
      expect([code, params]).toEqual(['too-many-to-draw', { count: 2001, limit: 2000 }]);
    }
  });

  test('of 50 MB is refused before it is decoded', async () => {
    // Decoding these bytes would end in another refusal.
    const bytes = new Uint8Array(50 * 1024 * 1024).fill(0xff);
    const { code, params } = await refusalOf(() => readDiagram(bytes));
    expect([code, params]).toEqual(['too-large', { size: 50, limit: 20 }]);
  });
});
