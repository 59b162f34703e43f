/** One attribute of a start tag, split so that joining the parts gives the source again. */
export interface TagAttribute {
  /** The white space before the name. */
  readonly lead: string;
  readonly name: string;
  /** The equals sign with the white space around it. */
  readonly equals: string;
  readonly quote: string;
  /** The value as written, references not resolved. */
  readonly raw: string;
}

/** A start tag, split so that joining the parts gives the source again. */
export interface StartTag {
  readonly attributes: TagAttribute[];
  /** The white space before `>` or `/>`. */
  tail: string;
  selfClosing: boolean;
}

const attribute = /([ \t\r\n]+)([^ \t\r\n=]+)([ \t\r\n]*=[ \t\r\n]*)(?:"([^"]*)"|'([^']*)')/y;
const end = /([ \t\r\n]*)(\/?)>/y;

/** The start tag at `start` of a well-formed source, where an element of this name as written begins. */
export function startTagAt(source: string, start: number, name: string): StartTag {
  const attributes: TagAttribute[] = [];
  attribute.lastIndex = start + 1 + name.length;
  let next = attribute.lastIndex;
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    const [, lead = '', attributeName = '', equals = '', double, single] = match;
    attributes.push({
      lead,
      name: attributeName,
      equals,
      quote: double === undefined ? "'" : '"',
      raw: double ?? single ?? '',
    });
    next = attribute.lastIndex;
  }
  end.lastIndex = next;
  const [, tail = '', slash = ''] = end.exec(source) ?? [];
  return { attributes, tail, selfClosing: slash === '/' };
}
