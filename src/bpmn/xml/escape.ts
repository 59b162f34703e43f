const attributeReferences: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** An attribute value as it is written between quotes of the given kind. */
export function escapeAttribute(value: string, quote: string): string {
  const special = quote === "'" ? /[&<>'\n\t\r]/g : /[&<>"\n\t\r]/g;
  return value.replace(special, (character) => attributeReferences[character] ?? character);
}

/** Text as it is written between tags. */
export function escapeText(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;').replaceAll('\r', '&#13;');
}

/** Text as it is written in a CDATA section; `]]>` is divided between two sections. */
export function escapeCdata(value: string): string {
  return `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

// XML 1.0, production 2: what is not a character, lone surrogates included.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text without the characters that no XML file can hold (control characters, lone surrogates). */
export function withoutIllegalCharacters(text: string): string {
  return text.replace(illegal, '');
}

/** Where the first character stands that no XML file can hold; -1 when there is none. */
export function illegalCharacterAt(text: string): number {
  return text.search(illegal);
}
