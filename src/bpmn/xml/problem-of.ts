import { XmlError } from '@rgrove/parse-xml';
import { illegalCharacterAt } from './escape.ts';
import { XmlProblem, type XmlProblemCode } from './xml-problem.ts';

const causes: readonly (readonly [RegExp, XmlProblemCode, string?])[] = [
  [/^Root element is missing/, 'no-root'],
  [/^Missing end tag for element (\S+)/, 'mismatched-end-tag', 'element'],
  [/^Unclosed (?:start|end) tag for element `?([^\s`]+)/, 'unclosed-tag', 'element'],
  [/^Extra content at the end/, 'content-after-root'],
  [/^Duplicate attribute: (\S+)/, 'duplicate-attribute', 'attribute'],
  [/^(?:Attribute value expected|Unclosed attribute|Unescaped `<`|Value of the `xml:space`)/, 'invalid-attribute'],
  [/^Named entity isn't defined: (\S+)/, 'undefined-entity', 'entity'],
  [/^(?:Unterminated reference|Invalid character reference|Character reference)/, 'invalid-reference'],
  [
    /^(?:Invalid character in (?:version|encoding)|XML version|Only "yes"|Invalid (?:or unclosed )?XML decl|XML decl)/,
    'invalid-declaration',
  ],
  [/^(?:Expected a|Unclosed (?:internal|doctype)|Invalid character in public|Missing end quote)/, 'invalid-doctype'],
  [/^Invalid character/, 'invalid-character'],
  [/comment/, 'invalid-comment'],
  [/CDATA/, 'invalid-cdata'],
  [/processing instruction/, 'invalid-instruction'],
];

/** What the parser threw, as a typed problem; other errors come back as they are. */
export function problemOf(error: unknown, source: string): unknown {
  // Its descent is recursive: thousands of nested elements end its stack before they end ours.
  if (error instanceof RangeError) return new XmlProblem('too-deep', source, 0);
  if (!(error instanceof XmlError)) return error;
  if (source.trim() === '' || source.trim() === '\uFEFF') return new XmlProblem('empty', source, 0);
  const offset = offsetOf(error.pos, source);
  for (const [pattern, code, parameter] of causes) {
    const match = pattern.exec(error.message);
    if (!match) continue;
    // The parser counts back from the end of what it just read, and loses its place.
    if (code === 'invalid-character') return new XmlProblem(code, source, Math.max(illegalCharacterAt(source), 0));
    const params = parameter === undefined ? {} : { [parameter]: match[1] ?? '' };
    return new XmlProblem(refined(code, source, offset), source, offset, params);
  }
  return new XmlProblem('not-well-formed', source, offset);
}

/** An end tag that is not there at all means a truncated file or stray markup. */
function refined(code: XmlProblemCode, source: string, offset: number): XmlProblemCode {
  if (code !== 'mismatched-end-tag' || source.startsWith('</', offset)) return code;
  return offset >= source.length ? 'unclosed-element' : 'not-well-formed';
}

/** The parser counts characters, offsets count UTF-16 units: they part after the first character beyond the basic plane. */
function offsetOf(position: number, source: string): number {
  let offset = 0;
  for (let count = 0; count < position && offset < source.length; count += 1) {
    offset += (source.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}
