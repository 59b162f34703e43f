import type { Source } from '#domain/variant.ts';
import { encodingNamed, isWritable } from './encodings.ts';
import { refusal } from './file-problem.ts';
import { checkFileSize } from './file-size.ts';

/**
 * Bytes of an XML file → its text with what is needed to write the same bytes again (XML 1.0, appendix F:
 * byte order mark, then the declaration, then UTF-8).
 * Throws `FileRefused`: `too-large` (before decoding), `empty`, `archive-not-diagram`, `not-text`,
 * `encoding-unknown`, `encoding-broken`.
 */
export function readSource(bytes: Uint8Array): Source {
  checkFileSize(bytes.length, 'diagram');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw refusal('archive-not-diagram');
  const mark = markedEncoding(bytes);
  const encoding = mark ?? sniffedEncoding(bytes) ?? declaredEncoding(bytes);
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 4096).includes(0)) throw refusal('not-text');
  return { text: decode(bytes, encoding), encoding, byteOrderMark: mark !== undefined };
}

/** Text of a file whose encoding is known. A byte order mark is not part of the text. Throws `FileRefused`. */
export function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw refusal('encoding-broken', { encoding });
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** `<` in two bytes: UTF-16 without a mark. */
function sniffedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1] ?? 'utf-8';
  const encoding = encodingNamed(label);
  // A declaration that can be read byte by byte contradicts itself when it says UTF-16: exporters that write it mean UTF-8.
  if (encoding?.startsWith('utf-16')) return 'utf-8';
  if (encoding === undefined || !isWritable(encoding))
    throw refusal('encoding-unknown', { encoding: label.slice(0, 40) });
  return encoding;
}
