import type { Content } from '#domain/workspace.ts';

/** The same content in one order: by id, the journal as it stands. */
export function sortedContent(content: Content): Content {
  return {
    documents: [...content.documents].sort((left, right) => compare(left.id, right.id)),
    records: [...content.records].sort((left, right) => compare(left.id, right.id)),
    diagrams: [...content.diagrams].sort((left, right) => compare(left.variant, right.variant)),
    journal: content.journal,
  };
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
