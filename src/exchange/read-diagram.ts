import { UnwritableFacts } from '#bpmn/facts/patch/unwritable-facts.ts';
import { readFacts } from '#bpmn/facts/read-facts.ts';
import { TooManyToDraw, withDrawing } from '#bpmn/facts/with-drawing.ts';
import { namespaces } from '#bpmn/xml/namespaces.ts';
import { parseSource } from '#bpmn/xml/parse-source.ts';
import { XmlProblem, type XmlProblemCode } from '#bpmn/xml/xml-problem.ts';
import { childElements, type XmlTree } from '#bpmn/xml/xml-tree.ts';
import { isTalk } from '#domain/outline/is-talk.ts';
import type { Source } from '#domain/variant.ts';
import { refusal, type FileProblem, type FileProblemCode, type FileRefused } from './file-problem.ts';
import { readSource } from './read-source.ts';
import { encodableSource } from './write-source.ts';

/** A diagram file that can be opened; `notices` tell what to look at, e.g. that it has no drawing. */
export interface ReadDiagram {
  readonly source: Source;
  readonly notices: readonly FileProblem[];
}

/**
 * Opens a `.bpmn` file; one without a drawing gets one, and a notice says so, unless it is of a kind that nothing draws.
 * Throws `FileRefused` as `readSource`, for text that is not XML or not BPMN 2.0 with line and column, and for more
 * elements without a drawing than can be laid out.
 */
export function readDiagram(bytes: Uint8Array): ReadDiagram {
  const source = readSource(bytes);
  const notices = checkDiagram(source.text);
  // A choreography is not drawn with a drawing either.
  if (notices.length > 0 && isTalk(readFacts(source.text))) return { source, notices: [] };
  const drawn = notices.some(({ code }) => code === 'no-diagram') ? drawnOrNone(source.text) : undefined;
  if (drawn === undefined) return { source, notices };
  return { source: encodableSource({ ...source, text: drawn }), notices: [{ code: 'drawing-added', params: {} }] };
}

/** A file that the drawing cannot be written into is opened as it came. */
function drawnOrNone(text: string): string | undefined {
  try {
    return withDrawing(text);
  } catch (error) {
    if (error instanceof UnwritableFacts) return undefined;
    if (error instanceof TooManyToDraw) throw refusal('too-many-to-draw', { count: error.count, limit: error.limit });
    throw error;
  }
}

/** Checks a BPMN text: throws `FileRefused`, returns notices. */
export function checkDiagram(text: string): FileProblem[] {
  const { root } = parse(text);
  if (root.uri !== namespaces.bpmn || root.local !== 'definitions') {
    throw refusal('not-bpmn', { root: root.name.slice(0, 80) });
  }
  const drawn = childElements(root).some(
    (child) => child.uri === namespaces.bpmndi && child.local === 'BPMNDiagram' && hasShapes(child),
  );
  return drawn ? [] : [{ code: 'no-diagram', params: {} }];
}

function hasShapes(diagram: XmlTree['root']): boolean {
  return childElements(diagram).some((plane) => childElements(plane).length > 0);
}

function parse(text: string): XmlTree {
  try {
    return parseSource(text);
  } catch (error) {
    throw error instanceof XmlProblem ? refusalOf(error, text) : error;
  }
}

const codes: Readonly<Record<XmlProblemCode, FileProblemCode>> = {
  empty: 'empty',
  'no-root': 'not-xml',
  'unclosed-element': 'truncated',
  'unclosed-tag': 'truncated',
  'mismatched-end-tag': 'xml-tag',
  'content-after-root': 'xml-extra',
  'invalid-attribute': 'xml-attribute',
  'duplicate-attribute': 'xml-attribute',
  'undefined-entity': 'xml-reference',
  'invalid-reference': 'xml-reference',
  'invalid-character': 'xml-character',
  'invalid-comment': 'xml-broken',
  'invalid-cdata': 'xml-broken',
  'invalid-instruction': 'xml-broken',
  'invalid-declaration': 'xml-broken',
  'invalid-doctype': 'xml-broken',
  'entities-refused': 'entities-refused',
  'too-deep': 'too-deep',
  'not-well-formed': 'xml-broken',
};

/** An XML problem in the words of this folder; text that does not begin with a tag is not XML at all, wherever the parser stumbled. */
function refusalOf(problem: XmlProblem, text: string): FileRefused {
  const { code, line, column, params } = problem;
  if (code === 'empty') return refusal('empty');
  if (!/^\s*<[?!\w]/.test(text)) return refusal('not-xml');
  if (isCutShort(code, text)) return refusal('truncated', { line: text.split(/\r\n|\r|\n/).length });
  return refusal(codes[code], { element: '', ...params, line, column });
}

/** A file that was cut off lacks the end tag of its root, whatever the parser missed first. */
function isCutShort(code: XmlProblemCode, text: string): boolean {
  if (code === 'entities-refused' || code === 'too-deep' || code === 'content-after-root') return false;
  const root = /<([^\s<>/?!]+)/.exec(text)?.[1] ?? '';
  return codes[code] === 'truncated' || !text.includes(`</${root}`);
}
