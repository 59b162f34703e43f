import { factsOrNone } from '#bpmn/facts/facts-or-none.ts';
import { readProject } from '#data/queries/project-content.ts';
import { namedElements, type NamedElement } from '#domain/diagram/named-elements.ts';
import { processGraph } from '#domain/diagram/process-graph.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Id } from '#domain/identity.ts';
import type { VariantKind } from '#domain/variant.ts';

/** A named element of one variant of a project. */
export interface FindableElement extends NamedElement {
  readonly variant: VariantKind;
}

/** What can be found by name in a project: its live records and the named elements of its diagrams. */
export async function findableIn(project: Id): Promise<{
  readonly records: readonly StudioRecord[];
  readonly elements: readonly FindableElement[];
}> {
  const content = await readProject(project, false);
  const kinds = new Map(
    content.documents
      .filter(({ kind, fields }) => kind === 'variant' && fields['deletedAt'] === undefined)
      .map(({ id, fields }) => [id, fields['variant'] as VariantKind]),
  );
  const elements = content.diagrams.flatMap(({ variant, source }) => {
    const kind = kinds.get(variant);
    return kind
      ? namedElements(processGraph(factsOrNone(source.text))).map((element) => ({ ...element, variant: kind }))
      : [];
  });
  return { records: content.records.filter(({ deletedAt }) => deletedAt === undefined), elements };
}
