import type { Source } from '#domain/variant.ts';
import { encode } from './encodings.ts';

const marks: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The bytes of a diagram file: those it came from when its text is untouched. */
export function writeSource(source: Source): Uint8Array {
  const { text, encoding, byteOrderMark } = encodableSource(source);
  const body = encode(text, encoding) ?? new TextEncoder().encode(text);
  const mark = byteOrderMark ? (marks[encoding] ?? []) : [];
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

/**
 * The source itself while its encoding can hold its text, else the same diagram in UTF-8, which its declaration then says.
 * A Windows-1251 file becomes UTF-8 with the first Kazakh letter.
 */
export function encodableSource(source: Source): Source {
  if (encode(source.text, source.encoding) !== undefined) return source;
  const declaration = /^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*(["'])/;
  return {
    text: source.text.toWellFormed().replace(declaration, '$1UTF-8$2'),
    encoding: 'utf-8',
    byteOrderMark: false,
  };
}
