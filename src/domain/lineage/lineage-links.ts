import type { Fields } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';

/** What a person said about two elements of different variants: the same, or not the same whatever it looks like. */
export interface LineageLink {
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

const prefix = 'lineage:';

/**
 * The links that were recorded between a variant and an earlier one, from the fields of the later variant's document:
 * `lineage:<earlier variant>#<earlier element>><later element>`, true for the same and false for not the same. One
 * key for each pair, so that several people may add to them at once; elements are percent-encoded.
 */
export function lineageLinks(fields: Fields, earlier: Id): LineageLink[] {
  const start = `${prefix}${earlier}#`;
  return Object.entries(fields).flatMap(([key, value]) => {
    if (!key.startsWith(start) || typeof value !== 'boolean') return [];
    const [before, after, ...rest] = key.slice(start.length).split('>').map(decodedOrNothing);
    return before && after && rest.length === 0 ? [{ before, after, same: value }] : [];
  });
}

/** The fields of the later variant's document with a link recorded; `same` undefined takes it back. */
export function withLink(
  fields: Fields,
  earlier: Id,
  { before, after }: Pick<LineageLink, 'before' | 'after'>,
  same: boolean | undefined,
): Fields {
  const key = `${prefix}${earlier}#${encodeURIComponent(before)}>${encodeURIComponent(after)}`;
  const others = Object.entries(fields).filter(([name]) => name !== key);
  return Object.fromEntries(same === undefined ? others : [...others, [key, same]]);
}

/** A key that nobody of ours wrote is no link. */
function decodedOrNothing(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
