import type { ProjectView, VariantView } from '#domain/checks/check.ts';
import type { StudioRecord } from '#domain/document.ts';
import type { Facts } from '#domain/facts/facts.ts';
import type { Id } from '#domain/identity.ts';
import type { Language } from '#domain/language.ts';
import type { RecordKind } from '#domain/records/record-kinds.ts';
import { variantKinds } from '#domain/variant.ts';
import type { Content } from '#domain/workspace.ts';

/**
 * What checks and screens see of a project. `factsOf` reads the facts of a variant's diagram (src/bpmn knows how),
 * `workspace` are the ids of all variants that are there. Undefined when the project document is missing.
 */
export function projectView(
  content: Content,
  factsOf: (variant: Id) => Facts,
  language: Language = 'kk',
  workspace?: ReadonlySet<Id>,
): ProjectView | undefined {
  const project = content.documents.find((document) => document.kind === 'project');
  if (!project) return undefined;
  const records = new Map<RecordKind, StudioRecord[]>();
  const live = content.records.filter((record) => record.deletedAt === undefined);
  for (const record of live.toSorted(byOrder)) {
    const same = records.get(record.kind);
    if (same) same.push(record);
    else records.set(record.kind, [record]);
  }
  return { language, project, records, variants: variantViews(content, factsOf), workspace };
}

/** Records of a register stand by their fractional index. */
export function byOrder(left: StudioRecord, right: StudioRecord): number {
  return left.order < right.order ? -1 : left.order > right.order ? 1 : left.id < right.id ? -1 : 1;
}

function variantViews(content: Content, factsOf: (variant: Id) => Facts): VariantView[] {
  const live = content.documents.filter(
    (document) => document.kind === 'variant' && document.fields['deletedAt'] === undefined,
  );
  return variantKinds.flatMap((kind) =>
    live
      .filter((document) => document.fields['variant'] === kind)
      .map((document) => ({ kind, document, facts: factsOf(document.id) })),
  );
}
