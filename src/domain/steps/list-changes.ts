/** Something of a list with the words it is shown by. */
export interface Listed {
  readonly id: string;
  readonly text: string;
}

/** How a list is written in one cell, e.g. `application; plan`. */
export function listText(list: readonly Pick<Listed, 'text'>[]): string {
  return list.map(({ text }) => text).join('; ');
}

/** What a person who writes a list anew takes out of it and adds to it; the same words, however spaced, stay. */
export function listChanges(
  present: readonly Listed[],
  written: string,
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  const words = new Map(
    written
      .split(';')
      .map((each) => each.replace(/\s+/g, ' ').trim())
      .filter((each) => each !== '')
      .map((each) => [each.toLowerCase(), each]),
  );
  const removed = present.filter(({ text }) => !words.delete(text.toLowerCase())).map(({ id }) => id);
  return { removed, added: [...words.values()] };
}
