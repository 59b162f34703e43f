import { describe, expect, test } from 'vitest';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { writeTree } from '#bpmn/xml/write-tree.ts';
import { removeAttribute, setAttribute } from '#bpmn/xml/edit-tree.ts';
import { XmlProblem, xmlProblemCodes } from '#bpmn/xml/xml-problem.ts';

const billion = `<!DOCTYPE a [<!ENTITY x "${'ha'.repeat(10)}"><!ENTITY y "&x;&x;">]><a>&y;</a>`;

type Fault = [text: string, code: string, line: number, column: number, params?: Readonly<Record<string, unknown>>];

const faults: Fault[] = [
  ['', 'empty', 1, 1],
  ['  \n ', 'empty', 1, 1],
  ['not xml at all', 'no-root', 1, 1],
  ['PK\u0003\u0004zip', 'no-root', 1, 1],
  ['<a>\n<b></a>', 'mismatched-end-tag', 2, 4, { element: 'b' }],
  ['<a>\n  <b>', 'unclosed-element', 2, 6, { element: 'b' }],
  ['<a>\n<b x="1"', 'unclosed-tag', 2, 9, { element: 'b' }],
  ['<a/>\r\n<b/>', 'content-after-root', 2, 1],
  ['<a x=1/>', 'invalid-attribute', 1, 6],
  ['<a x="<"/>', 'invalid-attribute', 1, 7],
  ['<a x="1" x="2"/>', 'duplicate-attribute', 1, 15, { attribute: 'x' }],
  ['<a>&nbsp;</a>', 'undefined-entity', 1, 4, { entity: '&nbsp;' }],
  ['<a>&#xZZ;</a>', 'invalid-reference', 1, 10],
  ['<a>😀\u0001</a>', 'invalid-character', 1, 6],
  ['<a><!-- -- --></a>', 'invalid-comment', 1, 9],
  ['<a><![CDATA[</a>', 'invalid-cdata', 1, 13],
  ['<a><?b', 'invalid-instruction', 1, 7],
  ['<?xml version="x"?><a/>', 'invalid-declaration', 1, 18],
  ['<!DOCTYPE ><a/>', 'invalid-doctype', 1, 11],
  ['<!-- c --><!DOCTYPE a [<!ENTITY x SYSTEM "http://127.0.0.1/">]><a>&x;</a>', 'entities-refused', 1, 11],
  [billion, 'entities-refused', 1, 1],
  ['<a>'.repeat(501) + '</a>'.repeat(501), 'too-deep', 1, 1501],
  ['<a>'.repeat(100_000), 'too-deep', 1, 1],
  ['<a><1/></a>', 'not-well-formed', 1, 4],
];

describe('a text that is no XML for the studio', () => {
  test.each(faults)('%j is refused: %s', (text, code, line, column, params = {}) => {
    let problem: unknown;
    try {
      parseSource(text);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(XmlProblem);
    expect(problem).toMatchObject({ code, line, column });
    expect(problem).toHaveProperty('params', expect.objectContaining(params));
  });

  test('every cause is tried', () => {
    const tried = new Set(faults.map(([, code]) => code));
    expect(xmlProblemCodes.filter((code) => !tried.has(code))).toEqual([]);
  });
});

describe('a source', () => {
  test('may name an external document type, which is ignored', () => {
    expect(parseSource('<!DOCTYPE a PUBLIC "x" "http://127.0.0.1/a.dtd"><a/>').root.name).toBe('a');
  });

  test('tells what its prefixes mean, also those that it never bound', () => {
    const { root } = parseSource('<p:a xmlns:p="urn:p" xmlns="urn:d" k="1" p:l="2"><b xmlns=""/><q:c/></p:a>');
    expect(root.uri).toBe('urn:p');
    expect(root.attributes.map(({ uri, local }) => `${uri} ${local}`)).toEqual([' k', 'urn:p l']);
    expect(root.children.map((child) => child.kind === 'element' && child.uri)).toEqual(['', 'unbound:q']);
  });

  test('is written back byte for byte, edited only where it is edited', () => {
    const text = `<?xml version='1.0'?>\r\n<!-- 😀 --><a  k = 'v'\n\tl="&lt;" ><b/><!-- c --><![CDATA[x]]></a >\n<?end?>`;
    const tree = parseSource(text);
    expect(writeTree(tree)).toBe(text);
    setAttribute(tree.source, tree.root, { name: 'k', uri: '', local: 'k', value: "it's" });
    expect(writeTree(tree)).toBe(text.replace("'v'", "'it&apos;s'"));
    removeAttribute(tree.source, tree.root, 'k');
    expect(writeTree(tree)).toBe(text.replace("  k = 'v'", ''));
  });
});
