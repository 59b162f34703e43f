/** Why a text is not XML that the studio reads; the sentence for each code is in src/i18n. */
export const xmlProblemCodes = [
  'empty',
  'no-root',
  'unclosed-element',
  'mismatched-end-tag',
  'unclosed-tag',
  'content-after-root',
  'invalid-attribute',
  'duplicate-attribute',
  'undefined-entity',
  'invalid-reference',
  'invalid-character',
  'invalid-comment',
  'invalid-cdata',
  'invalid-instruction',
  'invalid-declaration',
  'invalid-doctype',
  'entities-refused',
  'too-deep',
  'not-well-formed',
] as const;
export type XmlProblemCode = (typeof xmlProblemCodes)[number];

/** A text that is not well-formed XML, or is XML that the studio refuses; line and column count from 1. */
export class XmlProblem extends Error {
  readonly code: XmlProblemCode;
  readonly line: number;
  readonly column: number;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(
    code: XmlProblemCode,
    text: string,
    offset: number,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'XmlProblem';
    this.code = code;
    const before = text.slice(0, offset);
    this.line = before.split(/\r\n|\r|\n/).length;
    this.column = offset - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    this.params = params;
  }
}
