const unicode = ['utf-8', 'utf-16le', 'utf-16be'];

/** Single-byte encodings whose table is taken from the decoder, by WHATWG name: made once, when first needed. */
const tables = new Map<string, ReadonlyMap<string, number>>();

/** The WHATWG name of an encoding that this platform can decode, e.g. `windows-1251` for `cp1251`; else `undefined`. */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** Whether text in this encoding can be written back: Unicode and every single-byte encoding. */
export function isWritable(encoding: string): boolean {
  return unicode.includes(encoding) || tableOf(encoding) !== undefined;
}

/** The bytes of `text`, or `undefined` when a character does not exist in the encoding. */
export function encode(text: string, encoding: string): Uint8Array | undefined {
  if (encoding === 'utf-8') return text.isWellFormed() ? new TextEncoder().encode(text) : undefined;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le');
  const table = tableOf(encoding);
  if (!table) return undefined;
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = table.get(text.charAt(index));
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array | undefined {
  if (!text.isWellFormed()) return undefined;
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}

/** Character to byte of a single-byte encoding; `undefined` for encodings that need more bytes for a character. */
function tableOf(encoding: string): ReadonlyMap<string, number> | undefined {
  const known = tables.get(encoding);
  if (known) return known.size === 0 ? undefined : known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (character.length === 1 && character !== '\ufffd') table.set(character, byte);
  }
  const singleByte = table.size > 128 && new TextDecoder(encoding).decode(Uint8Array.of(0x81, 0x81)).length === 2;
  tables.set(encoding, singleByte ? table : new Map());
  return singleByte ? table : undefined;
}
