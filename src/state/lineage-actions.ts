import type { StudioDocument } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import { withLink } from '#domain/lineage/lineage-links.ts';
import { fieldOperations } from '#domain/record-facts.ts';
import { perform } from './perform.ts';

/**
 * Records in the later variant that two elements are the same, or that they are not whatever it looks like; `same`
 * undefined takes back what was said. Undo brings it back.
 */
export async function recordLineage(
  later: StudioDocument,
  earlier: Id,
  pair: { readonly before: string; readonly after: string },
  same: boolean | undefined,
): Promise<void> {
  const fields = withLink(later.fields, earlier, pair, same);
  await perform({
    command: 'record-lineage',
    project: later.project,
    documents: [
      {
        document: later.id,
        kind: later.kind,
        basedOn: later.revision,
        operations: fieldOperations(later.id, later.fields, fields),
      },
    ],
  });
}
